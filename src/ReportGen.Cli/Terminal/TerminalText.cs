using ReportGen.Evaluation.Findings;

namespace ReportGen.Cli.Terminal;

/// <summary>Texts as a terminal or the log of a workflow may have them, whatever names of files and folders are in them.</summary>
internal static class TerminalText
{
    private const string Command = "::";
    private const string OldCommand = "##[";

    /// <summary>The lines of a text: nothing in them moves a cursor, changes a colour, or is taken for a command of the workflow.</summary>
    public static string Of(string text) => string.Join('\n', text.Split('\n').Select(Line));

    private static string Line(string line)
    {
        var visible = FindingWords.Visible(line.TrimEnd('\r')).Replace(OldCommand, "##［", StringComparison.Ordinal);
        return visible.TrimStart().StartsWith(Command, StringComparison.Ordinal) ? visible.Replace(Command, "：：", StringComparison.Ordinal) : visible;
    }
}
