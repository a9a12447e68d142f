using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>The page on leaps shows what results.csv states.</summary>
public sealed class LeapPageTests(BuiltSite site)
{
    public static TheoryData<int> Years => [.. BuiltSite.Years.Skip(1)];

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_matrix_counts_the_moves_between_classes(int year)
    {
        var (now, before) = (await ResultsAsync(year), await ResultsAsync(year - 1));
        using var page = await PageAsync(year);
        var rows = Rows(page, "flow-caption")
            .ToDictionary(row => row[0], row => row.Skip(1).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToList());
        foreach (var from in (string[])["A", "B", "C"])
        {
            foreach (var (to, column) in (IEnumerable<(string, int)>)[("A", 0), ("B", 1), ("C", 2)])
            {
                Assert.Equal(now.Count(row => row["previous_class"] == from && row["class"] == to), rows[from + "类"][column]);
            }

            Assert.Equal(before.Count(row => row["class"] == from), rows[from + "类"][^1]);
        }

        var came = now.Count(row => row["previous_class"].Length == 0);
        Assert.Equal(came, rows.TryGetValue("新设、不可比", out var outside) ? outside[^1] : 0);
        Assert.Equal(before.Count + came, rows["合计"][^1]);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_bands_count_the_places(int year)
    {
        var now = await ResultsAsync(year);
        using var page = await PageAsync(year);
        var rows = Rows(page, "places-caption").ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture));
        int Within(int least, int most) => now.Count(row => row["rank_change"].Length > 0 && row.Int("rank_change") >= least && row.Int("rank_change") <= most);
        Assert.Equal([Within(10, 999), Within(5, 9), Within(1, 4), Within(0, 0), Within(-4, -1), Within(-9, -5), Within(-999, -10)],
            ((string[])["上升10位及以上", "上升5位至9位", "上升1位至4位", "不变", "下降1位至4位", "下降5位至9位", "下降10位及以上"]).Select(label => rows[label]));
        Assert.Equal(now.Count, rows["合计"]);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_tables_name_those_that_changed_class_and_each_split_adds_up(int year)
    {
        var now = await ResultsAsync(year);
        using var page = await PageAsync(year);
        IEnumerable<string> Named(string id) => page.QuerySelectorAll($"#{id} tbody th").Select(cell => cell.TextContent.Trim());
        IEnumerable<string> Expected(string leap) => now.Where(row => row["leap"] == leap)
            .OrderBy(row => row.Int("rank"))
            .ThenBy(row => row["code"], StringComparer.Ordinal)
            .Select(row => now.Count(other => other["name"] == row["name"]) > 1 ? row["city"] + row["name"] : row["name"]);
        Assert.Equal(Expected("up"), Named("class-up"));
        Assert.Equal(Expected("down"), Named("class-down"));
        foreach (var table in page.QuerySelectorAll("#class-up table, #class-down table, #rank-up table, #rank-down table, #score-up table").AtLeast(3))
        {
            var heads = table.QuerySelectorAll("thead th").Select(head => head.TextContent).ToList();
            var (from, to) = (heads.IndexOf("变化"), heads.IndexOf("上年度得分"));
            Assert.All(table.QuerySelectorAll("tbody tr").AtLeast(1), row =>
            {
                var cells = row.Children.Select(cell => cell.TextContent.Trim().Replace('−', '-')).ToList();
                Assert.Equal(Number(cells[from]), cells[(from + 1)..to].Sum(Number));
            });
        }
    }

    [Fact]
    public async Task The_first_edition_says_that_there_is_nothing_to_compare_with()
    {
        using var page = await PageAsync(BuiltSite.Years[0]);
        Assert.Contains("首个评价年度", page.QuerySelector("p.lead")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table"));
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static List<List<string>> Rows(IHtmlDocument page, string caption) =>
        [
            .. page.GetElementById(caption)!
                .ParentElement!.QuerySelectorAll("tbody tr")
                .Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToList()),
        ];

    private async Task<IReadOnlyList<CsvRow>> ResultsAsync(int year) =>
        CsvTable.Parse(await site.ReadAsync("data", year.ToString(CultureInfo.InvariantCulture), "results.csv")).Rows;

    private async Task<IHtmlDocument> PageAsync(int year) =>
        new HtmlParser().ParseDocument(await site.ReadAsync(year.ToString(CultureInfo.InvariantCulture), "leaps", "index.html"));
}
