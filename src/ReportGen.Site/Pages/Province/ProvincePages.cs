using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Province;

/// <summary>The report of the whole province, one for each edition.</summary>
public static class ProvincePages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "province";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Open.Select(edition =>
            site.Page(site.Addresses.Province(edition.Edition.Year), edition, Template, page => ProvincePage.Make(page, site.FactsOf(edition)))
        );
    }
}
