using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Methodology;

/// <summary>The rules of each edition.</summary>
public static class MethodologyPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "methodology";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Editions.Select(edition =>
            site.Page(site.Addresses.Methodology(edition.Edition.Year), edition, Template, page => MethodologyPage.Make(page, site, edition))
        );
    }
}
