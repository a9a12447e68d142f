using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Rankings;

/// <summary>The table of all units, one for each edition.</summary>
public static class RankingsPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "rankings";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Open.Select(edition =>
            site.Page(site.Addresses.Rankings(edition.Edition.Year), edition, Template, page => RankingsPage.Make(page, edition))
        );
    }
}
