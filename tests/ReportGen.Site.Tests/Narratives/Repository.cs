using System.Runtime.CompilerServices;
using ReportGen.Data;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Inputs;
using ReportGen.Site.Narratives;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Tests.Narratives;

/// <summary>The site of the data that come with the repository.</summary>
internal static class Repository
{
    private static readonly Lazy<SiteContext> Loaded = new(Load);

    public static SiteContext Site => Loaded.Value;

    public static EditionResult Edition(int year) => Site.Open.Single(edition => edition.Edition.Year == year);

    public static CountyNarrative County(EditionResult edition, UnitResult unit) => CountyNarrative.Of(edition, Site.FactsOf(edition).Insights.Of(unit));

    private static SiteContext Load()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));
        var data = DataFolder.Read(Path.Combine(root, "data")).Value;
        var templates = SitePlanner.LoadTemplates(Path.Combine(root, "templates")).Value;
        var assessment = DisclosureControl.Apply(Assessment.Of(Panel.Create(data.Dataset).Value));
        var prose = MarkdownRenderer.RenderAll([]).Value;
        var input = new SiteInput(assessment, assessment.Editions, data.Publication.Settings, prose, templates, new Uri("https://example.org/a/"));
        return new SiteContext(input, new AddressBook(input.Editions, templates.Assets.Addresses));
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
