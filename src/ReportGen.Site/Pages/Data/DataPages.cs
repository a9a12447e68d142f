using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Data;

/// <summary>The page of downloads, and that of each edition.</summary>
public static class DataPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "data";

    /// <summary>The template of the downloads of an edition.</summary>
    public const string EditionTemplate = "data-edition";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return
        [
            site.Page(site.Addresses.Data, null, Template, DataPage.Make),
            .. site.Editions.Select(edition =>
                site.Page(site.Addresses.DataOf(edition.Edition.Year), edition, EditionTemplate, page => DataEditionPage.Make(page, edition))),
        ];
    }
}
