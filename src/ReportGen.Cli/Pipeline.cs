using System.Collections.Immutable;
using ReportGen.Audit;
using ReportGen.Audit.Assurance;
using ReportGen.Audit.Plausibility;
using ReportGen.Cli.Terminal;
using ReportGen.Content;
using ReportGen.Data;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Site;
using ReportGen.Site.Inputs;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;

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
        var prose = read.Map(contents =>
            Task.Run(() => MarkdownRenderer.RenderAll([.. contents.Publication.Prose, .. MeasureProse.Of(contents.Measures)]))); // while scores are computed
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

    private static Checked<DataContents> Read(SourceOptions source, StageClock clock) => clock.Time("read", () => DataFolder.Read(source.Data, source.Wants)); // rows as found, each with its file and row

    /// <summary>Each stage goes further with what is there, also where something stops: a fault hides only what hangs on it.</summary>
    private static Checked<Assessment> Assess(Checked<DataContents> read, StageClock clock) => Examination.Of(read.Further(contents => Checked.Of(contents.Audited)), audited =>
        clock.Time("account", () => Panel.Create(audited.Dataset)) // every unit × indicator × edition accounted for
            .Further(panel => Checked.Of(clock.Time("score", () => Assessment.Of(panel)))) // scores, ranks, classes, comparisons, awards
            .Further(assessment => clock.Time("plausible", () => Plausible.Check(audited, assessment))) // what is possible but hardly true
            .Further(assessment => clock.Time("assure", () => Assurer.Check(audited, assessment)))); // the same a second time, another way

    private static SiteInput InputOf(SourceOptions source, Assessment assessment, SiteSettings settings, IReadOnlyDictionary<string, Markup> prose, TemplateSet templates)
    {
        var all = assessment.Editions;
        foreach (var year in source.Editions.Where(year => assessment.Find(year) is null)) throw new UsageException(Messages.NoEdition(year, all.Select(edition => edition.Edition.Year)));
        var chosen = source.Editions.IsEmpty ? all : [.. all.Where(edition => source.Editions.Contains(edition.Edition.Year))];
        var told = Gate.Pass(assessment); // everything after this line can only report what is public
        return new SiteInput(told, [.. chosen.Select(edition => told.Find(edition.Edition.Year)!)], settings, prose, templates, source.BaseUrl ?? new Uri(settings.BaseUrl));
    }
}

/// <summary>The plan, with what it was made from.</summary>
public sealed record Planned(SiteInput Input, SitePlan Plan);
