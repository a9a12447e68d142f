using System.Globalization;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>Every county has its own report, and it says what the open data say.</summary>
public sealed class ReportTests(BuiltSite site)
{
    public static TheoryData<int, int> Counties => new()
    {
        { 2017, 168 },
        { 2018, 168 },
        { 2019, 168 },
        { 2020, 167 },
        { 2021, 167 },
        { 2022, 167 },
        { 2023, 167 },
    };

    [Fact]
    public void Every_committed_edition_is_counted() => Assert.Equal(BuiltSite.Years, Counties.Select(row => row.Data.Item1));

    [Theory]
    [MemberData(nameof(Counties))]
    public async Task Every_county_has_its_own_report(int year, int count)
    {
        var pages = await site.PagesAsync();
        var results = await ResultsAsync(year);
        Assert.Equal(count, results.Rows.Count);
        Assert.Equal(count, results.Rows.Select(row => Regions.ReportOf(year, Regions.Find(row["code"], row["name"]))).Distinct().Count());
        Assert.All(results.Rows, row =>
        {
            var page = pages[Regions.ReportOf(year, Regions.Find(row["code"], row["name"]))];
            Assert.StartsWith(row["name"], page.Heading, StringComparison.Ordinal);
            Assert.EndsWith(row["class"], page.Heading, StringComparison.Ordinal);
            Assert.True(page.Charts >= 4, $"{page.File} has {page.Charts.ToString(CultureInfo.InvariantCulture)} charts.");
            Assert.Contains(page.Tiles, tile => tile.StartsWith($"综合得分{row["total"]}分", StringComparison.Ordinal));
            Assert.Contains(page.Tiles, tile => tile.StartsWith($"类别{row["class"]}类", StringComparison.Ordinal));
            Assert.Contains(page.Tiles, tile => tile.StartsWith($"全省位次{row["rank"]}位", StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Counties))]
    public async Task The_results_are_of_the_counties_that_departments_reported(int year, int count)
    {
        var reported = CsvTable
            .Read(Repository.PathOf("data", "editions", year.ToString(CultureInfo.InvariantCulture), "统计局.csv"))
            .Rows.Select(row => row["行政区划代码"])
            .ToList();
        Assert.Equal(count, reported.Count);
        Assert.Equal(reported.Order(StringComparer.Ordinal), (await ResultsAsync(year)).Rows.Select(row => row["code"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_page_of_synthetic_data_says_so()
    {
        var pages = await site.PagesAsync();
        Assert.All(pages.Values, page => Assert.True(page.SaysSample, page.File));
    }

    [Fact]
    public async Task A_county_page_is_small()
    {
        var pages = await site.PagesAsync();
        var bytes = new List<long>();
        foreach (var year in BuiltSite.Years)
            bytes.AddRange((await ResultsAsync(year)).Rows.Select(row => pages[Regions.ReportOf(year, Regions.Find(row["code"], row["name"]))].Bytes));
        Assert.True(bytes.Average() < 37 * 1024, bytes.Average().ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_site_fits_its_host()
    {
        var folder = await site.FolderAsync();
        var names = Tree.Files(folder).Select(file => Tree.Name(folder, file)).ToList();
        Assert.All(names, name => Assert.True(name.All(c => c is > ' ' and < '\u007F'), name));
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.True(Tree.Files(folder).Sum(file => new FileInfo(file).Length) < 900_000_000L);
        Assert.DoesNotContain(Tree.Files(folder), file => new FileInfo(file).LinkTarget is not null);
    }

    [Fact]
    public async Task No_file_reveals_where_it_was_built()
    {
        var folder = await site.FolderAsync();
        string[] secrets =
        [
            Repository.Root,
            Path.GetDirectoryName(folder)!,
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/",
            Environment.MachineName + "/",
        ];
        var revealing = Tree.Files(folder)
            .AsParallel()
            .Where(file => !file.EndsWith(".xlsx", StringComparison.Ordinal))
            .Where(file =>
            {
                var text = File.ReadAllText(file);
                return secrets.Any(secret => secret.Length > 3 && text.Contains(secret, StringComparison.Ordinal));
            });
        Assert.Empty(revealing.Select(file => Tree.Name(folder, file)));
    }

    private async Task<CsvTable> ResultsAsync(int year) =>
        CsvTable.Parse(await site.ReadAsync("data", year.ToString(CultureInfo.InvariantCulture), "results.csv"));
}
