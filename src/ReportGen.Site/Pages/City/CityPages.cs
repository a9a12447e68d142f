using ReportGen.Evaluation.Regions;
using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.City;

/// <summary>The report of each city-level group; that of a province-run city is the report of its only unit.</summary>
public static class CityPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "city";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Open.SelectMany(edition => edition.Cities.Where(city => city.City.Kind != CityKind.ProvinceRun).Select(city => site.Page(
            site.Addresses.City(edition.Edition.Year, city.City),
            edition,
            Template,
            page => CityPage.Make(page, site.FactsOf(edition), city))));
    }
}
