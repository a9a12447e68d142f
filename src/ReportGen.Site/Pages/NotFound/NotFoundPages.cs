using ReportGen.Site.Addresses;
using ReportGen.Site.Publishing;

namespace ReportGen.Site.Pages.NotFound;

/// <summary>The page that is shown where there is none.</summary>
public static class NotFoundPages
{
    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return [site.Page(site.Addresses.NotFound, null, "notfound", NotFoundPage.Make)];
    }
}
