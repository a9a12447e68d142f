using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;

namespace ReportGen.Data.Tests.Samples;

/// <summary>The committed editions resemble what was published of the real evaluation.</summary>
public sealed class CalibrationTests(CommittedEditions data) : IClassFixture<CommittedEditions>
{
    [Fact]
    public void They_are_read_without_an_open_finding() => Assert.All(data.Checked.Findings, finding => Assert.NotNull(finding.Explanation));

    [Theory]
    [InlineData(2017, 6, 31, 131)]
    [InlineData(2018, 13, 42, 113)]
    [InlineData(2019, 19, 64, 85)]
    [InlineData(2020, 32, 66, 69)]
    public void Class_counts_are_those_published(int year, int a, int b, int c) => Assert.Equal([a, b, c], data.Edition(year).Summary.ClassCounts);

    [Theory]
    [InlineData(2021, 33, 65)]
    [InlineData(2022, 66, 66)]
    [InlineData(2023, 82, 82)]
    public void Class_A_grows_as_published(int year, int least, int most) => Assert.InRange(data.Edition(year).Summary.ClassCounts[0], least, most);

    [Theory]
    [InlineData(2017, 45.87)]
    [InlineData(2018, 51.81)]
    [InlineData(2019, 56.26)]
    [InlineData(2020, 61.07)]
    [InlineData(2021, 67.0)]
    [InlineData(2022, 72.92)]
    [InlineData(2023, 76.93)]
    public void Means_are_within_half_a_point_of_those_published(int year, double mean) =>
        Assert.InRange(data.Edition(year).Summary.Mean.Value, (decimal)mean - 0.5m, (decimal)mean + 0.5m);

    [Theory]
    [InlineData(2018, 7, 19)]
    [InlineData(2020, 13, 17)]
    [InlineData(2023, 17, 12)]
    public void Rises_are_those_published(int year, int toA, int toB)
    {
        Assert.Equal(toA, Moves(year, "B", "A"));
        Assert.Equal(toB, Moves(year, "C", "B"));
    }

    [Fact]
    public void One_unit_falls_in_2020()
    {
        Assert.Equal(1, Moves(2020, "B", "C"));
        Assert.Equal(0, Moves(2020, "A", "B"));
    }

    [Fact]
    public void No_total_stands_so_near_a_line_that_rounding_could_decide()
    {
        var totals = data.Assessment.Editions.SelectMany(edition => edition.Units).Select(unit => unit.Total.Value);
        Assert.DoesNotContain(totals, total => Math.Abs(total - 60m) < 0.15m || Math.Abs(total - 80m) < 0.15m);
    }

    [Fact]
    public void Units_keep_their_character()
    {
        foreach (var edition in data.Assessment.Editions.Skip(1))
        {
            var changes = edition
                .Units.Select(unit => unit.Comparison)
                .OfType<Compared>()
                .Select(compared => Math.Abs(compared.ScoreChange.Value))
                .Order()
                .ToList();
            Assert.True(changes[changes.Count / 2] < 8m);
            Assert.True(changes[^1] < 30m);
        }
    }

    [Fact]
    public void Some_totals_are_tied() =>
        Assert.Contains(data.Assessment.Editions, edition => edition.Units.GroupBy(unit => unit.Total).Any(group => group.Count() > 1));

    [Fact]
    public void Platforms_parks_and_services_stay()
    {
        string[] stepwise = ["platforms", "parks", "services"];
        var falls =
            from edition in data.Assessment.Editions
            from unit in edition.Units
            let before = (unit.Comparison as Compared)?.Previous
            where before is not null
            from score in unit.Scores.Zip(before.Scores)
            where stepwise.Contains(score.First.Indicator.Id.Text) && score.First.Points < score.Second.Points
            select unit.Unit.Name;
        Assert.Empty(falls);
    }

    [Fact]
    public void Names_of_items_are_unique_within_a_unit()
    {
        var twice =
            from edition in DataFolder.Read(SampleRun.CommittedData()).Value.Dataset.Editions
            from item in edition.Lists.SelectMany(list => list.Items)
            group item by (edition.Edition.Year, item.Unit.Id, item.Name) into same
            where same.Count() > 1
            select same.Key;
        Assert.Empty(twice);
    }

    private int Moves(int year, string from, string to) =>
        data.Edition(year).Units.Count(unit => unit.Comparison is Compared compared && compared.Previous.Class.Letter == from && unit.Class.Letter == to);
}
