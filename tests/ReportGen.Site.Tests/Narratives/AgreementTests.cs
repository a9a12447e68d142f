using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Facts;
using ReportGen.Site.Histories;
using ReportGen.Site.Listings;
using ReportGen.Site.Pages.City;
using ReportGen.Site.Pages.County;
using ReportGen.Site.Pages.Province;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Narratives;

/// <summary>Texts cannot contradict the tables beside them.</summary>
public sealed class AgreementTests
{
    private const int Year = 2019;
    private const int MostShown = 20;

    private static SiteContext Site => Repository.Site;

    private static EditionResult Edition => Repository.Edition(Year);

    [Fact]
    public void Every_number_in_a_county_s_text_stands_in_a_table_of_its_page() =>
        Assert.Empty(Edition.Units.SelectMany(unit =>
        {
            var page = CountyPage.Make(Site.At(Site.Addresses.County(Year, unit.Unit), Edition), Site.FactsOf(Edition), unit);
            return Unproven("county", page, Repository.County(Edition, unit).Paragraphs.AtLeast(3));
        }).Take(MostShown));

    [Fact]
    public void Every_number_in_a_city_s_text_stands_in_a_table_of_its_page() =>
        Assert.Empty(Edition.Cities.Where(city => city.City.Kind != CityKind.ProvinceRun).SelectMany(city =>
        {
            var page = CityPage.Make(Site.At(Site.Addresses.City(Year, city.City), Edition), Site.FactsOf(Edition), city);
            return Unproven("city", page, [page.Lead, .. page.Analysis.AtLeast(1)]);
        }).Take(MostShown));

    [Fact]
    public void Every_number_in_the_province_s_text_stands_in_a_table_of_its_page()
    {
        var page = ProvincePage.Make(Site.At(Site.Addresses.Province(Year), Edition), Site.FactsOf(Edition));
        Assert.Empty(Unproven("province", page, [page.Lead, .. page.Analysis.AtLeast(2)]));
    }

    [Fact]
    public void What_is_stated_of_an_indicator_or_a_dimension_stands_in_its_own_row() =>
        Assert.Empty(
            Edition
                .Units.SelectMany(unit =>
                {
                    var page = CountyPage.Make(Site.At(Site.Addresses.County(Year, unit.Unit), Edition), Site.FactsOf(Edition), unit);
                    var rows = page
                        .Indicators.Groups.SelectMany(group =>
                            group.Rows.Select(row => (row.Name, row.Points, row.Full, row.Change)).Append((group.Name, group.Points, group.Full, group.Change))
                        )
                        .ToList();
                    return rows.SelectMany(row =>
                        StatedFigures
                            .In(row.Name, rows.ConvertAll(other => other.Name), Repository.County(Edition, unit).Paragraphs)
                            .Where(stated => stated != row.Points && stated != "得满分" + row.Full && stated != row.Change)
                            .Select(stated => $"{unit.Unit.Name}: {row.Name} {stated}")
                    );
                })
                .Take(MostShown)
        );

    [Fact]
    public void A_number_that_no_table_shows_is_found() =>
        Assert.Equal(["7: 居第7位"], Figures.Unproven("<table><tr><th>甲<td>12.50<td>−3</table><p>7", ["得12.50分，后退3位。居第7位。"]));

    /// <summary>The narrative and everything else that the page says in paragraphs.</summary>
    private static IEnumerable<string> Unproven(string template, object page, IEnumerable<string> paragraphs)
    {
        var html = Render(template, page);
        return Figures.Unproven(html, paragraphs.Concat(Figures.Paragraphs(html))).Distinct(StringComparer.Ordinal);
    }

    private static string Render(string template, object page)
    {
        using var writer = new StringWriter();
        Site.Input.Templates.Render(template, page, writer, "/test/");
        return writer.ToString();
    }
}
