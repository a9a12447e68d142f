using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Site.StatusReports;

namespace ReportGen.Cli.Commands;

/// <summary>Says who has sent what, when, and how much is open, by file and by city.</summary>
internal static class StatusCommand
{
    public static Command Create(UserConsole console)
    {
        var (data, templates, format) = (Options.Data(console), Options.Templates(console), Options.Format(console, "text", "json"));
        var year = new Argument<int>("year") { HelpName = "year", Description = console.In(HelpMessages.StatusYear) };
        var report = new Option<string?>("--report") { HelpName = "folder", Description = console.In(HelpMessages.StatusReport) };
        var command = new Command("status", console.In(HelpMessages.Status)) { year, data, templates, report, format };
        command.SetAction(parsed =>
        {
            var source = new SourceOptions(
                Options.ExistingFolder(parsed, data, Options.DataFolder),
                Options.ExistingFolder(parsed, templates, Options.TemplatesFolder),
                [],
                Drafts: true,
                BaseUrl: null);
            var folder = OutputFolder.ForReport(parsed.GetValue(report), parsed.GetRequiredValue(data), parsed.GetRequiredValue(templates));
            return Run(console, source, parsed.GetValue(year), Options.FormatOf(parsed, format), folder);
        });
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, int year, FindingFormat format, string? report)
    {
        if (Returns.Of(console, source, year) is not { } returns) return ExitCode.Findings;
        var sheet = StatusSheet.Make(new StatusInput(returns.Edition, returns.Collection, returns.Findings, returns.Files));
        console.Output.WriteLine(format == FindingFormat.Json ? sheet.ToJson() : sheet.ToText().TrimEnd('\n'));
        if (report is null) return ExitCode.Clean;
        var written = StatusReport.Write(sheet, source.Templates, report);
        console.Report(written.Findings, FindingFormat.Text, source);
        if (!written.Succeeded) return ExitCode.Findings;
        console.Warn(Messages.Reported(written.Value, report));
        return ExitCode.Clean;
    }
}
