using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.NotFound;

/// <summary>The page that is shown where there is none.</summary>
public static class NotFoundPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "notfound";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return [site.Page(site.Addresses.NotFound, null, Template, NotFoundPage.Make)];
    }
}
