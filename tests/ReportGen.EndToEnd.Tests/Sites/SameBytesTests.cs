using System.Text;
using System.Text.RegularExpressions;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>The same data give the same bytes, whatever the machine.</summary>
public sealed partial class SameBytesTests(BuiltSite site)
{
    private static readonly Dictionary<string, string> ElsewhereOnEarth = new()
    {
        ["LANG"] = "tr_TR.UTF-8",
        ["LC_ALL"] = "tr_TR.UTF-8",
        ["TZ"] = "Pacific/Chatham",
        ["DOTNET_PROCESSOR_COUNT"] = "1",
    };

    [Fact]
    public async Task Another_machine_makes_the_same_bytes()
    {
        using var temp = new TempFolder();
        var ran = await Product.RunAsync(
            ElsewhereOnEarth,
            "build",
            "--data",
            temp.CopyOfData(),
            "--templates",
            temp.CopyOfTemplates(),
            "--output",
            temp["elsewhere"],
            "--base-url",
            BuiltSite.BaseUrl
        );
        Assert.True(ran.ExitCode == 0, ran.ToString());
        Assert.Empty(Tree.Differences(Tree.Of(await site.FolderAsync()), Tree.Of(temp["elsewhere"])));
    }

    [Fact]
    public async Task Building_again_in_place_makes_the_same_bytes()
    {
        using var temp = new TempFolder();
        string[] build = ["build", "--edition", "2019", "--output", temp["site"], "--base-url", BuiltSite.BaseUrl];
        await Product.SucceedAsync(build);
        var first = Tree.Of(temp["site"]);
        await File.WriteAllTextAsync(temp["site", "leftover.html"], "of an older site");
        await Product.SucceedAsync([.. build, "--prune"]);
        Assert.Empty(Tree.Differences(first, Tree.Of(temp["site"])));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(temp.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_order_of_rows_changes_nothing_but_the_rows_that_are_named()
    {
        using var temp = new TempFolder();
        var data = temp.CopyOfData();
        var random = new Random(20190601);
        // The order of cities is the official one, and it is the order of their file.
        var shuffled = Tree.Files(data).Where(file => file.EndsWith(".csv", StringComparison.Ordinal) && Path.GetFileName(file) != "cities.csv");
        foreach (var file in shuffled.Order(StringComparer.Ordinal)) Shuffle(file, random);
        await Product.SucceedAsync("build", "--data", data, "--output", temp["shuffled"], "--base-url", BuiltSite.BaseUrl);

        var folder = await site.FolderAsync();
        var different = Tree.Differences(Tree.Of(folder), Tree.Of(temp["shuffled"]));
        Assert.Contains("data/2019/scores.csv", different);
        Assert.DoesNotContain(
            different,
            name => name.EndsWith("results.csv", StringComparison.Ordinal) || name.EndsWith("scheme.json", StringComparison.Ordinal)
        );
        var pages = different.Where(name => name.EndsWith(".html", StringComparison.Ordinal) && !name.StartsWith("data/", StringComparison.Ordinal));
        Assert.All(pages, name => Assert.Equal(WithoutRows(Path.Combine(folder, name)), WithoutRows(temp["shuffled", name])));
        Assert.Equal(WithoutRowColumn(Path.Combine(folder, "data/2019/scores.csv")), WithoutRowColumn(temp["shuffled", "data/2019/scores.csv"]));
    }

    private static void Shuffle(string file, Random random)
    {
        var lines = File.ReadAllText(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < 3) return;
        Assert.DoesNotContain(lines, line => line.Count(c => c == '"') % 2 != 0);
        var rows = lines[1..];
        random.Shuffle(rows);
        File.WriteAllText(file, string.Join("\r\n", [lines[0], .. rows]) + "\r\n", new UTF8Encoding(false));
    }

    /// <summary>A page without row numbers, and with the items of each kind in one order: they are named as they follow in the file.</summary>
    private static string WithoutRows(string page)
    {
        var text = Rows().Replace(File.ReadAllText(page), "第…行");
        return Items().Replace(text, items => string.Join('、', items.Value.Split('、').Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> WithoutRowColumn(string scores)
    {
        var table = CsvTable.Read(scores);
        return table.Rows.Select(row => string.Join(',', table.Header.Where(column => column != "source_row").Select(column => row[column])));
    }

    [GeneratedRegex("第[0-9、～]+行", RegexOptions.None, 10_000)]
    private static partial Regex Rows();

    [GeneratedRegex("(?<=分：)[^<\n]+", RegexOptions.None, 10_000)]
    private static partial Regex Items();
}
