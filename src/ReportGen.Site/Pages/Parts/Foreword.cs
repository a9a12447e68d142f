using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Templates;

namespace ReportGen.Site.Pages.Parts;

/// <summary>What the editor says of an edition: the text <c>editions/year</c> of the data folder.</summary>
internal static class Foreword
{
    /// <summary>The text; null where the editor says nothing.</summary>
    public static Markup? Of(PageContext page, AssessedEdition edition) =>
        page.Input.Prose.GetValueOrDefault("editions/" + edition.Edition.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
