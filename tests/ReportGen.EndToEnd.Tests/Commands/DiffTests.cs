using AngleSharp.Html.Parser;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>What is other than in another state of the data, as text and as a page.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Cell = "统计局：农业产业化经营率（%） 76.87→60.87";
    private readonly TempFolder temp = new();

    [Fact]
    public async Task A_changed_cell_is_named_with_every_result_that_moved_and_why()
    {
        var data = temp.CopyOfData();
        var file = Path.Combine(data, "editions", "2019", "统计局.csv");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(",76.87,", ",60.87,", StringComparison.Ordinal));
        var said = (await Product.SucceedAsync("diff", "--from", "data", "--data", data, "--report", temp["report"])).Output;
        Assert.Contains("2个年度有变动，4个评价对象的结果有变；网页和下载文件新增0个，减少0个，内容有变", said, StringComparison.Ordinal);
        Assert.Contains("2019年度：1处输入有改动，4个评价对象的结果有变（总分1个，等级0个，位次4个，奖励0个）。", said, StringComparison.Ordinal);
        Assert.Contains($"  赵县（130133） {Cell}\n", said, StringComparison.Ordinal);
        Assert.Contains("赵县（130133）：总分 31.66→31.20，位次 164→167，", said, StringComparison.Ordinal);
        Assert.Contains($"原因：本级数据改动（{Cell}）。\n", said, StringComparison.Ordinal);
        Assert.Contains("唐县（130627）：位次 167→166，位次比上年 −1→0。原因：其他评价对象的数据改动。", said, StringComparison.Ordinal);
        Assert.Contains("赵县（130133）：奖励（万元） 0→100，", said, StringComparison.Ordinal);
        Assert.Equal(4, said.Split("原因：以前年度的结果变动。").Length - 1);

        using var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(temp["report", "index.html"]));
        Assert.Equal(["2019年度", "2020年度"], page.QuerySelectorAll("h2").Take(2).Select(heading => heading.TextContent));
        var results = page.QuerySelectorAll("table").Where(table => table.QuerySelectorAll("thead th").Length == 4).ToList();
        Assert.Equal(2, results.Count);
        foreach (var row in results.SelectMany(table => table.QuerySelectorAll("tbody tr")))
        {
            var cells = row.Children.Select(cell => cell.TextContent).ToList();
            Assert.Contains($"{cells[2]}。原因：{cells[3]}".Trim(), said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_only_saved_again_is_the_same()
    {
        var data = temp.CopyOfData();
        var file = Path.Combine(data, "editions", "2019", "统计局.csv");
        var lines = await File.ReadAllLinesAsync(file);
        await File.WriteAllTextAsync(file, string.Join("\r\n", [lines[0], .. lines[1..].Reverse()]) + "\r\n");
        var said = (await Product.SucceedAsync("diff", "--from", "data", "--data", data)).Output;
        Assert.Contains("0个年度有变动，0个评价对象的结果有变", said, StringComparison.Ordinal);
        Assert.Contains("\n改动的输入文件：\n  editions/2019/统计局.csv\n", said, StringComparison.Ordinal);
        Assert.Equal("各年度的数据、结果和网页都没有变动。\n", (await Product.SucceedAsync("diff", "--from", "data", "--data", "data")).Output);
    }

    [Fact]
    public async Task Texts_and_settings_that_change_no_result_are_named_with_the_pages_that_they_change()
    {
        var data = temp.CopyOfSmallData();
        temp.CopyOf(data, "before");
        await File.AppendAllTextAsync(Path.Combine(data, "texts", "about.md"), "\n再说一句。\n");
        var said = (await Product.SucceedAsync("diff", "--from", temp["before"], "--data", data)).Output;
        Assert.Contains("内容有变1个；1个输入文件有改动。", said, StringComparison.Ordinal);
        Assert.Contains("改动的输入文件：\n  texts/about.md\n", said, StringComparison.Ordinal);
        Assert.Contains("内容有变的网页和下载文件：\n  /about/\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_that_was_published_is_named()
    {
        var draft = await OtherProvince.CopyWithDraftAsync(temp);
        var said = (await Product.SucceedAsync("diff", "--from", draft, "--data", OtherProvince.Data, "--drafts")).Output;
        Assert.Contains("2022年度：由草稿改为已发布，输入没有改动，结果没有变化。", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_scheme_is_the_reason_for_all_that_moved()
    {
        temp.CopyOf(OtherProvince.Data, "data");
        foreach (var file in Directory.GetFiles(temp["data"], "edition.yaml", SearchOption.AllDirectories))
        {
            var draft = (await File.ReadAllTextAsync(file)).Replace("state: published", "state: draft", StringComparison.Ordinal);
            await File.WriteAllTextAsync(file, draft.Replace("scheme_sha256", "# scheme_sha256", StringComparison.Ordinal));
        }

        temp.CopyOf(temp["data"], "before");
        var scheme = Directory.GetFiles(temp["data", "schemes"]).Single();
        var text = await File.ReadAllTextAsync(scheme);
        Assert.Contains("decimals: 2", text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(scheme, text.Replace("decimals: 2", "decimals: 3", StringComparison.Ordinal));
        var said = (await Product.SucceedAsync("diff", "--from", temp["before"], "--data", temp["data"], "--drafts")).Output;
        Assert.Contains("原因：评价方案、年度设置或名录改动", said, StringComparison.Ordinal);
        Assert.DoesNotContain("不能说明", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_that_is_gone_is_named_with_its_pages()
    {
        temp.CopyOf(OtherProvince.Data, "data");
        Directory.Delete(temp["data", "editions", "2022"], recursive: true);
        var said = (await Product.SucceedAsync("diff", "--from", OtherProvince.Data, "--data", temp["data"], "--report", temp["report"])).Output;
        Assert.Contains("2022年度：减少的年度。", said, StringComparison.Ordinal);
        Assert.Contains("  /2022/\n", said, StringComparison.Ordinal);
        Assert.Contains("项，用--report写出全部。", said, StringComparison.Ordinal);
        using var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(temp["report", "index.html"]));
        var pages = page.QuerySelectorAll("ul")[1].QuerySelectorAll("li").Select(item => item.TextContent.Trim()).ToList();
        Assert.True(pages.Count > 50);
        Assert.All(pages, address => Assert.Contains("2022", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Data_with_findings_that_stop_are_not_compared()
    {
        var data = temp.CopyOfSmallData();
        await File.WriteAllTextAsync(Path.Combine(data, "site.yaml"), "title: 1\n");
        var ran = await Product.RunAsync("diff", "--from", data, "--data", "data", "--report", temp["report"]);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains($"what was found in '{data}' stops it", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
        Assert.False(Directory.Exists(temp["report"]));
    }

    public void Dispose() => temp.Dispose();
}
