using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>The pages show the awards that awards.csv states.</summary>
public sealed class AwardPageTests(BuiltSite site)
{
    public static TheoryData<int> Years => [.. BuiltSite.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_sums_on_the_page_are_those_of_the_file(int year)
    {
        var awards = await AwardsAsync(year);
        using var page = await PageAsync(year, "awards");
        string[] expected =
        [
            Count(awards.Select(row => row["code"]).Distinct().Count()),
            Count(awards.Count),
            Amount(awards.Sum(row => row.Decimal("amount"))),
            Amount(awards.Sum(row => row.Decimal("paid"))),
        ];
        foreach (var id in (string[])["by-rule", "by-class", "by-city"])
        {
            var table = Table(page, id);
            Assert.Equal(expected, Cells(table.QuerySelector("tfoot tr")!).Skip(1));
            var rows = table.QuerySelectorAll("tbody tr").Select(Cells).ToList();
            Assert.All((int[])[2, 3, 4], column => Assert.Equal(Number(expected[column - 1]), rows.Sum(row => Number(row[column]))));
            if (id != "by-rule") Assert.Equal(Number(expected[0]), rows.Sum(row => Number(row[1])));
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_ledger_has_the_rows_of_the_file(int year)
    {
        var awards = await AwardsAsync(year);
        var names = CsvTable.Parse(await site.ReadAsync("data", Year(year), "results.csv")).Rows.ToDictionary(row => row["code"], row => row["name"]);
        using var page = await PageAsync(year, "awards");
        var rows = Table(page, "ledger").QuerySelectorAll("tbody tr").Select(Cells).ToList();
        Assert.Equal(
            awards.Select(row => (names[row["code"]], row["amount"], row["paid"], row["reading"].Length > 0)),
            rows.Select(row => (row[0], row[6], row[7], row[8] != "—"))
        );
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_report_of_a_county_states_its_award(int year)
    {
        var results = CsvTable.Parse(await site.ReadAsync("data", Year(year), "results.csv")).Rows;
        var texts = new Dictionary<string, string>();
        foreach (var row in results) texts[row["code"]] = await site.ReadAsync(Regions.ReportOf(year, Regions.Find(row["code"], row["name"])).Split('/'));
        Assert.All(results, row =>
        {
            var text = texts[row["code"]];
            if (row["award"] != "0") Assert.Matches($"<dt>奖励合计<dd>[^<]*(?<!\\d){row["award"]}万元", text);
            else Assert.Matches("本年度没有符合条件的奖励。|<dt>奖励合计<dd>0万元", text);
        });
    }

    private static IHtmlTableElement Table(IHtmlDocument page, string caption) => (IHtmlTableElement)page.GetElementById(caption)!.ParentElement!;

    private static List<string> Cells(IElement row) => [.. row.Children.Select(cell => cell.TextContent.Trim())];

    private static decimal Number(string text) => decimal.Parse(text.Replace(",", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static string Amount(decimal amount) => amount.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<CsvRow>> AwardsAsync(int year) => CsvTable.Parse(await site.ReadAsync("data", Year(year), "awards.csv")).Rows;

    private async Task<IHtmlDocument> PageAsync(int year, string name) => new HtmlParser().ParseDocument(await site.ReadAsync(Year(year), name, "index.html"));
}
