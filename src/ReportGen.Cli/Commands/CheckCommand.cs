using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Core.Findings;
using ReportGen.Site.Checks;

namespace ReportGen.Cli.Commands;

/// <summary>Checks data, templates and every page, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(UserConsole console)
    {
        var (data, templates, format) = (Options.Data(), Options.Templates(), Options.Format());
        var strict = new Option<bool>("--strict") { Description = Messages.Strict };
        var command = new Command("check", Messages.Check) { data, templates, strict, format };
        command.SetAction(parsed => Run(
            console,
            new SourceOptions(Options.ExistingFolder(parsed, data, "data"), Options.ExistingFolder(parsed, templates, "templates"), [], Drafts: true, BaseUrl: null),
            parsed.GetValue(strict),
            parsed.GetValue(format)));
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, bool strict, FindingFormat format)
    {
        var clock = new StageClock(console);
        var result = Pipeline.Plan(source, clock).Then(planned =>
            Checked.Of(planned, clock.Time("pages", () => SiteChecker.Check(planned.Plan, planned.Input.BaseUrl, planned.Input.Editions))));
        clock.Show();
        console.Tell(result.Findings, format, source.Data);
        if (!result.Succeeded || (strict && result.Findings.Any(finding => finding.Code.Severity >= Severity.Explain))) return ExitCode.Findings;
        var editions = result.Value.Input.Editions;
        console.Output.WriteLine(Messages.Checked(editions.Length, editions.Sum(edition => edition.Units.Length), result.Value.Plan.Recipes.Count));
        return ExitCode.Clean;
    }
}
