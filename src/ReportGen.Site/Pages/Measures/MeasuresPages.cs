using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Measures;

/// <summary>The library of measures, one page for all editions.</summary>
public static class MeasuresPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "measures";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return [site.Page(site.Addresses.Measures, null, Template, page => MeasuresPage.Make(page, site))];
    }
}
