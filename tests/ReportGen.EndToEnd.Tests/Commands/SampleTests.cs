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

    [Theory]
    [InlineData("30", "3", "7")]
    [InlineData("57", "5", "3")]
    public async Task Another_scheme_gives_a_sample_that_is_published_without_a_finding(string regions, string editions, string seed)
    {
        using var temp = new TempFolder();
        string[] wanted = ["sample", "--data", OtherProvince.Data, "--regions", regions, "--editions", editions, "--seed", seed, "--output", temp["data"]];
        await Product.SucceedAsync(wanted);
        var ran = await Product.SucceedAsync("check", "--data", temp["data"], "--format", "json", "--strict");
        Assert.DoesNotContain(ran.ErrorLines, line => line.StartsWith('{'));
        await Product.SucceedAsync("build", "--data", temp["data"], "--output", temp["site"]);
        var rows = CsvTable.Read(temp["site", "data", "2022", "results.csv"]).Rows;
        Assert.Equal(regions, rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(OtherProvince.Classes.Order(StringComparer.Ordinal), rows.Select(row => row["class"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Which_of_several_schemes_is_meant_has_to_be_said()
    {
        using var temp = new TempFolder();
        temp.CopyOfData();
        var scheme = await File.ReadAllTextAsync(temp["data", "schemes", "hebei-county-2019.yaml"]);
        await File.WriteAllTextAsync(temp["data", "schemes", "a-first.yaml"], scheme.Replace("id: hebei-county-2019", "id: a-first", StringComparison.Ordinal));
        string[] wanted = ["sample", "--data", temp["data"], "--regions", "3", "--editions", "1"];
        var silent = await Product.RunAsync([.. wanted, "--output", temp["one"]]);
        Assert.True(silent.ExitCode == 2, silent.ToString());
        Assert.Contains("--scheme: a-first, hebei-county-2019", silent.Error, StringComparison.Ordinal);
        var unknown = await Product.RunAsync([.. wanted, "--scheme", "other", "--output", temp["two"]]);
        Assert.True(unknown.ExitCode == 2, unknown.ToString());
        await Product.SucceedAsync([.. wanted, "--scheme", "hebei-county-2019", "--output", temp["three"]]);
        var settings = await File.ReadAllTextAsync(temp["three", "editions", "2017", "edition.yaml"]);
        Assert.Contains("scheme: hebei-county-2019", settings, StringComparison.Ordinal);
    }
}
