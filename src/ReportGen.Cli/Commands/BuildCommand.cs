using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Manifests;
using ReportGen.Site.Output;

namespace ReportGen.Cli.Commands;

/// <summary>Builds the site.</summary>
internal static class BuildCommand
{
    /// <summary>From here on it is time to think of the limit of GitHub Pages.</summary>
    private const long LargeForPages = 900_000_000;

    /// <summary>So much GitHub Pages takes.</summary>
    private const long MostForPages = 1_000_000_000;

    public static Command Create(UserConsole console)
    {
        var (data, templates, drafts, format) = (Options.Data(console), Options.Templates(console), Options.Drafts(console), Options.Format(console));
        var output = new Option<string>("--output") { HelpName = "folder", Description = console.In(HelpMessages.Output), DefaultValueFactory = _ => "site" };
        var editions = new Option<int[]>("--edition") { HelpName = "year", Description = console.In(HelpMessages.Edition) };
        var baseUrl = new Option<string?>("--base-url") { HelpName = "address", Description = console.In(HelpMessages.BaseUrl) };
        var prune = new Option<bool>("--prune") { Description = console.In(HelpMessages.Prune) };
        var part = Options.Part(console);
        var anySize = new Option<bool>("--any-size") { Description = console.In(HelpMessages.AnySize) };
        var command = new Command("build", console.In(HelpMessages.Build))
        {
            data, templates, output, prune, editions, drafts, baseUrl, part, anySize, format,
        };
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
                parsed.GetValue(prune),
                Options.PartOf(parsed, part),
                parsed.GetValue(anySize) ? long.MaxValue : MostForPages),
            Options.FormatOf(parsed, format)));
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, Target target, FindingFormat format)
    {
        var clock = new StageClock(console);
        clock.Begin("inputs");
        var before = KeyOf(source, target);
        if (!target.Prune && before?.Key.Find(target.Folder) is { } same)
        {
            clock.Show();
            Report(console, same, target.Folder);
            return ExitCode.Clean;
        }

        Checked<Published> published;
        try
        {
            var planned = Pipeline.Plan(source, clock);
            published = planned.Then(site =>
            {
                clock.Begin("render");

                // What was found has to be said again by the next build, which so cannot do nothing.
                var key = planned.Findings.All(finding => finding.Explanation is not null) ? before?.Key : null;
                return Publisher.Publish(PartOf(site, target), target.Folder, target.Prune, before?.Inputs ?? InputsOf(source), key, target.Most);
            });
        }
        catch (TooLargeException exception)
        {
            clock.Show();
            console.Warn(Messages.TooLargeForPages(exception.Bytes, target.Folder));
            return ExitCode.Findings;
        }

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
        if (published.Bytes is >= LargeForPages and <= MostForPages) console.Warn(Messages.LargeForPages(published.Bytes));
        if (!published.Kept.IsEmpty) console.Warn(Messages.Kept(published.Kept, published.CanPrune));
        if (!published.Removed.IsEmpty) console.Warn(Messages.Removed(published.Removed));
        if (published.NotDeleted is { } former) console.Warn(Messages.NotDeleted(former));
    }

    /// <summary>Null where an input cannot be read: then whoever reads it says what is wrong with it.</summary>
    private static (BuildKey Key, ImmutableArray<ManifestFile> Inputs)? KeyOf(SourceOptions source, Target target)
    {
        try
        {
            var inputs = InputsOf(source);
            return (BuildKey.Of(AskedOf(source, target), inputs), inputs);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null;
        }
    }

    /// <summary>All that was asked for and changes what is written.</summary>
    private static IEnumerable<string> AskedOf(SourceOptions source, Target target) =>
    [
        string.Join(',', source.Editions),
        source.Drafts ? "drafts" : string.Empty,
        source.BaseUrl?.AbsoluteUri ?? string.Empty,
        target.Part.ToString(),
        target.Most < long.MaxValue ? string.Empty : "any size",
    ];

    private static SitePlan PartOf(Planned site, Target target)
    {
        ImmutableArray<int> years = [.. site.Input.Editions.Select(edition => edition.Edition.Year).Order()];
        var most = SitePart.Most(years.Length);
        return target.Part.Of <= most ? site.Plan.Only(target.Part, years) : throw new UsageException(UsageMessages.TooManyParts(most));
    }

    private static ImmutableArray<ManifestFile> InputsOf(SourceOptions source) =>
        [.. Manifest.InputsOf(source.Data, "data/"), .. Manifest.InputsOf(source.Templates, "templates/")];

    /// <summary>Where the site goes, what becomes of what is not ours there, which part of it goes there, and how many bytes at most.</summary>
    private sealed record Target(string Folder, bool Prune, SitePart Part, long Most);
}
