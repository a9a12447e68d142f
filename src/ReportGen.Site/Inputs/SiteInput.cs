using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis.Measures;
using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Inputs;

/// <summary>All that the site is made from.</summary>
/// <param name="Assessment">What is public of the results; only that can be reported.</param>
/// <param name="Editions">The editions that get pages, the earliest first; at least one.</param>
/// <param name="Settings">Settings of the site.</param>
/// <param name="Prose">The prose, rendered, by path.</param>
/// <param name="Templates">Templates and assets.</param>
/// <param name="BaseUrl">Absolute address under which the site will stand, ending in a slash.</param>
public sealed record SiteInput(
    DisclosedAssessment Assessment,
    ImmutableArray<AssessedEdition> Editions,
    SiteSettings Settings,
    IReadOnlyDictionary<string, Markup> Prose,
    TemplateSet Templates,
    Uri BaseUrl)
{
    /// <summary>The measures from which recommendations are drawn; their texts are among the prose.</summary>
    public MeasureLibrary Measures
    {
        get;
        init
        {
            field = value;
            MeasureDocument = Clauses.DocumentOf(value);
        }
    } = MeasureLibrary.Empty;

    /// <summary>
    /// True where pages are for a city before publication: of other units they show only ranks and means over all, never what a single one has, not even
    /// without its name.
    /// </summary>
    public bool HidesOthers { get; init; }

    /// <summary>The document from which all measures come; empty where they come from several, or there are none.</summary>
    public string MeasureDocument { get; private init; } = string.Empty;

    /// <summary>What the editor says of an edition: the text <c>editions/year</c> of the data folder; null where there is none.</summary>
    public Markup? ForewordOf(AssessedEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Prose.GetValueOrDefault(Content.Prose.Editions + edition.Edition.Year.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The newest edition that gets pages.</summary>
    public AssessedEdition Newest => Editions[^1];
}
