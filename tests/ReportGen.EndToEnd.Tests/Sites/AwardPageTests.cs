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
    public async Task The_ledger_has_one_row_for_each_county_the_largest_sum_first(int year)
    {
        var awards = await AwardsAsync(year);
        var results = CsvTable.Parse(await site.ReadAsync("data", Year(year), "results.csv")).Rows.ToDictionary(row => row["code"]);
        using var page = await PageAsync(year, "awards");
        var expected = awards
            .GroupBy(row => row["code"])
            .Select(unit => (Result: results[unit.Key], Awards: unit.ToList()))
            .OrderByDescending(unit => unit.Awards.Sum(row => row.Decimal("paid")))
            .ThenBy(unit => unit.Result.Int("rank"))
            .ThenBy(unit => unit.Result["code"], StringComparer.Ordinal)
            .ToList();
        var rows = Table(page, "ledger").QuerySelectorAll("tbody tr").ToList();
        Assert.Equal(expected.Count, rows.Count);
        Assert.All(expected.Zip(rows), pair =>
        {
            var (unit, cells) = (pair.First, Cells(pair.Second));
            Assert.EndsWith(unit.Result["name"], cells[0], StringComparison.Ordinal);
            Assert.Equal(
                [Amount(unit.Awards.Sum(row => row.Decimal("paid"))), Amount(unit.Awards.Sum(row => row.Decimal("amount")))],
                cells.GetRange(2, 2)
            );
            Assert.Equal([unit.Result["rank"], Count(unit.Awards.Count)], cells.GetRange(5, 2));
        });
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task A_row_of_the_ledger_opens_into_its_awards_with_condition_and_reading(int year)
    {
        var awards = (await AwardsAsync(year)).ToLookup(row => row["code"]);
        using var page = await PageAsync(year, "awards");
        var details = Table(page, "ledger").QuerySelectorAll("tbody details").ToList();
        Assert.Equal(awards.Count, details.Count);
        var stated = details
            .SelectMany(unit => unit.QuerySelectorAll("dt").Zip(unit.QuerySelectorAll("dd"), (rule, text) => (Rule: rule.TextContent, Text: text.TextContent)))
            .ToList();
        Assert.Equal(awards.SelectMany(unit => unit).Select(row => row["rule_name"]).Order(), stated.Select(award => award.Rule).Order());
        Assert.Equal(
            awards.SelectMany(unit => unit).Count(row => row["reading"].Length > 0),
            stated.Count(award => award.Text.Contains("口径：", StringComparison.Ordinal))
        );
        Assert.Equal(
            awards.SelectMany(unit => unit).Count(row => row.Decimal("paid") < row.Decimal("amount")),
            stated.Count(award => award.Text.Contains("受年度上限限制", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task Both_pages_say_which_gains_of_places_are_awarded(int year)
    {
        var results = CsvTable.Parse(await site.ReadAsync("data", Year(year), "results.csv")).Rows;
        var gained = results.Where(row => row["rank_change"].Length > 0 && row.Int("rank_change") >= 10).ToList();
        using var awards = await PageAsync(year, "awards");
        using var leaps = await PageAsync(year, "leaps");
        if (gained.Count == 0)
        {
            Assert.DoesNotContain("位次上升10位及以上的", awards.Body!.TextContent, StringComparison.Ordinal);
            return;
        }

        var rose = gained.Count(row => row["leap"] == "up");
        var paid = (await AwardsAsync(year)).Count(row => row["rule"] == "rank-10");
        Assert.Equal(gained.Count, rose + paid);
        var sentence =
            $"位次上升10位及以上的{Count(gained.Count)}个，" +
                (rose == 0 ? "类别未提升，给予位次奖励" : $"其中{Count(rose)}个类别同时提升，不另给位次奖励，类别未提升、给予位次奖励的{Count(paid)}个");
        Assert.Contains(sentence, awards.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(sentence, leaps.Body!.TextContent, StringComparison.Ordinal);
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
