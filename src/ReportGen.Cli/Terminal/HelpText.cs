using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReportGen.Cli.Terminal;

/// <summary>The help of the library, whose few words of its own are put into the language of the command line.</summary>
/// <param name="library">What writes the help in English.</param>
internal sealed class HelpText(HelpAction library) : SynchronousCommandLineAction
{
    /// <summary>Whole lines of the help.</summary>
    private static readonly (string English, string Chinese)[] Headings =
    [
        ("Description:", "说明："), ("Usage:", "用法："), ("Arguments:", "参数："), ("Options:", "选项："), ("Commands:", "命令："),
    ];

    /// <summary>Marks within its lines, as wide as the English ones where columns stand after them.</summary>
    private static readonly (string English, string Chinese)[] Marks =
    [
        (" (REQUIRED)", "（须给出） "), ("[command]", "[命令]"), ("[options]", "[选项]"), ("[default: ", "[默认："),
    ];

    /// <summary>Puts the help of a command and of all below it into a language.</summary>
    public static void Speak(RootCommand root, Language language)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = HelpMessages.ShowHelp.In(language);
                if (language == Language.Chinese && help.Action is HelpAction action) help.Action = new HelpText(action);
            }
            else if (option is VersionOption version)
            {
                version.Description = HelpMessages.ShowVersion.In(language);
            }
        }
    }

    /// <summary>Who asks for help does not read what is missing.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var english = new StringWriter();
        parseResult.InvocationConfiguration.Output = english;
        var code = library.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        foreach (var line in english.ToString().TrimEnd('\r', '\n').ReplaceLineEndings("\n").Split('\n')) output.WriteLine(Chinese(line));
        return code;
    }

    private static string Chinese(string line) =>
        Headings.FirstOrDefault(heading => heading.English == line).Chinese
        ?? Marks.Aggregate(line, (text, pair) => text.Replace(pair.English, pair.Chinese, StringComparison.Ordinal));
}
