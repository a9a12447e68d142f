using System.Globalization;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Downloads;

/// <summary>results.csv follows from scores.csv, and agrees with the edition before.</summary>
public sealed class ResultTests(BuiltSite site)
{
    public static TheoryData<int> Years => [.. BuiltSite.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_total_is_the_sum_of_the_published_scores(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        var sums = data.Scores.Rows.GroupBy(row => row["code"]).ToDictionary(group => group.Key, group => group.Sum(row => row.Decimal("score")));
        Assert.All(data.Results.Rows, row => Assert.Equal(sums[row["code"]].ToString("0.00", CultureInfo.InvariantCulture), row["total"]));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_class_follows_from_the_total(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        var classes = data
            .Scheme.GetProperty("classes")
            .EnumerateArray()
            .Select(item => (Letter: item.GetProperty("letter").GetString(), From: item.GetProperty("from").GetDecimal()))
            .OrderByDescending(item => item.From)
            .ToList();
        Assert.Equal(3, classes.Count);
        Assert.All(data.Results.Rows, row => Assert.Equal(classes.First(item => row.Decimal("total") >= item.From).Letter, row["class"]));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task A_rank_is_one_more_than_the_counties_that_are_better(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        var rows = data.Results.Rows;
        Assert.All(rows, row =>
        {
            var better = rows.Where(other => other.Decimal("total") > row.Decimal("total")).ToList();
            Assert.Equal(1 + better.Count, row.Int("rank"));
            Assert.Equal(1 + better.Count(other => other["city_code"] == row["city_code"]), row.Int("city_rank"));
        });
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task A_comparison_agrees_with_the_edition_before(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        var before = BuiltSite.Years.Contains(year - 1)
            ? (await OpenData.ReadAsync(site, year - 1)).Results.Rows.ToDictionary(row => Regions.Find(row["code"], row["name"]).Uid)
            : [];
        Assert.All(
            data.Results.Rows,
            row =>
            {
                var previous = PreviousOf(Regions.Find(row["code"], row["name"]), before);
                string[] expected = previous is null
                    ? ["", "", "", "", "", ""]
                    :
                    [
                        previous["total"],
                        previous["class"],
                        previous["rank"],
                        (row.Decimal("total") - previous.Decimal("total")).ToString("0.00", CultureInfo.InvariantCulture),
                        (previous.Int("rank") - row.Int("rank")).ToString(CultureInfo.InvariantCulture),
                        string.CompareOrdinal(row["class"], previous["class"]) switch
                        {
                            < 0 => "up",
                            > 0 => "down",
                            _ => "none",
                        },
                    ];
                string[] reported = [row["previous_total"], row["previous_class"], row["previous_rank"], row["score_change"], row["rank_change"], row["leap"]];
                Assert.Equal(expected, reported);
            }
        );
    }

    [Fact]
    public async Task A_county_that_only_changed_its_name_is_compared()
    {
        var results = (await OpenData.ReadAsync(site, 2020)).Results.Rows;
        Assert.NotEmpty(results.Single(row => row["name"] == "任泽区")["previous_total"]);
        Assert.NotEmpty(results.Single(row => row["name"] == "南和区")["previous_total"]);
    }

    [Fact]
    public async Task A_county_that_was_made_from_several_is_not_compared_though_it_kept_the_code()
    {
        var results = (await OpenData.ReadAsync(site, 2020)).Results.Rows;
        Assert.Equal("襄都区", results.Single(row => row["code"] == "130502")["name"]);
        Assert.Equal("信都区", results.Single(row => row["code"] == "130503")["name"]);
        Assert.All(results.Where(row => row["code"] is "130502" or "130503"), row => Assert.Empty(row["previous_total"] + row["leap"] + row["rank_change"]));
        Assert.DoesNotContain(results, row => row["name"] == "邢台县");
    }

    [Fact]
    public async Task The_county_of_the_published_calculation_has_its_published_total()
    {
        var county = (await OpenData.ReadAsync(site, 2019)).Results.Rows.Single(row => row["code"] == "131081");
        Assert.Equal(["霸州市", "61.33", "B"], [county["name"], county["total"], county["class"]]);
    }

    private static CsvRow? PreviousOf(RegionUnit unit, Dictionary<string, CsvRow> before) =>
        before.GetValueOrDefault(unit.Uid) ?? (unit.Predecessors is [var only] ? before.GetValueOrDefault(only) : null);
}
