using System.Collections.Immutable;
using ReportGen.Cli.Terminal;
using ReportGen.Core.Assessments;
using ReportGen.Core.Editions;
using ReportGen.Core.Findings;
using ReportGen.Core.Observations;
using ReportGen.Core.Publishing;
using ReportGen.Data;
using ReportGen.Site;
using ReportGen.Site.Publishing;
using ReportGen.Site.Templates;

namespace ReportGen.Cli;

/// <summary>The whole product; it writes nothing.</summary>
public static class Pipeline
{
    /// <summary>From the data folder to scores, ranks, classes and comparisons.</summary>
    public static Checked<Assessed> Assess(SourceOptions source, StageClock clock)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(clock);
        return clock.Time("read", () => DataFolder.Read(source.Data, source.Wants)) // rows as found, each with its file and row
            .Then(dataset => clock.Time("account", () => Panel.Create(dataset)) // every unit × indicator × edition accounted for
                .Map(panel => clock.Time("score", () => Assessment.Of(panel))) // scores, ranks, classes, comparisons
                .Map(assessment => new Assessed(assessment, dataset.Publication)));
    }

    /// <summary>From the data folder to the addresses of the site and the recipe behind each.</summary>
    public static Checked<Planned> Plan(SourceOptions source, StageClock clock)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(clock);
        var templates = Task.Run(() => TemplateSet.Load(source.Templates)); // compiled while the data are read
        return Assess(source, clock)
            .Then(assessed => clock.Time("templates", () => templates.GetAwaiter().GetResult()).Map(set => InputOf(source, assessed, set)))
            .Then(input => clock.Time("plan", () => SitePlanner.Plan(input)).Map(plan => new Planned(input, plan)));
    }

    private static SiteInput InputOf(SourceOptions source, Assessed assessed, TemplateSet templates)
    {
        var all = assessed.Assessment.Editions;
        foreach (var year in source.Editions.Where(year => assessed.Assessment.Find(year) is null)) throw new UsageException(Messages.NoEdition(year, all.Select(edition => edition.Edition.Year)));
        var chosen = source.Editions.IsEmpty ? all : [.. all.Where(edition => source.Editions.Contains(edition.Edition.Year))];
        return new SiteInput(assessed.Assessment, chosen, assessed.Publication, templates, source.BaseUrl ?? new Uri(assessed.Publication.Settings.BaseUrl));
    }
}

/// <summary>Where the input is and which part of it is wanted.</summary>
/// <param name="Data">Folder with the data.</param>
/// <param name="Templates">Folder with the templates.</param>
/// <param name="Editions">Editions that get pages; none: all.</param>
/// <param name="Drafts">True where editions that are not published are wanted too.</param>
/// <param name="BaseUrl">Address under which the site will stand; null: as the settings say.</param>
public sealed record SourceOptions(string Data, string Templates, ImmutableArray<int> Editions, bool Drafts, Uri? BaseUrl)
{
    public bool Wants(Edition edition) => Drafts || edition.State == EditionState.Published;
}

/// <summary>Results, with what the site needs beside them.</summary>
public sealed record Assessed(Assessment Assessment, Publication Publication);

/// <summary>The plan, with what it was made from.</summary>
public sealed record Planned(SiteInput Input, SitePlan Plan);
