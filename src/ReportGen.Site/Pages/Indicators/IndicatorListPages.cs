using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Indicators;

/// <summary>The list of indicators of each edition.</summary>
public static class IndicatorListPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "indicators";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Editions.Select(edition =>
            site.Page(site.Addresses.Indicators(edition.Edition.Year), edition, Template, page => IndicatorListPage.Make(page, edition)));
    }
}
