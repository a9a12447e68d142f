using ReportGen.Core.Assessments;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Publishing;

namespace ReportGen.Site.Pages.County;

/// <summary>The report of each county; that of a province-run city stands at the address of its city.</summary>
public static class CountyPages
{
    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Open.SelectMany(edition => Plan(site, edition));
    }

    private static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site, EditionResult edition)
    {
        var ground = new TextRecipe(output => output.Write(site.FactsOf(edition).Spine.DrawGround(site.Input.Templates.Assets.ChartStyle).Markup));
        return edition.Units.Select(result => site.Page(
            site.Addresses.County(edition.Edition.Year, result.Unit),
            edition,
            "county",
            page => CountyPage.Make(page, site.FactsOf(edition), result)))
            .Append(new(site.Addresses.SpineGround(edition.Edition.Year), ground))
            .Append(new(site.Addresses.Totals(edition.Edition.Year), new TextRecipe(output => TotalsJson.Write(output, edition))));
    }
}
