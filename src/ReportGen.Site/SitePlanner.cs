using System.Collections.Immutable;
using ReportGen.Core.Disclosures;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Pages.About;
using ReportGen.Site.Pages.Awards;
using ReportGen.Site.Pages.City;
using ReportGen.Site.Pages.County;
using ReportGen.Site.Pages.Data;
using ReportGen.Site.Pages.Home;
using ReportGen.Site.Pages.Indicators;
using ReportGen.Site.Pages.Leaps;
using ReportGen.Site.Pages.Measures;
using ReportGen.Site.Pages.Methodology;
using ReportGen.Site.Pages.NotFound;
using ReportGen.Site.Pages.Outlines;
using ReportGen.Site.Pages.Province;
using ReportGen.Site.Pages.Rankings;
using ReportGen.Site.Pages.Region;
using ReportGen.Site.Publishing;

namespace ReportGen.Site;

/// <summary>Plans the site: addresses first, then the recipe behind each.</summary>
public static class SitePlanner
{
    public static SitePlan Plan(SiteInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        input = Told(input);
        var addresses = new AddressBook(input.Editions, input.Templates.Assets.Addresses);
        var site = new SiteContext(input, addresses);
        return new SitePlan(addresses, Recipes(site)) { Prepare = site.Prepare };
    }

    /// <summary>The same input with what its editions make public; everything after this line can only tell what may be told.</summary>
    private static SiteInput Told(SiteInput input)
    {
        var told = Gate.Pass(input.Assessment);
        return told == input.Assessment ? input : input with { Assessment = told, Editions = [.. input.Editions.Select(edition => told.Find(edition.Edition.Year)!)] };
    }

    private static IEnumerable<KeyValuePair<Address, Recipe>> Recipes(SiteContext site) =>
    [
        .. HomePages.Plan(site),
        .. ProvincePages.Plan(site),
        .. CityPages.Plan(site),
        .. CountyPages.Plan(site),
        .. RankingsPages.Plan(site),
        .. LeapsPages.Plan(site),
        .. AwardsPages.Plan(site),
        .. IndicatorPages.Plan(site),
        .. MethodologyPages.Plan(site),
        .. MeasuresPages.Plan(site),
        .. OutlinePages.Plan(site),
        .. RegionPages.Plan(site),
        .. DataPages.Plan(site),
        .. AboutPages.Plan(site),
        .. NotFoundPages.Plan(site),
        .. DataFiles.Plan(site),
        .. SiteFiles.Plan(site),
    ];
}
