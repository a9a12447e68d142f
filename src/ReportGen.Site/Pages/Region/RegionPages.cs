using ReportGen.Evaluation.Regions;
using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Region;

/// <summary>One page for each address of a region; where several units share it, the newest is the page's.</summary>
public static class RegionPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "region";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return Newest(site).Select(entry => site.Page(entry.Key, null, Template, page => RegionPage.Make(page, entry.Value)));
    }

    /// <summary>The unit of each address: of several that share it, the newest.</summary>
    internal static Dictionary<Address, Unit> Newest(SiteContext site)
    {
        var newest = new Dictionary<Address, Unit>();
        foreach (var edition in site.Editions)
        {
            foreach (var unit in edition.Register) newest[site.Addresses.Region(unit)] = unit;
        }

        return newest;
    }
}
