using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>A name that units of several cities have stands with its city on every page that is not that city's.</summary>
public sealed class AmbiguousNameTests(BuiltSite site)
{
    private static readonly string[] Spoken = ["title", "aria-label", "content", "alt"];

    public static TheoryData<int> Years => [2019, BuiltSite.Years[^1]];

    [Theory]
    [MemberData(nameof(Years))]
    public async Task No_name_of_several_stands_alone_outside_its_city(int year)
    {
        var label = year.ToString(CultureInfo.InvariantCulture);
        var ever = Shared(await AllAsync());
        var names = Shared(await ResultsAsync(year)).Keys.ToDictionary(name => name, name => ever[name]);
        Assert.Contains("桥西区", names.Keys);
        var checkedPages = await CheckAsync(file => file.StartsWith(label + "/", StringComparison.Ordinal), names);
        Assert.True(checkedPages > 180, checkedPages.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Nor_on_the_pages_of_no_edition() =>
        Assert.True(await CheckAsync(file => !char.IsAsciiDigit(file[0]), Shared(await AllAsync())) > 180);

    private async Task<IReadOnlyList<CsvRow>> AllAsync()
    {
        var rows = new List<CsvRow>();
        foreach (var year in BuiltSite.Years) rows.AddRange(await ResultsAsync(year));
        return rows;
    }

    private static Dictionary<string, string[]> Shared(IEnumerable<CsvRow> results) =>
        results
            .GroupBy(row => row["name"], row => row["city"])
            .Select(group => (group.Key, Cities: group.Distinct().ToArray()))
            .Where(group => group.Cities.Length > 1)
            .ToDictionary(group => group.Key, group => group.Cities);

    private async Task<int> CheckAsync(Func<string, bool> isAsked, Dictionary<string, string[]> names)
    {
        var folder = await site.FolderAsync();
        var slugs = CsvTable.Read(Repository.PathOf("data", "regions", "cities.csv")).Rows.ToDictionary(row => row["slug"], row => row["name"]);
        var files = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(path => Tree.Name(folder, path)).Where(isAsked).ToList();
        var alone = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.ForEach(files, file =>
        {
            using var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, file)));
            var own = file.Split('/') is [_, var step, ..] ? slugs.GetValueOrDefault(step) : null;
            foreach (var (name, cities) in names.Where(entry => own is null || !entry.Value.Contains(own)))
            {
                foreach (var text in Texts(page).Where(text => IsAlone(text, name, cities))) alone.Add($"{file}: {text.Trim()}");
            }
        });
        Assert.Empty(alone);
        return files.Count;
    }

    private static bool IsAlone(string text, string name, string[] cities)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (!cities.Any(city => text[..at].EndsWith(city, StringComparison.Ordinal))) return true;
        }

        return false;
    }

    private static IEnumerable<string> Texts(IHtmlDocument page) =>
        page.Descendants<IText>().Select(node => node.Data)
            .Concat(page.All.SelectMany(element => Spoken.Select(element.GetAttribute)).OfType<string>());

    private async Task<IReadOnlyList<CsvRow>> ResultsAsync(int year) =>
        CsvTable.Parse(await site.ReadAsync("data", year.ToString(CultureInfo.InvariantCulture), "results.csv")).Rows;
}
