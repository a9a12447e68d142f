using System.Collections.Immutable;
using ReportGen.Core.Findings;

namespace ReportGen.Cli.Terminal;

/// <summary>Where results and findings go.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Findings, progress, hints.</param>
public sealed record UserConsole(TextWriter Output, TextWriter Error)
{
    /// <summary>True where a person watches: only then progress and colour.</summary>
    public bool IsTerminal => !Console.IsErrorRedirected && ReferenceEquals(Error, Console.Error);

    public int WrongUsage(IEnumerable<string> problems, string command)
    {
        foreach (var problem in problems) Error.WriteLine(problem);
        Error.WriteLine(Messages.Hint(command, "reportgen"));
        return ExitCode.Usage;
    }

    /// <summary>Tells the findings; what they are worth is the command's to say.</summary>
    public void Tell(ImmutableArray<Finding> findings, FindingFormat format, string folder)
    {
        foreach (var finding in findings) Error.WriteLine(FindingText.Of(finding, format, folder));
        if (findings.Length > 0 && format == FindingFormat.Text) Error.WriteLine(Messages.Counted(findings));
    }
}
