using System.Collections.Immutable;
using ReportGen.Audit;
using ReportGen.Audit.Plausibility;
using ReportGen.Data;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Inputs;
using ReportGen.Site.Listings;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;
using ReportGen.Testing;

namespace ReportGen.Site.Tests;

/// <summary>The whole chain over a small data folder, with the templates of the repository or others.</summary>
internal sealed class FolderSite
{
    private static readonly Lazy<TemplateSet> OwnTemplates = new(() => SitePlanner.LoadTemplates(Repository.PathOf("templates")).Value);

    private readonly Checked<DataContents> read;
    private readonly Checked<Assessment> assessed;
    private readonly Checked<Dictionary<string, Markup>> prose;
    private readonly TemplateSet templates;

    public FolderSite(string path, TemplateSet? templates = null)
    {
        this.templates = templates ?? OwnTemplates.Value;
        read = DataFolder.Read(path);
        assessed = Examination.Of(read.ThenEvenIfStopped(contents => Checked.Of(contents.Audited)));
        prose = read.Succeeded
            ? MarkdownRenderer.RenderAll([.. read.Value.Publication.Prose, .. MeasureProse.Of(read.Value.Measures)])
            : Checked.Of(new Dictionary<string, Markup>(StringComparer.Ordinal));
    }

    /// <summary>A data folder with two editions and five units.</summary>
    public static string Good { get; } = Repository.PathOf("tests", "ReportGen.Data.Tests", "Good");

    /// <summary>What was found in it.</summary>
    public ImmutableArray<Finding> Findings => [.. assessed.Findings, .. prose.Findings];

    /// <summary>True where nothing stops the site.</summary>
    public bool IsTaken => !Findings.Any(finding => finding.Stops);

    public SitePlan Plan()
    {
        var assessment = DisclosureControl.Apply(assessed.Value);
        return SitePlanner.Plan(new SiteInput(assessment, assessment.Editions, read.Value.Publication.Settings, prose.Value, templates,
            new Uri("https://example.org/"))
        {
            Measures = read.Value.Measures,
        });
    }
}
