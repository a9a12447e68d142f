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
        clock.Begin("inputs");
        var before = KeyOf(source);
        if (!target.Prune && before?.Key.Find(target.Folder) is { } same)
        {
            clock.Show();
            Report(console, same, target.Folder);
            return ExitCode.Clean;
        }

        var planned = Pipeline.Plan(source, clock);
        var published = planned.Then(site =>
        {
            clock.Begin("render");

            // What was found has to be said again by the next build, which so cannot do nothing.
            var key = planned.Findings.All(finding => finding.Explanation is not null) ? before?.Key : null;
            return Publisher.Publish(site.Plan, target.Folder, target.Prune, before?.Inputs ?? InputsOf(source), key);
        });
        clock.Show();
        console.Report(published.Findings, format, source);
        if (!published.Succeeded)
        {
            if (format == FindingFormat.Text) console.Warn(Messages.Stopped(target.Folder));
            return ExitCode.Findings;
        }

        Report(console, published.Value, target.Folder);
        return ExitCode.Clean;
    }

    private static void Report(UserConsole console, Published published, string folder)
    {
        console.Say(Messages.Published(published, folder));
        if (published.Changed is { } changed) console.Say(Messages.Changed(changed, published.Gone));
        if (published.Bytes >= LargeForPages) console.Warn(Messages.LargeForPages(published.Bytes));
        if (!published.Kept.IsEmpty) console.Warn(Messages.Kept(published.Kept));
        if (published.NotDeleted is { } former) console.Warn(Messages.NotDeleted(former));
    }

    /// <summary>Null where an input cannot be read: then whoever reads it says what is wrong with it.</summary>
    private static (BuildKey Key, ImmutableArray<ManifestFile> Inputs)? KeyOf(SourceOptions source)
    {
        try
        {
            var inputs = InputsOf(source);
            return (BuildKey.Of(AskedOf(source), inputs), inputs);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null;
        }
    }

    /// <summary>All that was asked for and changes what is written.</summary>
    private static IEnumerable<string> AskedOf(SourceOptions source) =>
        [string.Join(',', source.Editions), source.Drafts ? "drafts" : string.Empty, source.BaseUrl?.AbsoluteUri ?? string.Empty];

    private static ImmutableArray<ManifestFile> InputsOf(SourceOptions source) =>
        [.. Manifest.InputsOf(source.Data, "data/"), .. Manifest.InputsOf(source.Templates, "templates/")];

    /// <summary>Where the site goes, and what becomes of what is not ours there.</summary>
    private sealed record Target(string Folder, bool Prune);
}
