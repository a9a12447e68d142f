using ReportGen.Site.Addresses;
using ReportGen.Site.Publishing;

namespace ReportGen.Site.Pages.Data;

/// <summary>The page of downloads.</summary>
public static class DataPages
{
    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return [site.Page(site.Addresses.Data, null, "data", DataPage.Make)];
    }
}
