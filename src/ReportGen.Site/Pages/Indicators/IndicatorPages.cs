using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Indicators;

/// <summary>One page for each indicator of each edition.</summary>
public static class IndicatorPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "indicator";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Open.SelectMany(edition => edition.Scheme.Indicators.Select((indicator, index) => site.Page(
            site.Addresses.Indicator(edition.Edition.Year, indicator.Id),
            edition,
            Template,
            page => IndicatorPage.Make(page, site, edition, index))));
    }
}
