using System.Collections.Immutable;
using ReportGen.Cli.Terminal;
using ReportGen.Core.Assessments;
using ReportGen.Core.Assurance;
using ReportGen.Core.Editions;
using ReportGen.Core.Findings;
using ReportGen.Core.Observations;
using ReportGen.Core.Plausibility;
using ReportGen.Core.Publishing;
using ReportGen.Data;
using ReportGen.Site.Inputs;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;
using ReportGen.Site;

namespace ReportGen.Cli;

/// <summary>The whole product; it writes nothing.</summary>
public static class Pipeline
{
    /// <summary>From the data folder to scores, ranks, classes, comparisons and awards.</summary>
    public static Checked<Assessment> Assess(SourceOptions source, StageClock clock)
    {
        return Assess(Read(source, clock), clock);
    }

    /// <summary>From the data folder to the addresses of the site and the recipe behind each.</summary>
    public static Checked<Planned> Plan(SourceOptions source, StageClock clock)
    {
        var templates = Task.Run(() => SitePlanner.LoadTemplates(source.Templates)); // parsed while the data are read
        var read = Read(source, clock);
        var prose = read.Map(dataset =>
            Task.Run(() => MarkdownRenderer.RenderAll([.. dataset.Publication.Prose, .. MeasureProse.Of(dataset.Measures)]))); // while scores are computed
        var assessed = Assess(read, clock);
        var set = templates.GetAwaiter().GetResult();
        if (!assessed.Succeeded) return assessed.And(set.Findings).Map(_ => (Planned)null!);
        var (settings, measures) = (read.Value.Publication.Settings, read.Value.Measures);
        return assessed
            .Then(assessment => set
            .Then(loaded => prose.Value.GetAwaiter().GetResult()
            .Map(texts => InputOf(source, assessment, settings, texts, loaded) with { Measures = measures })))
            .Map(input => new Planned(input, clock.Time("plan", () => SitePlanner.Plan(input))));
    }

    /// <summary>The plan with what all its pages share, and without what all stages before left behind; for whoever wants all pages.</summary>
    public static SitePlan Ready(Planned planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        Garbage.Collect();
        planned.Plan.Prepare();
        Garbage.Collect();
        return planned.Plan;
    }

    private static Checked<Dataset> Read(SourceOptions source, StageClock clock) => clock.Time("read", () => DataFolder.Read(source.Data, source.Wants)); // rows as found, each with its file and row

    /// <summary>Each stage goes further with what is there, also where something stops: a fault hides only what hangs on it.</summary>
    private static Checked<Assessment> Assess(Checked<Dataset> read, StageClock clock) => Examination.Of(read, dataset =>
        clock.Time("account", () => Panel.Create(dataset)) // every unit × indicator × edition accounted for
            .Further(panel => Checked.Of(clock.Time("score", () => Assessment.Of(panel)))) // scores, ranks, classes, comparisons, awards
            .Further(assessment => clock.Time("plausible", () => Plausible.Check(dataset, assessment))) // what is possible but hardly true
            .Further(assessment => clock.Time("assure", () => Assurer.Check(dataset, assessment)))); // the same a second time, another way

    private static SiteInput InputOf(SourceOptions source, Assessment assessment, SiteSettings settings, IReadOnlyDictionary<string, Markup> prose, TemplateSet templates)
    {
        var all = assessment.Editions;
        foreach (var year in source.Editions.Where(year => assessment.Find(year) is null)) throw new UsageException(Messages.NoEdition(year, all.Select(edition => edition.Edition.Year)));
        var chosen = source.Editions.IsEmpty ? all : [.. all.Where(edition => source.Editions.Contains(edition.Edition.Year))];
        return new SiteInput(assessment, chosen, settings, prose, templates, source.BaseUrl ?? new Uri(settings.BaseUrl));
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

/// <summary>The plan, with what it was made from.</summary>
public sealed record Planned(SiteInput Input, SitePlan Plan);
