using System.Collections.Immutable;
using ReportGen.Audit;
using ReportGen.Audit.Revisions;
using ReportGen.Cli.Terminal;
using ReportGen.Content;
using ReportGen.Data;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
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
        // The rows as found, each with its file and row.
        var data = Read(source, clock);

        // Accounted for, scored, ranked, classed, compared; looked at for what is hardly true, and counted a second time.
        var assessed = Assess(data, clock);

        // What comes after can only report what is public.
        var results = assessed.Map(DisclosureControl.Apply);

        // The texts, from Markdown to HTML, and the templates.
        clock.Begin("texts");
        var prose = MarkdownRenderer.RenderAll(ProseOf(data.ValueOrDefault));
        var templates = SitePlanner.LoadTemplates(source.Templates);

        // Addresses, and the recipe behind each.
        clock.Begin("plan");
        return Checked.All(results, prose, templates, (disclosed, texts, set) => InputOf(source, disclosed, data.Value, texts, set))
            .Map(input => new Planned(input, SitePlanner.Plan(input), new AssessedState(data.Value.Audited, assessed.Value)));
    }

    /// <summary>From the data folder to scores, ranks, classes, comparisons and awards.</summary>
    public static Checked<Assessment> Assess(SourceOptions source, StageClock clock) => Assess(Read(source, clock), clock);

    private static Checked<DataContents> Read(SourceOptions source, StageClock clock)
    {
        clock.Begin("read");
        return DataFolder.Read(source.Data, source.Wants);
    }

    private static Checked<Assessment> Assess(Checked<DataContents> data, StageClock clock) =>
        Examination.Of(data.ThenEvenIfStopped(contents => Checked.Of(contents.Audited)), clock.Begin);

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
            throw new UsageException(UsageMessages.NoEdition(year, all.Select(edition => edition.Edition.Year)));
        var chosen = source.Editions.IsEmpty ? all : [.. all.Where(edition => source.Editions.Contains(edition.Edition.Year))];
        return new SiteInput(results, chosen, settings, prose, templates, source.BaseUrl ?? new Uri(settings.BaseUrl)) { Measures = data.Measures };
    }
}

/// <summary>The plan, with what it was made from.</summary>
/// <param name="Input">What the site is made from.</param>
/// <param name="Plan">Its addresses, and the recipe behind each.</param>
/// <param name="State">The data, with all results, those that are not public among them.</param>
public sealed record Planned(SiteInput Input, SitePlan Plan, AssessedState State);
