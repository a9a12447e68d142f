using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>Missing is not zero: three marks, nothing at all and 0 in one cell are five different things from the file to the page.</summary>
public sealed class MissingTests
{
    private const string File = "editions/2019/统计局.csv";
    private const string Row = "2019,邢台市,130526,任县,0,300,—,…,0";

    public static TheoryData<string, string, string, string> Marks => new()
    {
        { "—", "", "缺报", "缺报，按评价方案计0分" },
        { "…", "", "不足最小单位", "不足最小单位，按评价方案计0分" },
        { "x", "", "不适用", "不适用，按评价方案计0分" },
        { "0", "0", "0.00%", "高新技术企业数0家÷企业数300家×100＝0%" },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public async Task Where_the_scheme_gives_no_points_for_a_missing_value_the_page_says_why(string cell, string value, string shown, string stated)
    {
        using var temp = new TempFolder();
        var ran = await BuildAsync(temp, Row.Replace("300,—,…", $"300,{cell},—", StringComparison.Ordinal));
        Assert.True(ran.ExitCode == 0, ran.ToString());
        Assert.DoesNotContain(ran.ErrorLines, line => line.StartsWith('{'));

        var score = CsvTable
            .Read(temp["site", "data", "2019", "scores.csv"])
            .Rows.Single(row => row["code"] == "130526" && row["indicator"] == "hightech-share");
        Assert.Equal((value, "0.00"), (score["value"], score["score"]));

        var page = await System.IO.File.ReadAllTextAsync(temp["site", "2019", "xingtai", "renxian", "index.html"]);
        Assert.Contains($">占比</a><td>{shown}<td>0.00<td>30<", page, StringComparison.Ordinal);
        Assert.Contains(stated, page, StringComparison.Ordinal);
        var others = Marks.Select(mark => mark.Data.Item3).Where(other => other != shown);
        Assert.All(others, other => Assert.DoesNotContain($">占比</a><td>{other}<", page, StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Stops => new()
    {
        { "—", "OBS-01 “科技支出（万元）”为 —（缺报），评价方案规定科技支出应有数据。" },
        { "…", "OBS-01 “科技支出（万元）”为 …（不足最小单位），评价方案规定科技支出应有数据。" },
        { "x", "OBS-01 “科技支出（万元）”为 x（不适用），评价方案规定科技支出应有数据。" },
        { "", "NUM-07 “科技支出（万元）”为空，分不清缺报与零，应为不小于 0 的数（万元），或缺报的标记。" },
    };

    [Theory]
    [MemberData(nameof(Stops))]
    public async Task Where_the_scheme_wants_a_value_nothing_is_built_without_it(string cell, string expected)
    {
        using var temp = new TempFolder();
        var ran = await BuildAsync(temp, Row.Replace("任县,0,", $"任县,{cell},", StringComparison.Ordinal));
        Assert.Equal(1, ran.ExitCode);
        Assert.False(Directory.Exists(temp["site"]));
        using var finding = JsonDocument.Parse(Assert.Single(ran.ErrorLines, IsError));
        string Of(string key) => finding.RootElement.GetProperty(key).ToString();
        Assert.Equal(expected, $"{Of("code")} {Of("message")}");
        Assert.Equal((File, "5", "科技支出（万元）"), (Of("file"), Of("row"), Of("column")));
    }

    [Fact]
    public async Task Nothing_in_a_cell_stops_the_build_whatever_the_scheme_says_of_missing_values()
    {
        using var temp = new TempFolder();
        var ran = await BuildAsync(temp, Row.Replace("300,—,…", "300,,—", StringComparison.Ordinal));
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("\"code\":\"NUM-07\"", Assert.Single(ran.ErrorLines, IsError), StringComparison.Ordinal);
    }

    /// <summary>A line may say besides what could not be checked because of it.</summary>
    private static bool IsError(string line) => line.StartsWith('{') && line.Contains("\"severity\":\"error\"", StringComparison.Ordinal);

    private static async Task<Ran> BuildAsync(TempFolder temp, string row)
    {
        var data = temp.CopyOfSmallData();
        var file = Path.Combine(data, File);
        var text = await System.IO.File.ReadAllTextAsync(file);
        Assert.Contains(Row, text, StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(file, text.Replace(Row, row, StringComparison.Ordinal));
        return await Product.RunAsync("build", "--data", data, "--output", temp["site"], "--base-url", BuiltSite.BaseUrl, "--format", "json");
    }
}
