using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Facts;
using ReportGen.Site.Pages.About;
using ReportGen.Site.Pages.Awards;
using ReportGen.Site.Pages.City;
using ReportGen.Site.Pages.Folders;
using ReportGen.Site.Pages.Home;
using ReportGen.Site.Pages.Indicators;
using ReportGen.Site.Pages.Leaps;
using ReportGen.Site.Pages.Measures;
using ReportGen.Site.Pages.Methodology;
using ReportGen.Site.Pages.NotFound;
using ReportGen.Site.Pages.Province;
using ReportGen.Site.Pages.Rankings;
using ReportGen.Site.Pages.Region;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Pages;

public sealed class ViewModelTests
{
    private static readonly SiteContext Site = World.Redrawn;

    public static TheoryData<string> Names =>
        [
            "home",
            "province",
            "city",
            "rankings",
            "leaps",
            "leaps-first",
            "awards",
            "awards-none",
            "indicator",
            "methodology",
            "indicators",
            "regions",
            "city-regions",
            "folder",
            "data",
            "data-edition",
            "about",
            "notfound",
            "measures",
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_what_it_said(string name) => Golden.Matches(Json.Of(Make(name)), $"{name}.json");

    private static object OfNewest(SiteContext site, Func<SiteContext, EditionResult, object> make) => make(site, site.Open[^1]);

    private static object Make(string name)
    {
        var (edition, book) = (Site.Open[^1], Site.Addresses);
        var year = edition.Edition.Year;
        var langfang = edition.Cities.First(city => string.Equals(city.City.Key, "131000", StringComparison.Ordinal));
        return name switch
        {
            "home" => HomePage.Make(Site.At(book.Home, null), edition),
            "province" => ProvincePage.Make(Site.At(book.Province(year), edition), Site.FactsOf(edition)),
            "city" => CityPage.Make(Site.At(book.City(year, langfang.City), edition), Site.FactsOf(edition), langfang),
            "rankings" => RankingsPage.Make(Site.At(book.Rankings(year), edition), edition),
            "leaps" => LeapsPage.Make(Site.At(book.Leaps(year), edition), edition),
            "leaps-first" => OfNewest(World.Single, (site, only) => LeapsPage.Make(site.At(site.Addresses.Leaps(only.Edition.Year), only), only)),
            "awards" => OfNewest(World.Leaping, (site, newest) => AwardsPage.Make(site.At(site.Addresses.Awards(newest.Edition.Year), newest), newest)),
            "awards-none" => OfNewest(World.Empty, (site, only) => AwardsPage.Make(site.At(site.Addresses.Awards(only.Edition.Year), only), only)),
            "indicator" => IndicatorPage.Make(Site.At(book.Indicator(year, edition.Scheme.Indicators[3].Id), edition), Site, edition, 3),
            "methodology" => MethodologyPage.Make(Site.At(book.Methodology(year), edition), Site, edition),
            "indicators" => IndicatorListPage.Make(Site.At(book.Indicators(year), edition), edition),
            "regions" => RegionListPage.Make(Site.At(book.Regions, null), Site),
            "city-regions" => CityRegionsPage.Make(
                Site.At(book.RegionsOf(langfang.City), null),
                langfang.City,
                edition.Register.Where(unit => unit.City == langfang.City)
            ),
            "folder" => FolderPage.Make(Site.At(book.Charts(year), edition), FolderTexts.Charts(Site.At(book.Charts(year), edition), edition)),
            "data-edition" => ReportGen.Site.Pages.Data.DataEditionPage.Make(Site.At(book.DataOf(year), edition), edition),
            "data" => ReportGen.Site.Pages.Data.DataPage.Make(Site.At(book.Data, null)),
            "measures" => MeasuresPage.Make(Site.At(book.Measures, null), Site),
            "about" => AboutPage.Make(Site.At(book.About, null), Site),
            _ => NotFoundPage.Make(Site.At(book.NotFound, null)),
        };
    }
}
