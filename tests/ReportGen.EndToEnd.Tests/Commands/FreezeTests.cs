using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>The life of a published edition: frozen, changed by mistake or with reason, corrected.</summary>
public sealed class FreezeTests : IDisposable
{
    private const string County = "2019/shijiazhuang/zhaoxian/index.html";
    private const string Column = "农业产业化经营率（%）";

    private readonly TempFolder temp = new();

    [Fact]
    public async Task A_change_of_a_frozen_edition_stops_until_a_correction_holds_it_which_then_shows_everywhere()
    {
        var data = temp.CopyOfData();
        foreach (var year in new[] { "2019", "2020" }) await Product.SucceedAsync("freeze", year, "--approved-by", "张三", "--data", data);
        string[] build = ["build", "--data", data, "--output", temp["site"]];
        await Product.SucceedAsync(build);
        var published = Tree.Of(temp["site"]);
        Change(data);

        var refused = await Product.RunAsync([.. build, "--format", "json"]);
        Assert.True(refused.ExitCode == 1, refused.ToString());
        Assert.Empty(Tree.Differences(published, Tree.Of(temp["site"])));
        var findings = refused.ErrorLines.Select(line => JsonDocument.Parse(line).RootElement)
            .Where(finding => finding.GetProperty("code").GetString() == "FRZ-02").ToList();
        var cell = Assert.Single(findings, finding => finding.GetProperty("file").GetString() == "editions/2019/统计局.csv");
        Assert.Equal(20, cell.GetProperty("row").GetInt32());
        Assert.Equal(Column, cell.GetProperty("column").GetString());
        Assert.Contains("“76.87”，现为“60.87”", cell.GetProperty("message").GetString(), StringComparison.Ordinal);
        var moved = findings.Where(finding => finding.GetProperty("column").GetString() == "results")
            .Select(finding => finding.GetProperty("message").GetString()!);
        Assert.Collection(
            moved,
            own => Assert.Contains("赵县 位次 164→167", own, StringComparison.Ordinal),
            following => Assert.Contains("赵县 位次比上年 2→5", following, StringComparison.Ordinal));

        await Product.SucceedAsync("correct", "2019", "--data", data);
        Assert.Equal(1, (await Product.RunAsync(build)).ExitCode);
        Fill(data);
        await Product.SucceedAsync(build);

        var foreword = Path.Combine(data, "texts", "editions", "2019.md");
        Directory.CreateDirectory(Path.GetDirectoryName(foreword)!);
        await File.WriteAllTextAsync(foreword, "赵县得31.66分。\n");
        Assert.Contains("TXT-01", (await Product.RunAsync(build)).Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(foreword, "经更正，赵县由31.66分改为31.20分，位次由第164位改为第167位。\n");
        var erratum = await Product.RunAsync(build);
        Assert.Contains("FRZ-02", erratum.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("TXT-0", erratum.Error, StringComparison.Ordinal);
        File.Delete(foreword);

        Assert.Contains("31.66", Text("corrections/index.html", "#c-2019-1 del"), StringComparison.Ordinal);
        Assert.Contains("31.20", Text("corrections/index.html", "#c-2019-1 ins"), StringComparison.Ordinal);
        Assert.Contains("总分 31.66→31.20", Text(County, ".banner-fix"), StringComparison.Ordinal);
        Assert.Contains("r", Text(County, "dl.tiles .revised"), StringComparison.Ordinal);
        Assert.Equal("农业产业化r", Text(County, "table.inds th:has(.revised)"));
        Assert.Contains("涉及4个", Text("2019/index.html", ".banner-fix"), StringComparison.Ordinal);
        Assert.Contains("奖励（万元） 0→100", Text("2020/shijiazhuang/zhaoxian/index.html", ".banner-fix"), StringComparison.Ordinal);
        Assert.NotEmpty(Text("regions/shijiazhuang/zhaoxian/index.html", ".banner-fix"));
        Assert.Equal(["鸡泽县r", "平泉市r", "唐县r", "赵县r"], Texts("2019/rankings/index.html", "th:has(.revised)"));
        Assert.Empty(Text("2019/langfang/bazhou/index.html", ".banner-fix, .revised"));
        Assert.Empty(Text("2018/index.html", ".banner-fix"));
        Assert.Equal(["130133", "130431", "130627", "130881"], Revised("2019", "results"));
        Assert.Equal(["130133"], Revised("2019", "scores"));
        Assert.Equal(["130133"], Revised("2020", "awards"));
        Assert.Empty(Revised("2018", "results"));
        using (var feed = XmlReader.Create(temp["site", "feed.xml"]))
        {
            var entry = SyndicationFeed.Load(feed).Items.First();
            Assert.EndsWith("/corrections/#c-2019-1", entry.Links.Single().Uri.AbsoluteUri, StringComparison.Ordinal);
            Assert.Equal("误用了上一年度的数。", entry.Summary.Text);
        }

        Assert.Contains("/corrections/", await File.ReadAllTextAsync(temp["site", "sitemap.xml"]), StringComparison.Ordinal);
        var index = JsonDocument.Parse(await File.ReadAllTextAsync(temp["site", "data", "index.json"])).RootElement;
        Assert.Equal("serious", index.GetProperty("corrections")[0].GetProperty("class").GetString());
        Assert.Contains("2019-1", index.GetProperty("notice").GetString(), StringComparison.Ordinal);
        await Product.SucceedAsync("check", "--data", data);
    }

    [Fact]
    public async Task What_cannot_be_frozen_or_corrected_is_said()
    {
        var data = temp.CopyOfData();
        var before = Tree.Of(data);
        foreach (var (arguments, words) in new[]
        {
            (new[] { "freeze", "2030", "--approved-by", "张三" }, "no edition 2030"),
            (["freeze", "2019", "--approved-by", " "], "--approved-by"),
            (["freeze", "2019", "--approved-by", "张三", "--published-on", "2020-02-30"], "2020-02-30"),
            (["freeze", "2019"], "--approved-by"),
            (["correct", "2019"], "not frozen"),
            (["correct", "2030"], "no edition 2030"),
        })
        {
            var ran = await Product.RunAsync([.. arguments, "--data", data]);
            Assert.True(ran.ExitCode == 2, ran.ToString());
            Assert.Contains(words, ran.Error, StringComparison.Ordinal);
        }

        Assert.Empty(Tree.Differences(before, Tree.Of(data)));
        await Product.SucceedAsync("freeze", "2019", "--approved-by", "张三", "--data", data);
        var again = await Product.RunAsync("freeze", "2019", "--approved-by", "李四", "--data", data);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("nothing to correct", (await Product.SucceedAsync("correct", "2019", "--data", data)).Output, StringComparison.Ordinal);
    }

    public void Dispose() => temp.Dispose();

    private static void Change(string data)
    {
        var file = Path.Combine(data, "editions", "2019", "统计局.csv");
        var text = File.ReadAllText(file);
        Assert.Contains(",76.87,", text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(",76.87,", ",60.87,", StringComparison.Ordinal));
    }

    private static void Fill(string data)
    {
        var file = Path.Combine(data, "editions", "2019", "corrections.yaml");
        var text = File.ReadAllText(file);
        (string, string)[] filled = [("date", "2021-03-01"), ("cause", "误用了上一年度的数。"), ("decided_by", "省科技厅"), ("author", "张三"), ("approver", "李四")];
        foreach (var (key, value) in filled)
            text = text.Replace($"{key}: null", $"{key}: {value}", StringComparison.Ordinal);
        File.WriteAllText(file, text);
    }

    /// <summary>The units of the rows that say they were corrected.</summary>
    private IEnumerable<string> Revised(string edition, string table) =>
        from row in CsvTable.Read(temp["site", "data", edition, table + ".csv"]).Rows
        where row["revised"] == "2019-1"
        orderby row["code"]
        select row["code"];

    private string Text(string page, string selector) => string.Concat(Texts(page, selector));

    private List<string> Texts(string page, string selector)
    {
        using var document = new HtmlParser().ParseDocument(File.ReadAllText(temp["site", page]));
        return [.. document.QuerySelectorAll(selector).Select(element => element.TextContent)];
    }
}
