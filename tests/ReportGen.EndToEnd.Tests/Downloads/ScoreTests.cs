using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Downloads;

/// <summary>scores.csv, computed again with exact fractions from the values and the scheme that are published beside it.</summary>
public sealed class ScoreTests(BuiltSite site)
{
    public static TheoryData<int> Years => [.. BuiltSite.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public async Task A_linear_score_follows_from_its_value_by_the_knots(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        var linear = data
            .Scores.Rows.Where(row => data.Indicators[row["indicator"]].GetProperty("rule").GetString() == "linear" && row["value"].Length > 0)
            .ToList();
        Assert.True(linear.Count > 1800);
        Assert.All(
            linear,
            row => Assert.Equal(row["score"], Linear(Fraction.Parse(row["value"]), data.Indicators[row["indicator"]].GetProperty("knots")).Rounded())
        );
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task Points_are_published_up_to_the_maximum(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        var points = data
            .Scores.Rows.Where(row => data.Indicators[row["indicator"]].GetProperty("rule").GetString() != "linear" && row["value"].Length > 0)
            .ToList();
        Assert.True(points.Count > 900);
        Assert.All(points, row =>
        {
            var (value, max) = (Fraction.Parse(row["value"]), Fraction.Parse(row["max"]));
            Assert.Equal((value > max ? max : value).Rounded(), row["score"]);
        });
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task Each_county_has_each_indicator_once_with_its_unit_and_maximum(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        Assert.Equal(17, data.Indicators.Count);
        var expected = data.Results.Rows.SelectMany(row => data.Indicators.Keys.Select(indicator => (row["code"], indicator)));
        Assert.Equal(expected, data.Scores.Rows.Select(row => (row["code"], row["indicator"])));
        Assert.All(data.Scores.Rows, row =>
        {
            Assert.Equal(data.Indicators[row["indicator"]].GetProperty("unit").GetString(), row["unit"]);
            Assert.Equal(data.Indicators[row["indicator"]].GetProperty("weight").GetDecimal(), row.Decimal("max"));
            Assert.Matches(@"^\d+\.\d\d$", row["score"]);
            Assert.InRange(row.Decimal("score"), 0m, row.Decimal("max"));
        });
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task A_missing_value_is_empty_and_never_zero(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        Assert.All(data.Scores.Rows.Where(row => row["value"].Length == 0), row => Assert.Equal("0.00", row["score"]));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_rank_of_a_score_is_one_more_than_the_counties_that_are_better(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        foreach (var indicator in data.Scores.Rows.GroupBy(row => row["indicator"]))
        {
            var scores = indicator.Select(row => row.Decimal("score")).ToList();
            Assert.All(indicator, row => Assert.Equal(1 + scores.Count(score => score > row.Decimal("score")), row.Int("rank")));
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task Every_source_is_a_row_of_that_county(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        var files = data
            .Scores.Rows.Select(row => row["source_file"])
            .Distinct()
            .ToDictionary(file => file, file => CsvTable.Read(Repository.PathOf("data", file)));
        Assert.True(files.Count >= 5);
        Assert.All(data.Scores.Rows, row =>
        {
            Assert.StartsWith(FormattableString.Invariant($"editions/{year}/"), row["source_file"], StringComparison.Ordinal);
            Assert.Equal(row["code"], files[row["source_file"]].Rows[row.Int("source_row") - 2]["行政区划代码"]);
        });
    }

    private static Fraction Linear(Fraction value, JsonElement knots)
    {
        var points = knots
            .EnumerateArray()
            .Select(knot => (Value: Fraction.Parse(knot[0].GetRawText()), Points: Fraction.Parse(knot[1].GetRawText())))
            .ToList();
        if (!(value > points[0].Value))
            return points[0].Points;
        if (!(value < points[^1].Value))
            return points[^1].Points;
        var upper = points.FindIndex(knot => !(knot.Value < value));
        var (from, to) = (points[upper - 1], points[upper]);
        return from.Points + ((value - from.Value) / (to.Value - from.Value) * (to.Points - from.Points));
    }
}
