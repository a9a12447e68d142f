using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ReportGen.Cli.Terminal;
using ReportGen.Data;
using ReportGen.Data.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Checks;
using ReportGen.Site.FindingsReports;

namespace ReportGen.Cli.Commands;

/// <summary>Checks data, templates and every page; writes nothing but a report on what it found, where one is asked for.</summary>
internal static class CheckCommand
{
    public static Command Create(UserConsole console)
    {
        var (data, templates, format) = (Options.Data(console), Options.Templates(console), Options.Format(console));
        var strict = new Option<bool>("--strict") { Description = console.In(HelpMessages.Strict) };
        var report = new Option<string?>("--report") { HelpName = "folder", Description = console.In(HelpMessages.Report) };
        var editions = new Option<int[]>("--edition") { HelpName = "year", Description = console.In(HelpMessages.CheckEdition) };
        var release = new Option<int?>("--release") { HelpName = "year", Description = console.In(HelpMessages.Release) };
        var live = new Option<string?>("--live") { HelpName = "folder|address", Description = console.In(HelpMessages.Live) };
        var command = new Command("check", console.In(HelpMessages.Check)) { data, templates, editions, strict, report, release, live, format };
        command.SetAction((parsed, stop) =>
        {
            var source = new SourceOptions(
                Options.ExistingFolder(parsed, data, Options.DataFolder),
                Options.ExistingFolder(parsed, templates, Options.TemplatesFolder),
                Options.Years(parsed.GetValue(editions)),
                Drafts: true,
                BaseUrl: null);
            var folder = OutputFolder.ForReport(parsed.GetValue(report), parsed.GetRequiredValue(data), parsed.GetRequiredValue(templates));
            if (parsed.GetValue(release) is not { } year)
            {
                return parsed.GetValue(live) is null
                    ? Task.FromResult(Run(console, source, parsed.GetValue(strict), folder, Options.FormatOf(parsed, format)))
                    : throw new UsageException(UsageMessages.OnlyWith(live.Name, release.Name));
            }

            if (folder is not null || !source.Editions.IsEmpty || parsed.GetValue(strict))
                throw new UsageException(UsageMessages.NotWith(release.Name, report.Name, editions.Name, strict.Name));
            var years = DataFolder.Years(source.Data);
            if (!years.Contains(year)) throw new UsageException(UsageMessages.NoFolderOfEdition(year, years));
            return ReleaseCheck.RunAsync(console, source, year, parsed.GetValue(live), Options.FormatOf(parsed, format), stop);
        });
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, bool strict, string? report, FindingFormat format)
    {
        var years = DataFolder.Years(source.Data);
        foreach (var year in source.Editions.Where(year => !years.Contains(year))) throw new UsageException(UsageMessages.NoFolderOfEdition(year, years));
        var clock = new StageClock(console);
        CheckCounts? counts = null;
        var all = Pipeline.Plan(source, clock).Then(planned =>
        {
            clock.Begin("pages");
            var check = SiteChecker.Check(planned.Plan, planned.Input.BaseUrl, planned.Input.Editions);
            counts = check.Counts;
            return Checked.Of(planned, check.Findings);
        });
        var result = source.Editions.IsEmpty ? all : all.OnlyFindings(finding => FindingScope.Concerns(source.Editions, finding));
        var reported = report is null ? Checked.Of(0) : Report(result.Findings, source, report);
        clock.Show();
        console.Report(result.Findings.AddRange(reported.Findings), format, source, withAnswered: true);
        if (report is not null && reported.Succeeded)
            console.Say(Messages.Reported(reported.Value, report));
        var code = Conclude(
            console,
            source,
            all,
            !result.Succeeded || !reported.Succeeded || (strict && result.Findings.Any(finding => finding.Severity >= Severity.Explain))
        );
        if (counts is not null)
            console.Say(Messages.Compared(counts));
        return code;
    }

    /// <summary>Says in a line what the check comes to, unless findings stop it, which speak for themselves.</summary>
    private static int Conclude(UserConsole console, SourceOptions source, Checked<Planned> all, bool stops)
    {
        if (stops) return ExitCode.Findings;
        if (!all.Succeeded)
        {
            console.Say(Messages.PagesNotChecked(source.Editions));
            return ExitCode.Clean;
        }

        var editions = all.Value.Input.Editions;
        console.Say(Messages.Checked(editions.Length, editions.Sum(edition => edition.Register.Length), all.Value.Plan.Recipes.Count));
        return ExitCode.Clean;
    }

    private static Checked<int> Report(ImmutableArray<Finding> findings, SourceOptions source, string folder) =>
        FindingsReport.Write(new FindingsReportInput(findings, SupplierReader.Read(source.Data)), source.Templates, folder);
}
