using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Data;

/// <summary>The page of downloads.</summary>
public static class DataPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "data";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return [site.Page(site.Addresses.Data, null, Template, DataPage.Make)];
    }
}
