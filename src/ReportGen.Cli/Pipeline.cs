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

/// <summary>
/// The whole product; it writes nothing. Each stage gives what it made and what it found. Where a finding stops, the stages after it still look at what is
/// there, so that one fault does not hide another; their results can be had only where nothing stops.
/// </summary>
public static class Pipeline
{
    /// <summary>From the data folder and the templates to the addresses of the site and the recipe behind each.</summary>
    public static Checked<Planned> Plan(SourceOptions source, StageClock clock)
    {
        var data = Read(source, clock);
        var results = Assess(data, clock).Map(DisclosureControl.Apply); // what comes after can only report what is public
        var prose = clock.Time("prose", () => MarkdownRenderer.RenderAll(ProseOf(data.ValueOrDefault))); // Markdown to HTML
        var templates = clock.Time("templates", () => SitePlanner.LoadTemplates(source.Templates));
        return Checked.All(results, prose, templates, (disclosed, texts, set) => InputOf(source, disclosed, data.Value, texts, set))
            .Map(input => new Planned(input, clock.Time("plan", () => SitePlanner.Plan(input)))); // addresses, and the recipe behind each
    }

    /// <summary>From the data folder to scores, ranks, classes, comparisons and awards.</summary>
    public static Checked<Assessment> Assess(SourceOptions source, StageClock clock) => Assess(Read(source, clock), clock);

    /// <summary>The rows as found, each with its file and row.</summary>
    private static Checked<DataContents> Read(SourceOptions source, StageClock clock) => clock.Time("read", () => DataFolder.Read(source.Data, source.Wants));

    private static Checked<Assessment> Assess(Checked<DataContents> data, StageClock clock) =>
        Examination.Of(
            data.ThenEvenIfStopped(contents => Checked.Of(contents.Audited)),
            audited =>
                clock
                    .Time("account", () => Panel.Create(audited.Dataset)) // every unit × indicator × edition accounted for
                    .ThenEvenIfStopped(panel => Checked.Of(clock.Time("score", () => Assessment.Of(panel)))) // scores, ranks, classes, comparisons, awards
                                                                                                             // what is possible but hardly true
                    .ThenEvenIfStopped(assessment => clock.Time("plausible", () => PlausibilityChecks.Check(audited, assessment)))
                    .ThenEvenIfStopped(assessment => clock.Time("assure", () => AssuranceChecks.Check(audited, assessment)))
        ); // the same a second time, another way

    private static ImmutableArray<Prose> ProseOf(DataContents? contents) =>
        contents is null ? [] : [.. contents.Publication.Prose, .. MeasureProse.Of(contents.Measures)];

    private static SiteInput InputOf(
        SourceOptions source,
        DisclosedAssessment results,
        DataContents data,
        IReadOnlyDictionary<string, Markup> prose,
        TemplateSet templates
    )
    {
        var (all, settings) = (results.Editions, data.Publication.Settings);
        foreach (var year in source.Editions.Where(year => results.Find(year) is null))
            throw new UsageException(Messages.NoEdition(year, all.Select(edition => edition.Edition.Year)));
        var chosen = source.Editions.IsEmpty ? all : [.. all.Where(edition => source.Editions.Contains(edition.Edition.Year))];
        return new SiteInput(results, chosen, settings, prose, templates, source.BaseUrl ?? new Uri(settings.BaseUrl)) { Measures = data.Measures };
    }
}

/// <summary>The plan, with what it was made from.</summary>
public sealed record Planned(SiteInput Input, SitePlan Plan);
