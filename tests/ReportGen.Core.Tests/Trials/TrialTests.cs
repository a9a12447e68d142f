using FsCheck;
using FsCheck.Fluent;
using ReportGen.Analysis.Trials;
using ReportGen.Core.Tests.Profiles;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Trials;

public sealed class TrialTests
{
    [Fact]
    public void Other_values_are_scored_by_the_rules_of_the_edition()
    {
        var edition = World.Assess(
            new Row(World.Unit(0), 10m, 50m, 5, 10m),
            new Row(World.Unit(1), 12m, 50m, 5, 10m),
            new Row(World.Unit(2), 30m, 50m, 5, 10m)
        );
        var trial = Assert.IsType<Trial>(Trial.Of(edition, edition.Units[0], Values(("size", 20.009m), ("labs", 23m), ("assessed", 12.345m))));
        // 20 + 10.009 × 0.5 = 25.0045 → 25.00; items are capped at 20; assessed points are rounded half away from zero.
        Assert.Equal([25.00m, 20m, 20m, 12.35m], trial.Points.Select(points => points.Value));
        Assert.Equal([45.00m, 32.35m], trial.Dimensions.Select(points => points.Value));
        Assert.Equal((77.35m, "B", 1, 1), (trial.Total.Value, trial.Class.Letter, trial.Rank, trial.CityRank));
    }

    [Fact]
    public void A_tie_with_another_unit_shares_the_rank()
    {
        var edition = World.Assess(
            new Row(World.Unit(0), 1m, 50m, 5, 10m),
            new Row(World.Unit(1), 12m, 50m, 5, 10m),
            new Row(World.Unit(2) with { City = World.Other }, 30m, 50m, 5, 10m)
        );
        var trial = Assert.IsType<Trial>(Trial.Of(edition, edition.Units[0], Values(("size", 12m))));
        Assert.Equal((2, 1), (trial.Rank, trial.CityRank));
    }

    [Fact]
    public void What_cannot_be_tried_is_refused_with_reasons()
    {
        var edition = World.Assess(new Row(World.Unit(0), 10m, 50m, 5, 10m));
        var refused = Assert.IsType<TrialRefused>(Trial.Of(edition, edition.Units[0], Values(("rate", -0.01m), ("nothing", 1m), ("size", 0m), ("labs", -1m))));
        Assert.Equal(
            [("labs", -1m, TrialFault.TooSmall), ("nothing", 1m, TrialFault.UnknownIndicator), ("rate", -0.01m, TrialFault.TooSmall)],
            refused.Errors.Select(error => (error.Indicator.Text, error.Value, error.Fault)));
    }

    [Fact]
    public void The_own_values_change_nothing() =>
        Check.One(Worlds.Seeded, Prop.ForAll(Worlds.Rows, rows =>
        {
            var edition = Worlds.Of(rows).Editions[1];
            return edition.Units.All(unit =>
                Trial.Of(edition, unit, unit.Scores.ToDictionary(score => score.Indicator.Id, score => score.Value!.Value)) is Trial trial
                && trial.Points.SequenceEqual(unit.Scores.Select(score => score.Points))
                && trial.Dimensions.SequenceEqual(unit.Dimensions.Select(dimension => dimension.Points))
                && (trial.Total, trial.Class, trial.Rank, trial.CityRank) == (unit.Total, unit.Class, unit.Rank, unit.CityRank));
        }));

    private static Dictionary<IndicatorId, decimal> Values(params (string Indicator, decimal Value)[] values) =>
        values.ToDictionary(entry => new IndicatorId(entry.Indicator), entry => entry.Value);
}
