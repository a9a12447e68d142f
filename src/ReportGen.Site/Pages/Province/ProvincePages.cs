using ReportGen.Site.Addresses;
using ReportGen.Site.Publishing;

namespace ReportGen.Site.Pages.Province;

/// <summary>The report of the whole province, one for each edition.</summary>
public static class ProvincePages
{
    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Open.Select(edition => site.Page(site.Addresses.Province(edition.Edition.Year), edition, "province", page => ProvincePage.Make(page, site.FactsOf(edition))));
    }
}
