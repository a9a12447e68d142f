using ReportGen.Core.Assessments;
using ReportGen.Site.Addresses;
using ReportGen.Site.Publishing;

namespace ReportGen.Site.Pages.County;

/// <summary>The report of each county; that of a province-run city stands at the address of its city.</summary>
public static class CountyPages
{
    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Editions.SelectMany(edition => edition.Units.Select(result => site.Page(
            site.Addresses.County(edition.Edition.Year, result.Unit),
            edition,
            "county",
            page => CountyPage.Make(page, edition, result))));
    }
}
