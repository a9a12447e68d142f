using AngleSharp.Html.Parser;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Listings;
using ReportGen.Site.Output;
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

public sealed class RenderingTests
{
    [Theory]
    [MemberData(nameof(World.Names), MemberType = typeof(World))]
    public void Every_page_renders_strictly_with_one_heading_and_unique_ids(string world)
    {
        var parser = new HtmlParser();
        Assert.All(
            Plan(World.Named(world)).AtLeast(25),
            page =>
            {
                var document = parser.ParseDocument(Render(page.Value));
                Assert.Single(document.QuerySelectorAll("h1"));
                var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
                Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
                Assert.All(
                    document.QuerySelectorAll("[aria-labelledby]").SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' ')),
                    id => Assert.Contains(id, ids)
                );
                Assert.All(document.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
                Assert.DoesNotContain(document.QuerySelectorAll("th"), head => !head.HasAttribute("scope"));
            }
        );
    }

    [Theory]
    [MemberData(nameof(World.Names), MemberType = typeof(World))]
    public void Every_link_within_the_site_leads_to_an_address(string world)
    {
        var site = World.Named(world);
        var known = site.Addresses.All.Select(address => address.Path).ToHashSet(StringComparer.Ordinal);
        var parser = new HtmlParser();
        Assert.All(
            Plan(site).AtLeast(25),
            page =>
            {
                var from = new Uri(site.Input.BaseUrl, page.Key.Path);
                var links = parser
                    .ParseDocument(Render(page.Value))
                    .QuerySelectorAll("a[href], link[rel=stylesheet]")
                    .Select(link => new Uri(from, link.GetAttribute("href")!));
                Assert.All(
                    links.Where(link => site.Input.BaseUrl.IsBaseOf(link)).AtLeast(10),
                    link => Assert.Contains(site.Input.BaseUrl.MakeRelativeUri(link).ToString().Split('#')[0], known)
                );
            }
        );
    }

    [Fact]
    public void The_first_edition_shows_no_changes()
    {
        var site = World.Redrawn;
        Assert.All(
            Plan(site)
                .Where(page => page.Key.Path.StartsWith("2019/", StringComparison.Ordinal) && !page.Key.Path.Contains("methodology", StringComparison.Ordinal)),
            page =>
            {
                var text = Render(page.Value);
                Assert.DoesNotContain("比上年度", text, StringComparison.Ordinal);
                Assert.DoesNotContain("不可比", text, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void A_unit_made_from_several_is_left_out_of_comparison_with_its_reason()
    {
        var text = Render(Plan(World.Redrawn).First(page => string.Equals(page.Key.Path, "2020/rankings/", StringComparison.Ordinal)).Value);
        Assert.Contains("邢台市襄都区（由桥东区、邢台县合并或调整设立）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_city_but_those_run_by_the_province_has_its_report()
    {
        var site = World.Redrawn;
        var cities = site.Open.SelectMany(edition =>
            edition.Cities.Where(city => city.City.Kind != CityKind.ProvinceRun).Select(city => site.Addresses.City(edition.Edition.Year, city.City))
        );
        Assert.Equal(cities, CityPages.Plan(site).Select(page => page.Key));
    }

    [Fact]
    public void The_page_for_missing_addresses_links_from_the_root_of_the_server()
    {
        var document = new HtmlParser().ParseDocument(Render(NotFoundPages.Plan(World.Redrawn).Single().Value));
        Assert.All(
            document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!),
            href => Assert.True(href.StartsWith("/a/b/", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal), href)
        );
    }

    [Fact]
    public void A_page_is_the_same_every_time()
    {
        var page = ProvincePages.Plan(World.Redrawn).Last();
        Assert.Equal(Render(page.Value), Render(page.Value));
    }

    private static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site) =>
        [
            .. HomePages.Plan(site),
            .. ProvincePages.Plan(site),
            .. CityPages.Plan(site),
            .. RankingsPages.Plan(site),
            .. LeapsPages.Plan(site),
            .. AwardsPages.Plan(site),
            .. IndicatorPages.Plan(site),
            .. IndicatorListPages.Plan(site),
            .. RegionListPages.Plan(site),
            .. FolderPages.Plan(site),
            .. MethodologyPages.Plan(site),
            .. ReportGen.Site.Pages.Data.DataPages.Plan(site),
            .. AboutPages.Plan(site),
            .. MeasuresPages.Plan(site),
            .. NotFoundPages.Plan(site),
        ];

    private static string Render(Recipe recipe)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        ((TextRecipe)recipe).Write(writer);
        return writer.ToString();
    }
}
