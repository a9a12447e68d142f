using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

public sealed class NewTests
{
    [Fact]
    public async Task A_new_edition_lacks_values_and_nothing_else_and_the_site_of_the_others_is_built()
    {
        using var temp = new TempFolder();
        temp.CopyOfData();
        var year = BuiltSite.Years[^1] + 1;
        var begun = await Product.SucceedAsync("new", Text(year), "--data", temp["data"]);
        Assert.Contains(Text(year), begun.Output, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(temp["data", "editions", Text(year), "模板"], "*.xlsx"));

        var ran = await Product.RunAsync("check", "--data", temp["data"], "--format", "json");
        Assert.True(ran.ExitCode == 1, ran.ToString());
        var codes = ran.ErrorLines.Select(line => JsonDocument.Parse(line).RootElement)
            .Where(finding => finding.GetProperty("severity").GetString() != "info").Select(finding => finding.GetProperty("code").GetString()).Distinct()
            .ToList();
        Assert.Contains("NUM-07", codes);
        Assert.Empty(codes.Except(["NUM-07", "KEY-09", "FILE-01"]));
        var late = ran.ErrorLines.Where(line => line.Contains("FILE-01", StringComparison.Ordinal)).ToList();
        Assert.Equal(28, late.Count);
        Assert.All(late, line => Assert.Matches("县级(创新管理|-支持奖励清单)/", System.Text.RegularExpressions.Regex.Unescape(line)));
        await Product.SucceedAsync("build", "--data", temp["data"], "--edition", "2019", "--output", temp["site"]);
    }

    [Fact]
    public async Task An_edition_is_never_begun_twice()
    {
        using var temp = new TempFolder();
        temp.CopyOfData();
        var before = Tree.Of(temp["data"]);
        var ran = await Product.RunAsync("new", Text(BuiltSite.Years[^1]), "--data", temp["data"]);
        Assert.True(ran.ExitCode == 2, ran.ToString());
        Assert.Empty(Tree.Differences(before, Tree.Of(temp["data"])));
    }

    [Fact]
    public async Task A_gap_is_reported()
    {
        using var temp = new TempFolder();
        temp.CopyOfData();
        var ran = await Product.SucceedAsync("new", Text(BuiltSite.Years[^1] + 2), "--data", temp["data"]);
        Assert.Contains("Mind the gap", ran.Error, StringComparison.Ordinal);
    }

    /// <summary>Whoever begins with data of their own has no edition yet.</summary>
    [Fact]
    public async Task The_first_edition_of_all_follows_the_scheme_that_reaches_its_year()
    {
        using var temp = new TempFolder();
        BeginWithOwnData(temp);
        var begun = await Product.SucceedAsync("new", "2022", "--data", temp["data"]);
        Assert.Contains("yunling-green-2021, the first edition", begun.Output, StringComparison.Ordinal);
        Assert.Empty(begun.Error);
        var settings = await File.ReadAllTextAsync(temp["data", "editions", "2022", "edition.yaml"]);
        Assert.Contains("state: draft\n", settings, StringComparison.Ordinal);
        Assert.Contains("synthetic: false\n", settings, StringComparison.Ordinal);
        var written = Tree.Of(temp["data"]);
        await Product.SucceedAsync("new", "2022", "--again", "--data", temp["data"]);
        Assert.Equal(written.Keys, Tree.Of(temp["data"]).Keys);

        foreach (var file in Directory.GetFiles(Path.Combine(OtherProvince.Data, "editions", "2022"), "*.csv"))
            File.Copy(file, temp["data", "editions", "2022", Path.GetFileName(file)], overwrite: true);
        await Product.SucceedAsync("build", "--drafts", "--data", temp["data"], "--output", temp["site"]);
        Assert.True(File.Exists(temp["site", "2022", "qingshi", "donglu", "index.html"]));
    }

    [Fact]
    public async Task An_edition_that_no_scheme_reaches_is_not_begun()
    {
        using var temp = new TempFolder();
        BeginWithOwnData(temp);
        var ran = await Product.RunAsync("new", "2050", "--data", temp["data"]);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("schemes 目录中没有适用于 2050 年度的评价方案", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(temp["data", "editions", "2050"]));
    }

    /// <summary>A data folder without an edition.</summary>
    private static void BeginWithOwnData(TempFolder temp)
    {
        temp.CopyOf(OtherProvince.Data, "data");
        Directory.Delete(temp["data", "editions"], recursive: true);
    }

    private static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
