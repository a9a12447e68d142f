using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Leaps;

/// <summary>What rose and fell in each edition.</summary>
public static class LeapsPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "leaps";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Open.Select(edition => site.Page(site.Addresses.Leaps(edition.Edition.Year), edition, Template, page => LeapsPage.Make(page, edition)));
    }
}
