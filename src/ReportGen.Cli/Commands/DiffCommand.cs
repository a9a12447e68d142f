using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Audit.Revisions;
using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.RevisionReports;

namespace ReportGen.Cli.Commands;

/// <summary>Says what is other than in another state of the data: inputs, results and why, pages.</summary>
internal static class DiffCommand
{
    public static Command Create(UserConsole console)
    {
        var (data, templates, drafts) = (Options.Data(console), Options.Templates(console), Options.Drafts(console));
        var from = new Option<string>("--from") { HelpName = "folder", Description = console.In(HelpMessages.DiffFrom), Required = true };
        var report = new Option<string?>("--report") { HelpName = "folder", Description = console.In(HelpMessages.DiffReport) };
        var command = new Command("diff", console.In(HelpMessages.Diff)) { from, data, templates, drafts, report };
        command.SetAction(parsed =>
        {
            SourceOptions Source(Option<string> folder) => new(
                Options.ExistingFolder(parsed, folder, Options.DataFolder),
                Options.ExistingFolder(parsed, templates, Options.TemplatesFolder),
                [],
                parsed.GetValue(drafts),
                BaseUrl: null);
            var output = OutputFolder.ForReport(
                parsed.GetValue(report), parsed.GetRequiredValue(from), parsed.GetRequiredValue(data), parsed.GetRequiredValue(templates));
            return Run(console, Source(from), Source(data), output);
        });
        return command;
    }

    private static int Run(UserConsole console, SourceOptions from, SourceOptions source, string? report)
    {
        if (Plan(console, from) is not { } before || Plan(console, source) is not { } after) return ExitCode.Findings;
        var (old, now) = (PagesOf(before), PagesOf(after));
        var sheet = RevisionSheet.Make(
            RevisionComparer.Compare(before.State, after.State),
            [.. now.Except(old, StringComparer.Ordinal)],
            [.. old.Except(now, StringComparer.Ordinal)]);
        console.Output.Write(sheet.ToText());
        if (report is null) return ExitCode.Clean;
        var written = RevisionReport.Write(sheet, source.Templates, report);
        console.Report(written.Findings, FindingFormat.Text, source);
        if (!written.Succeeded) return ExitCode.Findings;
        console.Say(Messages.Reported(written.Value, report));
        return ExitCode.Clean;
    }

    /// <summary>Null where a finding stops, which is reported.</summary>
    private static Planned? Plan(UserConsole console, SourceOptions source)
    {
        var planned = Pipeline.Plan(source, new StageClock(console));
        if (planned.Succeeded) return planned.Value;
        console.Report(planned.Findings, FindingFormat.Text, source);
        console.Warn(Messages.NotCompared(source.Data));
        return null;
    }

    private static ImmutableArray<string> PagesOf(Planned planned) =>
        [.. planned.Plan.Recipes.Keys.Where(address => address.IsPage).Select(address => address.ToString())];
}
