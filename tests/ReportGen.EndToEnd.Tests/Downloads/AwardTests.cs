using System.Globalization;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Downloads;

/// <summary>awards.csv follows from results.csv of this and the earlier editions.</summary>
public sealed class AwardTests(BuiltSite site)
{
    public static TheoryData<int> Years => [.. BuiltSite.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public async Task Every_award_follows_from_the_published_results(int year)
    {
        var expected = (await AwardBook.ReadAsync(site)).Of(year);
        Assert.NotEmpty(expected);
        var reported = (await OpenData.ReadAsync(site, year)).Awards.Rows.Select(row => string.Join(',', row.Cells.Take(5)));
        Assert.Equal(expected.Select(award => award.ToString()), reported);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_award_of_a_county_is_the_sum_of_what_is_paid_and_never_above_the_cap(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        var paid = data.Awards.Rows.GroupBy(row => row["code"]).ToDictionary(group => group.Key, group => group.Sum(row => row.Decimal("paid")));
        Assert.All(data.Results.Rows, row => Assert.Equal(paid.GetValueOrDefault(row["code"]).ToString("0.####", CultureInfo.InvariantCulture), row["award"]));
        Assert.All(data.Results.Rows, row => Assert.InRange(row.Decimal("award"), 0m, 500m));
        Assert.All(data.Awards.Rows, row => Assert.InRange(row.Decimal("paid"), 0m, row.Decimal("amount")));
        Assert.Empty(paid.Keys.Except(data.Results.Rows.Select(row => row["code"])));
    }

    [Fact]
    public async Task The_committed_editions_meet_what_is_hard_about_awards()
    {
        var all = new List<CsvRow>();
        foreach (var year in BuiltSite.Years) all.AddRange((await OpenData.ReadAsync(site, year)).Awards.Rows);
        Assert.Equal(["first-a", "rank-10", "rank-5", "to-a", "to-b", "top-three"], all.Select(row => row["rule"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(all, row => row.Decimal("paid") < row.Decimal("amount"));
    }

    [Fact]
    public async Task A_county_made_from_several_can_only_be_awarded_for_its_rank()
    {
        var awards = (await OpenData.ReadAsync(site, 2020)).Awards.Rows.Where(row => row["code"] is "130502" or "130503");
        Assert.All(awards, row => Assert.Equal("top-three", row["rule"]));
    }
}
