using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Audit.Revisions;
using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Manifests;
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
        var rendered = TrialRendering.SumsOf(before.Plan).Then(old => TrialRendering.SumsOf(after.Plan).Map(now => FileChanges.Between(old, now)));
        console.Report(rendered.Findings, FindingFormat.Text, source);
        if (!rendered.Succeeded) return ExitCode.Findings;
        var inputs = FileChanges.Between(Manifest.InputsOf(from.Data, string.Empty), Manifest.InputsOf(source.Data, string.Empty));
        var sheet = RevisionSheet.Make(RevisionComparer.Compare(before.State, after.State), inputs, Addresses(rendered.Value, before, after));
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

    /// <summary>The same with files as readers know them, by their addresses.</summary>
    private static FileChanges Addresses(FileChanges files, params ReadOnlySpan<Planned> states)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var state in states)
            foreach (var address in state.Plan.Recipes.Keys) known[address.File] = address.ToString();
        ImmutableArray<string> Named(ImmutableArray<string> names) => [.. names.Select(name => known[name])];
        return new FileChanges(Named(files.Added), Named(files.Changed), Named(files.Gone));
    }
}
