using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>Printable pages on what was found.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task Suppliers_get_sheets_and_the_same_input_gives_the_same_bytes()
    {
        using var temp = new TempFolder();
        var file = Path.Combine(temp.CopyOfData(), "editions", "2019", "统计局.csv");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(",49.84,", ",许多,", StringComparison.Ordinal));
        var ran = await Product.RunAsync("check", "--data", temp["data"], "--report", temp["report"]);
        Assert.True(ran.ExitCode == 1, ran.ToString());
        Assert.Contains("01-省统计局.html", Pages(temp["report"]));
        Assert.Contains("index.html", Pages(temp["report"]));
        var sheet = await File.ReadAllTextAsync(temp["report", "01-省统计局.html"]);
        Assert.All(["第157行", "许多", "霸州市", "经办人", "日期", "type=checkbox"], part => Assert.Contains(part, sheet, StringComparison.Ordinal));

        var before = Tree.Of(temp["report"]);
        await Product.RunAsync("check", "--data", temp["data"], "--report", temp["report"]);
        Assert.Empty(Tree.Differences(before, Tree.Of(temp["report"])));
    }

    private static IEnumerable<string?> Pages(string folder) =>
        Directory.EnumerateFiles(folder, "*.html").Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
