using ReportGen.Evaluation.Results;
using ReportGen.Samples;

namespace ReportGen.Data.Tests.Samples;

public sealed class SampleFolderTests
{
    [Fact]
    public void The_committed_editions_are_what_the_generator_writes_byte_for_byte()
    {
        using var run = new SampleRun(168, 7, 2017);
        var made = SampleRun.Files(Path.Combine(run.Path, "editions"));
        var folder = Path.Combine(SampleRun.CommittedData(), "editions");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") SampleRun.Replace(folder, made);
        var committed = SampleRun.Files(folder);
        Assert.Equal(committed.Keys, made.Keys);
        Assert.All(made, file => Assert.True(file.Value.AsSpan().SequenceEqual(committed[file.Key]), $"{file.Key} differs."));
    }

    [Fact]
    public void A_sample_as_large_as_the_base_register_keeps_its_regions()
    {
        using var run = new SampleRun(168, 1, 1);
        var (made, given) = (SampleRun.Files(Path.Combine(run.Path, "regions")), SampleRun.Files(Path.Combine(SampleRun.CommittedData(), "regions")));
        Assert.Equal(given.Keys, made.Keys);
        Assert.All(made, file => Assert.Equal(given[file.Key], file.Value));
    }

    [Theory]
    [InlineData("measures")]
    [InlineData("schemes")]
    [InlineData("texts")]
    public void What_is_not_about_regions_comes_from_the_base_folder(string folder)
    {
        using var run = new SampleRun(5, 1, 1);
        var (made, given) = (SampleRun.Files(Path.Combine(run.Path, folder)), SampleRun.Files(Path.Combine(SampleRun.CommittedData(), folder)));
        Assert.NotEmpty(given);
        Assert.Equal(given.Keys, made.Keys);
        Assert.All(made, file => Assert.Equal(given[file.Key], file.Value));
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        using var one = new SampleRun(40, 3, 5);
        using var two = new SampleRun(40, 3, 5);
        var (first, second) = (SampleRun.Files(one.Path), SampleRun.Files(two.Path));
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }

    [Fact]
    public void Another_seed_gives_other_data()
    {
        using var one = new SampleRun(12, 1, 5);
        using var two = new SampleRun(12, 1, 6);
        Assert.NotEqual(SampleRun.Files(one.Path)["editions/2017/财政厅.csv"], SampleRun.Files(two.Path)["editions/2017/财政厅.csv"]);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 4)]
    [InlineData(20, 3)]
    [InlineData(131, 12)]
    [InlineData(400, 2)]
    public void A_sample_of_any_size_is_read_without_an_open_finding(int regions, int editions)
    {
        using var run = new SampleRun(regions, editions, 42);
        var read = SampleRun.Assess(run.Path);
        Assert.All(read.Findings, finding => Assert.NotNull(finding.Explanation));
        Assert.Equal(editions, read.Value.Editions.Length);
        Assert.All(read.Value.Editions, edition => Assert.Equal(regions, edition.Units.Length));
        Assert.All(read.Value.Editions, edition => Assert.True(edition.Edition.Synthetic));
    }

    [Fact]
    public void The_committed_editions_need_few_explanations_and_each_says_that_it_is_synthetic()
    {
        var findings = SampleRun.Assess(SampleRun.CommittedData()).Findings;
        Assert.All(findings, finding => Assert.StartsWith("合成数据：", finding.Explanation?.Reason, StringComparison.Ordinal));
        Assert.All(findings.GroupBy(finding => finding.Place.File.Split('/')[1]), edition => Assert.InRange(edition.Count(), 1, 9));
    }

    [Fact]
    public void A_country_keeps_the_proportions_of_the_province()
    {
        using var run = new SampleRun(2850, 2, 3);
        var read = SampleRun.Assess(run.Path);
        Assert.All(read.Findings, finding => Assert.NotNull(finding.Explanation));
        Assert.Equal([221, 712, 1917], read.Value.Editions[1].Summary.ClassCounts);
        Assert.InRange(read.Value.Editions[1].Summary.Mean.Value, 51.31m, 52.31m);
        Assert.Equal(2850, read.Value.Editions[1].Units.Count(unit => unit.Comparison is Compared));
    }

    [Fact]
    public void Fictitious_units_lie_on_a_grid_without_sharing_a_tile()
    {
        using var run = new SampleRun(250, 1, 3);
        var tiles = SampleRun.Assess(run.Path).Value.Register.TilesOf(2017)!.Tiles;
        Assert.Equal(250, tiles.Select(tile => (tile.Column, tile.Row)).Distinct().Count());
    }

    [Fact]
    public void A_folder_that_holds_something_is_refused()
    {
        using var run = new SampleRun(1, 1, 1);
        Assert.Throws<IOException>(() => SampleFolder.Write(new SampleRequest(1, 1, 1, SampleRun.CommittedData(), SampleRun.Scheme, run.Path)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_sample_of_nothing_is_refused(int regions, int editions) => Assert.Throws<ArgumentException>(() => new SampleRun(regions, editions, 1));
}
