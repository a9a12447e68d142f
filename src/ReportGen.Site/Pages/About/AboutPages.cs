using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.About;

/// <summary>The page about the site.</summary>
public static class AboutPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "about";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return [site.Page(site.Addresses.About, null, Template, page => AboutPage.Make(page, site))];
    }
}
