using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Folders;

/// <summary>A page for each folder of files that pages and programs fetch, so that no part of an address is a dead end.</summary>
public static class FolderPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "folder";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var to = site.Addresses;
        return
        [
            site.Page(to.Assets, null, Template, page => FolderPage.Make(page, FolderTexts.Assets(page))),
            site.Page(to.Package, null, Template, page => FolderPage.Make(page, FolderTexts.Package(page))),
            .. site.Editions.Select(edition => site.Page(
                to.PackageOf(edition.Edition.Year),
                edition,
                Template,
                page => FolderPage.Make(page, FolderTexts.Package(page, edition)))),
            .. site.Open.Select(edition => site.Page(
                to.Charts(edition.Edition.Year),
                edition,
                Template,
                page => FolderPage.Make(page, FolderTexts.Charts(page, edition)))),
        ];
    }
}
