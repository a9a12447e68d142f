using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

public sealed class SampleTests
{
    [Fact]
    public async Task A_synthetic_folder_can_be_built()
    {
        using var temp = new TempFolder();
        await Product.SucceedAsync("sample", "--regions", "30", "--editions", "3", "--seed", "7", "--output", temp["data"]);
        await Product.SucceedAsync("check", "--data", temp["data"]);
        await Product.SucceedAsync("build", "--data", temp["data"], "--output", temp["site"]);
        var editions = Directory.GetDirectories(temp["site", "data"], "2*");
        Assert.Equal(3, editions.Length);
        Assert.All(editions, edition => Assert.Equal(30, CsvTable.Read(Path.Combine(edition, "results.csv")).Rows.Count));
        Assert.All(SitePages.Read(temp["site"]).Values, page => Assert.True(page.SaysSample, page.File));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        using var temp = new TempFolder();
        foreach (var (folder, seed) in new[] { ("one", "7"), ("same", "7"), ("other", "8") })
        {
            await Product.SucceedAsync("sample", "--regions", "20", "--editions", "2", "--seed", seed, "--output", temp[folder]);
        }

        Assert.Empty(Tree.Differences(Tree.Of(temp["one"]), Tree.Of(temp["same"])));
        Assert.NotEmpty(Tree.Differences(Tree.Of(temp["one"]), Tree.Of(temp["other"])));
    }
}
