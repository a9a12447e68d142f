using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Awards;

/// <summary>The award ledger of each edition.</summary>
public static class AwardsPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "awards";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site
            .Open.Where(edition => edition.Scheme.Awards is not null)
            .Select(edition => site.Page(site.Addresses.Awards(edition.Edition.Year), edition, Template, page => AwardsPage.Make(page, edition)));
    }
}
