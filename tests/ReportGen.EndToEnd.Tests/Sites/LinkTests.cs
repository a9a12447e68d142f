using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Sites;

public sealed class LinkTests(BuiltSite site)
{
    [Fact]
    public async Task No_link_is_dead_and_every_page_is_reached()
    {
        var pages = await site.PagesAsync();
        var (dead, reached) = Crawl.Run(await site.FolderAsync(), pages, new Uri(BuiltSite.BaseUrl));
        Assert.Empty(dead);
        Assert.Empty(pages.Keys.Except(reached));
    }

    [Theory]
    [InlineData("https://county.example/")]
    [InlineData("https://county.example/a/b/")]
    [InlineData("https://county.example/a/b")]
    public async Task No_link_is_dead_under_another_address(string baseUrl)
    {
        using var temp = new TempFolder();
        await Product.SucceedAsync("build", "--edition", "2019", "--edition", "2020", "--output", temp["site"], "--base-url", baseUrl);
        var pages = SitePages.Read(temp["site"]);
        var root = new Uri(baseUrl.TrimEnd('/') + "/");
        Assert.Empty(Crawl.Run(temp["site"], pages, root).Dead);
        Assert.All(
            pages.Values,
            page =>
                Assert.Equal(
                    new Uri(root, page.File.EndsWith("index.html", StringComparison.Ordinal) ? page.File[..^"index.html".Length] : page.File).AbsoluteUri,
                    page.Canonical
                )
        );
    }

    [Fact]
    public async Task Only_the_page_for_missing_addresses_links_from_the_root_of_the_server()
    {
        var pages = await site.PagesAsync();
        Assert.All(pages.Values.Where(page => page.File != "404.html"), page => Assert.DoesNotContain(page.Links, link => link.StartsWith('/')));
        Assert.All(
            pages["404.html"].Links.Where(link => !link.Contains(':') && !link.StartsWith('#')).AtLeast(10),
            link => Assert.StartsWith(BuiltSite.BasePath, link, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_product_finds_nothing_wrong_with_its_pages()
    {
        var ran = await Product.SucceedAsync("check", "--format", "json");
        Assert.DoesNotContain(ran.ErrorLines, line => line.Contains("WEB-", StringComparison.Ordinal));
        Assert.DoesNotContain(ran.ErrorLines, line => line.Contains("\"error\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_folder_of_an_address_has_a_page_with_a_title_and_a_way_back()
    {
        var (folder, pages) = (await site.FolderAsync(), await site.PagesAsync());
        var folders = Tree.Files(folder).Select(path => Path.GetDirectoryName(Tree.Name(folder, path))!.Replace('\\', '/')).SelectMany(Above).ToHashSet();
        Assert.True(folders.Count > 1000, folders.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(folders.Select(step => step.Length == 0 ? "index.html" : step + "/index.html").Except(pages.Keys));
        Assert.All(pages.Values, page => Assert.NotEmpty(page.Heading));
        Assert.All(
            (string[])["regions", "regions/langfang", "2019/indicators", "data/2019", "data/package", "data/package/2019", "2019/charts", "assets"],
            step => Assert.Contains(pages[step + "/index.html"].Links, link => link.StartsWith("../", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task The_lists_of_units_have_every_unit_also_those_that_are_no_more()
    {
        var (folder, pages) = (await site.FolderAsync(), await site.PagesAsync());
        var known = BuiltSite.Years
            .SelectMany(year => CsvTable.Read(Path.Combine(folder, "data", Text(year), "results.csv")).Rows)
            .Select(row => (Code: row["code"], Name: row["name"]))
            .ToHashSet();
        var listed = pages.Keys.Where(file => file.StartsWith("regions/", StringComparison.Ordinal) && file.Count(letter => letter == '/') == 3).ToHashSet();
        var all = Targets(pages["regions/index.html"]).Where(listed.Contains).ToHashSet();
        Assert.Equal(listed.Order(StringComparer.Ordinal), all.Order(StringComparer.Ordinal));
        Assert.True(listed.Count > 165 && listed.Count <= known.Count);
        var cities = pages.Values.Where(page => page.File.StartsWith("regions/", StringComparison.Ordinal) && page.File.Count(letter => letter == '/') == 2);
        foreach (var city in cities)
        {
            var below = listed.Where(file => file.StartsWith(city.File[..^"index.html".Length], StringComparison.Ordinal)).Order(StringComparer.Ordinal);
            Assert.Equal(below, Targets(city).Where(listed.Contains).Distinct().Order(StringComparer.Ordinal));
        }

        Assert.Contains("不再单独评价", await site.ReadAsync("regions", "xingtai", "index.html"), StringComparison.Ordinal);
    }

    private static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Targets(SitePage page) =>
        page.Links.Select(link => Crawl.FileOf(new Uri(BuiltSite.BaseUrl), new Uri(new Uri(new Uri(BuiltSite.BaseUrl), page.File), link))).OfType<string>();

    private static IEnumerable<string> Above(string step)
    {
        for (var at = step; at.Length > 0; at = at.Contains('/') ? at[..at.LastIndexOf('/')] : string.Empty) yield return at;
        yield return string.Empty;
    }

    [Fact]
    public async Task The_site_map_names_every_page()
    {
        var map = System.Xml.Linq.XDocument.Parse(await site.ReadAsync("sitemap.xml"));
        var named = map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToList();
        var pages = (await site.PagesAsync()).Values.Where(page => page.File != "404.html").Select(page => page.Canonical!);
        Assert.Equal(pages.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_search_finds_every_unit_and_leads_to_a_page()
    {
        var folder = await site.FolderAsync();
        using var index = System.Text.Json.JsonDocument.Parse(await site.ReadAsync("search.json"));
        var entries = index.RootElement.EnumerateArray().Select(entry => entry.EnumerateArray().Select(cell => cell.GetString()!).ToList()).ToList();
        Assert.All(entries.AtLeast(100), entry => Assert.True(File.Exists(Path.Combine(folder, entry[^1], "index.html")), string.Join(' ', entry)));
        var newest = CsvTable.Read(
            Path.Combine(folder, "data", BuiltSite.Years[^1].ToString(System.Globalization.CultureInfo.InvariantCulture), "results.csv")
        );
        Assert.Empty(newest.Rows.Select(row => (row["code"], row["name"])).Except(entries.Select(entry => (entry[1], entry[0]))));
    }
}
