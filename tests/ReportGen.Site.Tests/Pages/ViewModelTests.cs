using ReportGen.Site.Pages.About;
using ReportGen.Site.Pages.City;
using ReportGen.Site.Pages.Home;
using ReportGen.Site.Pages.Indicators;
using ReportGen.Site.Pages.Methodology;
using ReportGen.Site.Pages.NotFound;
using ReportGen.Site.Pages.Province;
using ReportGen.Site.Pages.Rankings;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Pages;

public sealed class ViewModelTests
{
    private static readonly SiteContext Site = World.Redrawn;

    public static TheoryData<string> Names => ["home", "province", "city", "rankings", "indicator", "methodology", "data", "about", "notfound"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_what_it_said(string name) => Golden.Matches(Json.Of(Make(name)), $"{name}.json");

    private static object Make(string name)
    {
        var (edition, book) = (Site.Editions[^1], Site.Addresses);
        var year = edition.Edition.Year;
        var langfang = edition.Cities.First(city => string.Equals(city.City.Key, "131000", StringComparison.Ordinal));
        return name switch
        {
            "home" => HomePage.Make(Site.At(book.Home, null), edition),
            "province" => ProvincePage.Make(Site.At(book.Province(year), edition), edition),
            "city" => CityPage.Make(Site.At(book.City(year, langfang.City), edition), edition, langfang),
            "rankings" => RankingsPage.Make(Site.At(book.Rankings(year), edition), edition),
            "indicator" => IndicatorPage.Make(Site.At(book.Indicator(year, edition.Scheme.Indicators[3].Id), edition), Site, edition, 3),
            "methodology" => MethodologyPage.Make(Site.At(book.Methodology(year), edition), Site, edition),
            "data" => ReportGen.Site.Pages.Data.DataPage.Make(Site.At(book.Data, null)),
            "about" => AboutPage.Make(Site.At(book.About, null), Site),
            _ => NotFoundPage.Make(Site.At(book.NotFound, null)),
        };
    }
}
