using FsCheck;
using FsCheck.Fluent;
using ReportGen.Analysis.Profiles;
using ReportGen.Analysis.Robustness;
using ReportGen.Core.Tests.Profiles;
using ReportGen.Evaluation.Results;

namespace ReportGen.Core.Tests.Robustness;

public sealed class RobustnessTests
{
    [Fact]
    public void Chance_is_the_published_generator()
    {
        // The first numbers of SplitMix64 from seed 1234567, scaled to the bound.
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        var chance = new SplitMix(1_234_567);
        Assert.All(published, number => Assert.Equal((int)((UInt128)(number >> 32) * 2001 >> 32), chance.Next(2001)));
    }

    [Fact]
    public void Drawn_weights_stay_within_their_spread_and_restore_the_full_points()
    {
        var edition = World.Assess(new Row(World.Unit(0), 10m, 50m, 5, 10m));
        var draws = new WeightDraws(new PointsTable(edition));
        Assert.Equal(RobustnessRules.Draws, draws.Factors.Length);
        var one = 1 << draws.Shift;
        Assert.All(draws.Factors, factors =>
        {
            Assert.All(factors, factor => Assert.InRange(factor / (decimal)one, 0.9m / 1.1m, 1.1m / 0.9m));
            var full = factors.Zip([30m, 30m, 20m, 20m], (factor, weight) => factor * weight).Sum() / one;
            Assert.InRange(full, 99.999m, 100.001m);
        });
    }

    [Fact]
    public void Full_points_stay_full_and_the_better_in_everything_stays_ahead()
    {
        var edition = World.Assess(
            new Row(World.Unit(0), 30m, 100m, 10, 20m),
            new Row(World.Unit(1), 30m, 100m, 10, 20m),
            new Row(World.Unit(2), 10m, 50m, 5, 10m),
            new Row(World.Unit(3), 9m, 50m, 5, 9m)
        );
        var robustness = EditionRobustness.Of(edition);
        Assert.Equal((1, 1, 1, 1, 1), Ranks(robustness.WeightsOf(World.Unit(0).Id)));
        Assert.Equal((1, 1, 1, 1, 1), Ranks(robustness.WeightsOf(World.Unit(1).Id)));
        Assert.Equal((3, 3, 3, 3, 3), Ranks(robustness.WeightsOf(World.Unit(2).Id)));
        Assert.Equal((4, 4, 4, 4, 4), Ranks(robustness.WeightsOf(World.Unit(3).Id)));
        Assert.Equal([1000, 0, 0], robustness.WeightsOf(World.Unit(0).Id).ClassDraws);
    }

    [Fact]
    public void A_unit_on_a_class_line_falls_in_some_draws()
    {
        // 60 points, of which 30 are size and 30 rate: it falls where both lose weight against the rest.
        var edition = World.Assess(new Row(World.Unit(0), 30m, 100m, 0, 0m), new Row(World.Unit(1), 1m, 1m, 1, 1m));
        var weights = EditionRobustness.Of(edition).WeightsOf(World.Unit(0).Id);
        Assert.Equal((0, 1000), (weights.ClassDraws[0], weights.ClassDraws[1] + weights.ClassDraws[2]));
        Assert.InRange(weights.ShareIn(1), 0.4m, 0.6m);
    }

    [Fact]
    public void Ranks_and_classes_agree_with_a_slow_computation() =>
        Check.One(Worlds.Seeded.WithMaxTest(3), Prop.ForAll(Worlds.Rows, rows =>
        {
            var edition = Worlds.Of(rows).Editions[1];
            var (draws, robustness) = (new WeightDraws(new PointsTable(edition)), EditionRobustness.Of(edition));
            var totals = draws.Factors.Select(factors => edition.Units.Select(unit => TotalOf(unit, factors, draws.Shift)).ToArray()).ToArray();
            return Enumerable.Range(0, edition.Units.Length).All(u =>
            {
                var ranks = totals.Select(row => 1 + row.Count(total => total > row[u])).Order().ToArray();
                var classes = edition.Scheme.Classes.Classes.Select(unitClass => totals.Count(row => edition.Scheme.Classes.Of(new(row[u])) == unitClass));
                var made = robustness.WeightsOf(edition.Units[u].Unit.Id);
                return Ranks(made) == (ranks[0], ranks[49], ranks[499], ranks[949], ranks[999]) && made.ClassDraws.SequenceEqual(classes);
            });
        }));

    [Fact]
    public void The_same_edition_gives_the_same_ranges_and_the_order_of_the_rows_changes_nothing() =>
        Check.One(Worlds.Seeded.WithMaxTest(10), Prop.ForAll(Worlds.Rows, rows =>
        {
            var (forward, backward) = (Worlds.Of(rows).Editions[1], Worlds.Of(([.. rows.Before.Reverse()], [.. rows.Now.Reverse()])).Editions[1]);
            var (one, two) = (EditionRobustness.Of(forward), EditionRobustness.Of(backward));
            return forward.Units.All(unit =>
                Ranks(one.WeightsOf(unit.Unit.Id)) == Ranks(two.WeightsOf(unit.Unit.Id))
                && one.WeightsOf(unit.Unit.Id).ClassDraws.SequenceEqual(two.WeightsOf(unit.Unit.Id).ClassDraws)
                && one.ValuesOf(unit.Unit.Id) == two.ValuesOf(unit.Unit.Id));
        }));

    [Fact]
    public void A_value_moves_by_half_a_unit_of_its_last_supplied_decimal()
    {
        // Size 9.9 lies from 9.85 to 9.95: 19.70 to 19.90 points. 12.5 of 25.0 per cent lies from 12.45 / 25.05 to 12.55 / 24.95: 49.70… to 50.30… per cent,
        // 19.88 to 20.06 points. Items and assessed points are exact.
        var edition = World.Assess(new Row(World.Unit(0), 9.9m, 12.5m, 5, 10.2m) { Whole = 25.0m }, new Row(World.Unit(1), 10m, 50m, 5, 10.15m));
        var values = EditionRobustness.Of(edition).ValuesOf(World.Unit(0).Id);
        Assert.Equal(60.00m, edition.Units[0].Total.Value);
        Assert.Equal((59.78m, 60.16m, 1, 2), (values.Least.Value, values.Greatest.Value, values.BestRank, values.WorstRank));
        Assert.Equal((true, false, 0m, true), (values.ClassFlips, values.TopRankFlips, values.LineDistance?.Value, values.NearLine));
        Assert.Null(values.RankGainFlips);
    }

    [Fact]
    public void A_corner_of_a_rule_within_the_range_counts_and_nothing_leaves_the_rule()
    {
        // Nothing of one, each supplied without decimals: at most 0.5 of 0.5; a size of 0.0 is at most 0.05.
        var edition = World.Assess(new Row(World.Unit(0), 0.0m, 0m, 0, 0m) { Whole = 1m });
        var values = EditionRobustness.Of(edition).ValuesOf(World.Unit(0).Id);
        Assert.Equal((0m, 30.1m), (values.Least.Value, values.Greatest.Value));
    }

    private static decimal TotalOf(UnitResult unit, int[] factors, int shift) =>
        Math.Round(unit.Scores.Zip(factors, (score, factor) => score.Points.Value * factor).Sum() / (1 << shift), 2, MidpointRounding.AwayFromZero);

    private static (int Best, int Lower, int Median, int Upper, int Worst) Ranks(WeightRobustness weights) =>
        (weights.Best, weights.Lower, weights.Median, weights.Upper, weights.Worst);
}
