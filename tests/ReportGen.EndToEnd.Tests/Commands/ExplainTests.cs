using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>The derivation of the published calculation: 霸州市, data of 2019, 61.33 points.</summary>
public sealed partial class ExplainTests(BuiltSite site)
{
    private static readonly string[] Explain = ["explain", "--edition", "2019", "--region", "131081"];

    [Fact]
    public async Task A_value_that_was_changed_after_review_stands_beside_the_one_that_was_supplied()
    {
        using var temp = new TempFolder();
        var data = await OtherProvince.CopyWithDraftAsync(temp);
        await File.WriteAllTextAsync(
            temp["data", "editions", "2022", "amendments.csv"],
            "文件,列,行政区划代码,报送数,审定数,原因,依据,决定人,日期\r\n县区自报,环境投诉办结率（%）,970102,83.65,90.5,补报台账,台账,评审组,2023-05-06\r\n");
        var said = (await Product.SucceedAsync("explain", "--data", data, "--edition", "2022", "--region", "970102", "--drafts")).Output;
        Assert.Contains("环境投诉办结率报送83.65%，经复核审定为90.5%", said, StringComparison.Ordinal);
        Assert.DoesNotContain("评审组", said, StringComparison.Ordinal);
        await Product.SucceedAsync("build", "--data", data, "--drafts", "--output", temp["site"]);
        Assert.Contains(",环境投诉办结率 83.65%→90.5%\r\n", await File.ReadAllTextAsync(temp["site", "data", "2022", "scores.csv"]), StringComparison.Ordinal);
        Assert.Contains("1个报送数经复核审定修改", await File.ReadAllTextAsync(temp["site", "data", "2022", "index.html"]), StringComparison.Ordinal);
        var release = await Product.RunAsync("check", "--release", "2022", "--data", data);
        Assert.Contains("审定修改：1处，决定人：评审组。", release.Output, StringComparison.Ordinal);
        var pages = Directory.EnumerateFiles(temp["site", "2022"], "*.html", SearchOption.AllDirectories).Select(File.ReadAllText);
        Assert.Single(pages, page => page.Contains("环境投诉办结率报送83.65%，经复核审定为90.5%", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_scores_add_up_to_the_published_total()
    {
        var text = (await Product.SucceedAsync(Explain)).Output;
        var scores = Head().Matches(text).Select(match => Number(match.Groups["points"].Value)).ToList();
        Assert.Equal(17, scores.Count);
        Assert.Equal(61.33m, scores.Sum());
        Assert.Equal(100m, Head().Matches(text).Sum(match => Number(match.Groups["full"].Value)));
    }

    [Fact]
    public async Task Every_sum_in_the_derivation_is_right()
    {
        var text = (await Product.SucceedAsync(Explain)).Output;
        var sums = Sum().Matches(text);
        Assert.True(sums.Count >= 6);
        Assert.All(sums, sum => Assert.Equal(Number(sum.Groups["sum"].Value), sum.Groups["terms"].Value.Split('＋').Sum(Number)));
        Assert.Contains("＝61.33分", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_formula_gives_the_points_that_it_says()
    {
        var text = (await Product.SucceedAsync(Explain)).Output;
        var formulas = text.Split('\n').Where(line => line.StartsWith("  计算：", StringComparison.Ordinal)).Select(line => line["  计算：".Length..]).ToList();
        Assert.True(formulas.Count >= 10);
        Assert.All(
            formulas,
            formula =>
            {
                var sides = formula.TrimEnd('\r', '分').Split('＝', '≈');
                var computed = Arithmetic.Evaluate(
                    sides[0].Replace(",", string.Empty, StringComparison.Ordinal).Replace("…", string.Empty, StringComparison.Ordinal)
                );
                // A value that goes on is cut off after four decimals, which shows in the last of the points at most.
                Assert.True(Math.Abs(computed - Number(sides[1])) <= 0.001m, formula);
                Assert.True(
                    sides.Length == 2 || Math.Abs(Math.Round(Number(sides[1]), 2, MidpointRounding.AwayFromZero) - Number(sides[2])) <= 0.005m,
                    formula
                );
            }
        );
    }

    [Fact]
    public async Task The_page_derives_the_scores_with_the_same_words()
    {
        var lines = (await Product.SucceedAsync(Explain)).Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains('：')).ToList();
        using var page = new HtmlParser().ParseDocument(await site.ReadAsync("2019", "langfang", "bazhou", "index.html"));
        var stated = page.QuerySelectorAll("dl dt").Select(term => $"{term.TextContent.Trim()}：{term.NextElementSibling?.TextContent.Trim()}").ToHashSet();
        Assert.True(lines.Count > 60);
        // Below an indicator a step has its label only where it would not be clear without, and the value is that of the row.
        stated.UnionWith(page.QuerySelectorAll("tr:has(details)").SelectMany(row => row.QuerySelector("details")!.InnerHtml.Split("</summary>")[1].Split('\n')
            .Select(step => step.Replace("&amp;", "&", StringComparison.Ordinal).Trim())));
        stated.UnionWith(page.QuerySelectorAll("tr:has(> th > a) > td").Select(cell => cell.TextContent.Trim()));
        Assert.All(
            lines,
            line =>
                Assert.True(
                    stated.Contains(line) || stated.Contains(line[(line.IndexOf('：', StringComparison.Ordinal) + 1)..]) || stated.Contains(Spaced(line)),
                    line
                )
        );
    }

    [Theory]
    [InlineData("霸州市")]
    [InlineData("霸州")]
    [InlineData("廊坊市霸州市")]
    [InlineData("廊坊市 霸州市")]
    public async Task A_unit_can_be_named_by_what_it_alone_is_called(string name)
    {
        var named = await Product.SucceedAsync("explain", "--edition", "2019", "--region", name);
        Assert.Equal((await Product.SucceedAsync(Explain)).Output, named.Output);
    }

    [Fact]
    public async Task One_indicator_can_be_asked_for()
    {
        var text = (await Product.SucceedAsync([.. Explain, "--indicator", "agri-industrialisation"])).Output;
        Assert.Single(Head().Matches(text));
        Assert.Contains("统计局.csv第157行", text, StringComparison.Ordinal);
        Assert.DoesNotContain("综合得分", text, StringComparison.Ordinal);
    }

    private static string Spaced(string line) => line.IndexOf('：', StringComparison.Ordinal) is var at ? $"{line[..at]} {line[(at + 1)..]}" : line;

    private static decimal Number(string text) =>
        decimal.Parse(text.Replace(",", string.Empty, StringComparison.Ordinal).TrimEnd('…', '分', '\r'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"（[a-z0-9-]+） (?<points>\d+\.\d\d)／(?<full>\d+(\.\d+)?)分", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"：(?<terms>\d+(\.\d+)?(＋\d+(\.\d+)?)+)＝(?<sum>\d+(\.\d+)?)分", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sum();
}
