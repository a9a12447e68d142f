using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Outlines;

/// <summary>Pages of the editions that do not make everything public, at the same addresses as those of any other edition.</summary>
public static class OutlinePages
{
    /// <summary>The template of pages of the province and of cities.</summary>
    public const string Template = "outline";

    /// <summary>The template of counties.</summary>
    public const string CountyTemplate = "outline-county";

    /// <summary>The template of indicators.</summary>
    public const string IndicatorTemplate = "outline-indicator";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Outlined.SelectMany(edition => Plan(site, edition));
    }

    /// <summary>The home page, where the newest edition does not make everything public.</summary>
    public static KeyValuePair<Address, Recipe> Home(SiteContext site, OutlinedEdition edition)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Page(site.Addresses.Home, null, Template, page => OutlinePage.Home(page, edition));
    }

    private static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site, OutlinedEdition edition)
    {
        var (year, addresses) = (edition.Edition.Year, site.Addresses);
        return
        [
            site.Page(addresses.Province(year), edition, Template, page => OutlinePage.Province(page, edition)),
            site.Page(addresses.Rankings(year), edition, Template, page => OutlinePage.Rankings(page, edition)),
            site.Page(addresses.Leaps(year), edition, Template, page => OutlinePage.Leaps(page, edition)),
            .. edition.Scheme.Awards is null
                ? Array.Empty<KeyValuePair<Address, Recipe>>()
                : [site.Page(addresses.Awards(year), edition, Template, page => OutlinePage.Awards(page, edition))],
            .. edition
                .Cities.Where(city => city.City.Kind != CityKind.ProvinceRun)
                .Select(city => site.Page(addresses.City(year, city.City), edition, Template, page => OutlinePage.City(page, edition, city))),
            .. edition.Units.Select(unit =>
                site.Page(addresses.County(year, unit.Unit), edition, CountyTemplate, page => OutlineCounty.Make(page, edition, unit))
            ),
            .. edition.Scheme.Indicators.Select(
                (indicator, i) =>
                    site.Page(addresses.Indicator(year, indicator.Id), edition, IndicatorTemplate, page => OutlineIndicator.Make(page, site, edition, i))
            ),
        ];
    }
}
