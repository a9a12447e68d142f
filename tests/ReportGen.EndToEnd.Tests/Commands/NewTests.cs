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
        Assert.Empty(codes.Except(["NUM-07", "KEY-09"]));
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

    private static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
