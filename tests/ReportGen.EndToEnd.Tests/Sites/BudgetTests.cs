using System.IO.Compression;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>What a poor phone has to fetch, as servers send it.</summary>
public sealed class BudgetTests(BuiltSite site)
{
    [Theory]
    [InlineData("2019/*/*/index.html", 20)]
    [InlineData("2019/langfang/index.html", 30)]
    [InlineData("2019/shijiazhuang/index.html", 30)]
    [InlineData("2019/baoding/index.html", 30)]
    [InlineData("2019/rankings/index.html", 60)]
    public async Task A_page_stays_within_its_budget(string pattern, int kilobytes)
    {
        var folder = await site.FolderAsync();
        var steps = pattern.Split('/');
        IEnumerable<string> folders = [folder];
        foreach (var step in steps[..^1]) folders = folders.SelectMany(place => Directory.GetDirectories(place, step));
        var files = folders.SelectMany(place => Directory.GetFiles(place, steps[^1])).ToList();
        Assert.NotEmpty(files);
        Assert.All(
            files,
            file =>
                Assert.True(
                    Compressed(file) <= kilobytes * 1024,
                    $"{Tree.Name(folder, file)}: {Compressed(file).ToString(System.Globalization.CultureInfo.InvariantCulture)}"
                )
        );
    }

    [Theory]
    [InlineData("*.css", 12)]
    [InlineData("*.js", 15)]
    public async Task All_assets_of_a_kind_together_stay_within_their_budget(string pattern, int kilobytes)
    {
        var files = Directory.GetFiles(Path.Combine(await site.FolderAsync(), "assets"), pattern);
        Assert.InRange(files.Sum(Compressed), 1, kilobytes * 1024);
    }

    private static int Compressed(string file)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return (int)target.Length;
    }
}
