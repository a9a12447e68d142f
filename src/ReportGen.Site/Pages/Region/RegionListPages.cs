using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Region;

/// <summary>The lists of all units, of all cities and of each.</summary>
public static class RegionListPages
{
    /// <summary>The template of the list by city.</summary>
    public const string Template = "regions";

    /// <summary>The template of the list of a city.</summary>
    public const string CityTemplate = "city-regions";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return
        [
            site.Page(site.Addresses.Regions, null, Template, page => RegionListPage.Make(page, site)),
            .. ListedUnit.ByCity(site).Select(city =>
                site.Page(site.Addresses.RegionsOf(city.Key), null, CityTemplate, page => CityRegionsPage.Make(page, city.Key, city))),
        ];
    }
}
