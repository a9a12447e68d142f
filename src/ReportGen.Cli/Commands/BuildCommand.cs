using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Site.Manifests;
using ReportGen.Site.Output;

namespace ReportGen.Cli.Commands;

/// <summary>Builds the site.</summary>
internal static class BuildCommand
{
    /// <summary>From here on it is time to think of the limit of GitHub Pages, which is 1 GB.</summary>
    private const long LargeForPages = 900_000_000;

    public static Command Create(UserConsole console)
    {
        var (data, templates, drafts, format) = (Options.Data(console), Options.Templates(console), Options.Drafts(console), Options.Format(console));
        var output = new Option<string>("--output") { HelpName = "folder", Description = console.In(HelpMessages.Output), DefaultValueFactory = _ => "site" };
        var editions = new Option<int[]>("--edition") { HelpName = "year", Description = console.In(HelpMessages.Edition) };
        var baseUrl = new Option<string?>("--base-url") { HelpName = "address", Description = console.In(HelpMessages.BaseUrl) };
        var prune = new Option<bool>("--prune") { Description = console.In(HelpMessages.Prune) };
        var command = new Command("build", console.In(HelpMessages.Build)) { data, templates, output, prune, editions, drafts, baseUrl, format };
        command.SetAction(parsed => Run(
            console,
            new SourceOptions(
                Options.ExistingFolder(parsed, data, Options.DataFolder),
                Options.ExistingFolder(parsed, templates, Options.TemplatesFolder),
                Options.Years(parsed.GetValue(editions)),
                parsed.GetValue(drafts),
                Options.AbsoluteUrl(parsed.GetValue(baseUrl))),
            new Target(
                OutputFolder.ForSite(parsed.GetRequiredValue(output), parsed.GetRequiredValue(data), parsed.GetRequiredValue(templates)),
                parsed.GetValue(prune)),
            Options.FormatOf(parsed, format)));
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, Target target, FindingFormat format)
    {
        var clock = new StageClock(console);
        var published = Pipeline.Plan(source, clock).Then(planned =>
        {
            clock.Begin("render");
            return Publisher.Publish(planned.Plan, target.Folder, target.Prune, InputsOf(source));
        });
        clock.Show();
        console.Report(published.Findings, format, source);
        if (!published.Succeeded)
        {
            if (format == FindingFormat.Text) console.Warn(Messages.Stopped(target.Folder));
            return ExitCode.Findings;
        }

        console.Say(Messages.Published(published.Value, target.Folder));
        if (published.Value.Bytes >= LargeForPages) console.Warn(Messages.LargeForPages(published.Value.Bytes));
        if (!published.Value.Kept.IsEmpty) console.Warn(Messages.Kept(published.Value.Kept));
        if (published.Value.NotDeleted is { } former) console.Warn(Messages.NotDeleted(former));
        return ExitCode.Clean;
    }

    private static ImmutableArray<ManifestFile> InputsOf(SourceOptions source) =>
        [.. Manifest.InputsOf(source.Data, "data/"), .. Manifest.InputsOf(source.Templates, "templates/")];

    /// <summary>Where the site goes, and what becomes of what is not ours there.</summary>
    private sealed record Target(string Folder, bool Prune);
}
