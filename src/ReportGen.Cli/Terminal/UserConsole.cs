using System.Collections.Immutable;
using ReportGen.Data.Editions;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Cli.Terminal;

/// <summary>Where results and findings go.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Findings, progress, hints.</param>
/// <param name="Language">The language of what commands say on their own.</param>
public sealed record UserConsole(TextWriter Output, TextWriter Error, Language Language)
{
    /// <summary>True where a person watches: only then progress and colour.</summary>
    public bool IsTerminal => !Console.IsErrorRedirected && ReferenceEquals(Error, Console.Error);

    public string In(Said said) => said.In(Language);

    /// <summary>Says a result.</summary>
    public void Say(Said said) => Output.WriteLine(TerminalText.Of(In(said)));

    /// <summary>Says what is not a result.</summary>
    public void Warn(Said said) => Error.WriteLine(TerminalText.Of(In(said)));

    public int WrongUsage(IEnumerable<string> problems, string command)
    {
        foreach (var problem in problems) Error.WriteLine(TerminalText.Of(problem));
        Warn(UsageMessages.Hint(command, "reportgen"));
        return ExitCode.Usage;
    }

    /// <summary>Reports the findings; what they are worth is the command's to say. A program gets all of them, people what they can read.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="format">How they are printed.</param>
    /// <param name="source">Where the input is.</param>
    /// <param name="withAnswered">Whether those that an explanation answers are reported too.</param>
    public void Report(ImmutableArray<Finding> findings, FindingFormat format, SourceOptions source, bool withAnswered = false)
    {
        if (!withAnswered) findings = findings.RemoveAll(finding => finding.Explanation is not null);
        switch (format)
        {
            case FindingFormat.Json:
                foreach (var finding in findings) Error.WriteLine(FindingText.Json(finding));
                break;
            case FindingFormat.Github:
                foreach (var line in Digest.Of(findings).SelectMany(entry => FindingText.Annotations(entry, RepositoryPath.Of(entry.Finding, source))))
                    Error.WriteLine(line);
                break;
            case FindingFormat.Text when findings.Length > 0:
                foreach (var entry in Digest.Of(findings)) Error.WriteLine(TerminalText.Of(FindingText.Text(entry)));
                foreach (var line in FindingSummary.Of(findings, SupplierReader.Read(source.Data))) Error.WriteLine(TerminalText.Of(line));
                Warn(Messages.Counted(findings));
                break;
        }
    }
}
