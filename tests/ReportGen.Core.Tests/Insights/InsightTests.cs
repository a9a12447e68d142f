using ReportGen.Analysis.Insights;
using ReportGen.Core.Tests.Profiles;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;

namespace ReportGen.Core.Tests.Insights;

public sealed class InsightTests
{
    private static readonly Unit[] Units = [World.Unit(0), World.Unit(1), World.Unit(2), World.Unit(3) with { City = World.Other }];

    /// <summary>
    /// Totals 2017: 44, 60, 70, 30; 2018: 52, 60, 70, 30; 2019: 59.5 (20 + 19.5 + 10 + 10), 60, 80, 20 (size missing).
    /// </summary>
    private readonly Assessment years = World.Assess(
        (
            2017,
            [new Row(Units[0], 10m, 30m, 4, 4m), new Row(Units[1], 10m, 50m, 5, 10m), new Row(Units[2], 30m, 50m, 5, 10m), new Row(Units[3], 5m, 25m, 5, 0m)]
        ),
        (
            2018,
            [new Row(Units[0], 10m, 40m, 4, 8m), new Row(Units[1], 10m, 50m, 5, 10m), new Row(Units[2], 30m, 50m, 5, 10m), new Row(Units[3], 5m, 25m, 5, 0m)]
        ),
        (
            2019,
            [
                new Row(Units[0], 10m, 48.75m, 5, 10m),
                new Row(Units[1], 10m, 50m, 5, 10m),
                new Row(Units[2], 30m, 50m, 10, 10m),
                new Row(Units[3], null, 25m, 5, 0m),
            ]
        )
    );

    private readonly InsightMaker maker;

    public InsightTests() => maker = InsightMaker.Of(years.Editions[2], years.Editions[1]);

    [Fact]
    public void The_position_counts_those_below()
    {
        var position = Single<Position>(0);
        Assert.Equal(
            (59.5m, "C", 3, 4, 3, 3, 1),
            (position.Total.Value, position.Class.Letter, position.Rank, position.Count, position.CityRank, position.CityCount, position.Below)
        );
        Assert.IsType<Position>(maker.Of(years.Editions[2].Units[0]).All[0]);
    }

    [Fact]
    public void A_change_names_its_drivers_with_their_part()
    {
        var change = Single<Change>(0);
        Assert.Equal((7.5m, 0, ClassMove.None), (change.Compared.ScoreChange.Value, change.Compared.RankChange, change.Compared.ClassMove));
        // 40 → 48.75 per cent brings 3.5, the laboratory 2, assessed points 2.
        var drivers = Of(0).Of<Driver>();
        Assert.Equal(
            [("rate", 3.5m, 40m, 48.75m), ("labs", 2m, 8m, 10m), ("assessed", 2m, 8m, 10m)],
            drivers.Select(driver => (driver.Indicator.Id.Text, driver.Change.Value, driver.ValueBefore ?? -1m, driver.ValueAfter ?? -1m))
        );
        Assert.Equal(1m, Math.Round(drivers.Sum(driver => driver.ShareOfDirection), 20));
        var loss = Assert.Single(Of(3).Of<Driver>());
        Assert.Equal(("size", -10m, 1m, 5m, null), (loss.Indicator.Id.Text, loss.Change.Value, loss.ShareOfDirection, loss.ValueBefore, loss.ValueAfter));
    }

    [Fact]
    public void The_drivers_alone_are_those_of_the_findings()
    {
        Assert.All(years.Editions[2].Units, unit => Assert.Equal(maker.Of(unit).Of<Driver>(), InsightMaker.DriversOf(unit)));
        Assert.Empty(InsightMaker.DriversOf(years.Editions[0].Units[0]));
    }

    [Fact]
    public void The_first_edition_says_why_nothing_is_compared()
    {
        var first = InsightMaker.Of(years.Editions[0], null).Of(years.Editions[0].Units[0]);
        Assert.Equal(NoComparison.FirstEdition, Assert.Single(first.Of<Uncompared>()).Why.Reason);
        Assert.Empty(first.Of<Change>());
        Assert.Empty(first.Of<Streak>());
    }

    [Fact]
    public void Streaks_count_editions_in_a_row()
    {
        Assert.Equal(
            [(StreakKind.ClassHeld, 3, 2017), (StreakKind.ScoreUp, 2, 2018)],
            Of(0).Of<Streak>().Select(streak => (streak.Kind, streak.Editions, streak.Since))
        );
        Assert.Empty(Of(2).Of<Streak>());
    }

    [Fact]
    public void A_missing_value_is_a_gap_and_no_weakness_is_hidden_by_it()
    {
        var gap = Single<DataGap>(3);
        Assert.Equal(("size", MissingReason.NotReported), (gap.Indicator.Id.Text, gap.Reason));
        Assert.Contains(Of(3).Of<Weakness>(), weakness => weakness.Indicator.Id.Text == "size" && weakness.PeersAhead == 3);
    }

    [Fact]
    public void A_line_within_a_point_is_close_from_either_side()
    {
        var below = Single<CloseToLine>(0);
        Assert.Equal(("B", 0.5m, false, false), (below.Line.Letter, below.Distance.Value, below.IsAbove, below.FlipsByRounding));
        var above = Single<CloseToLine>(1);
        // 10 in whole numbers may be 9.5, and 50 of 100 may be less.
        Assert.Equal(("B", 0m, true, true), (above.Line.Letter, above.Distance.Value, above.IsAbove, above.FlipsByRounding));
        Assert.Empty(Of(3).Of<CloseToLine>());
    }

    [Fact]
    public void A_strength_is_high_and_ahead_of_every_mean()
    {
        // Alone in its class, only peers and province count: 30 against (20 + 20 + 0) / 3 and 70 / 4, 20 against 10 and 50 / 4.
        Assert.Equal(
            [("size", null, 13.33m, 12.5m), ("labs", null, 10m, 7.5m)],
            Of(2).Of<Strength>().Select(found => (found.Indicator.Id.Text, found.Means.Class?.Value, found.Means.Peers?.Value ?? 0m, found.Weight))
        );
        var edition = World.Assess(new Row(Units[0], 30m, 100m, 5, 20m), new Row(Units[1], 10m, 100m, 10, 20m), new Row(Units[2], 10m, 0m, 0, 0m));
        var strength = Assert.Single(
            InsightMaker.Of(edition, EditionBefore.Comparable(years.Editions, edition.Edition, other => other.Edition)).Of(edition.Units[0]).Of<Strength>()
        );
        Assert.Equal(
            ("size", 1m, 20m, 25m, 23.33m),
            (strength.Indicator.Id.Text, strength.Share, strength.Means.Peers?.Value ?? 0m, strength.Means.Class?.Value ?? 0m, strength.Means.Province.Value)
        );
        Assert.Equal(6.67m, strength.Weight);
    }

    [Fact]
    public void A_weakness_weighs_what_is_lacking_by_the_peers_that_have_more()
    {
        // Size: 10 lacking and one of three peers ahead; laboratories: 10 lacking, one ahead; rate: 10.5 lacking, two ahead; nobody has more assessed points.
        Assert.Equal(
            [("rate", 2, 3), ("size", 1, 3), ("labs", 1, 3)],
            Of(0).Of<Weakness>().Select(weakness => (weakness.Indicator.Id.Text, weakness.PeersAhead, weakness.Peers))
        );
        Assert.Equal(7m, Of(0).Of<Weakness>()[0].Weight);
    }

    [Fact]
    public void Only_the_one_that_is_alone_at_the_end_is_best_or_last()
    {
        Assert.Equal(
            [(Field.City, "size", 30m, 20m, 3), (Field.City, "labs", 20m, 10m, 3), (Field.Peers, "size", 30m, 20m, 4), (Field.Peers, "labs", 20m, 10m, 4)],
            Of(2).Of<BestAmong>().Select(best => (best.Field, best.Indicator.Id.Text, best.Points.Value, best.Next.Value, best.Count))
        );
        Assert.Equal(
            [(Field.City, "rate", 19.5m, 20m)],
            Of(0).Of<LastAmong>().Select(last => (last.Field, last.Indicator.Id.Text, last.Points.Value, last.Next.Value))
        );
        // Alone in its city, and compared with its peers only.
        Assert.All(Of(3).Of<LastAmong>(), last => Assert.Equal(Field.Peers, last.Field));
    }

    [Fact]
    public void Every_dimension_stands_against_its_means()
    {
        var standings = Of(0).Of<DimensionStanding>();
        Assert.Equal(
            [("one", 39.5m, 34.88m), ("two", 20m, 20m)],
            standings
                .OrderBy(standing => standing.Dimension.Id.Text, StringComparer.Ordinal)
                .Select(standing => (standing.Dimension.Id.Text, standing.Points.Value, standing.ProvinceMean.Value))
        );
    }

    [Fact]
    public void Findings_are_ordered_by_weight_and_are_the_same_from_several_threads()
    {
        var edition = years.Editions[2];
        var sequential = edition
            .Units.Select(unit => InsightMaker.Of(edition, EditionBefore.Comparable(years.Editions, edition.Edition, other => other.Edition)).Of(unit).All)
            .ToList();
        var parallel = edition.Units.AsParallel().AsOrdered().Select(unit => maker.Of(unit).All).ToList();
        Assert.All(
            sequential.Zip(parallel),
            pair =>
                Assert.Equal(
                    pair.First.Select(insight => (insight.GetType(), insight.Weight)),
                    pair.Second.Select(insight => (insight.GetType(), insight.Weight))
                )
        );
        Assert.All(
            parallel,
            insights => Assert.Equal(insights.Select(insight => insight.Weight).OrderDescending(), insights.Select(insight => insight.Weight))
        );
        Assert.Single(Of(1).Of<Outlook>());
        Assert.Equal(("u002", 10m), (Single<PeerRise>(0).Leap.Peer.Unit.Unit.Id.Text, Single<PeerRise>(0).Leap.Change.Value));
    }

    [Fact]
    public void A_city_counts_its_classes_and_names_what_its_units_lack()
    {
        var city = maker.Of(years.Editions[2].CityOf(Units[0]));
        Assert.Equal((1, 2, 1, 0), (city.City.Rank, city.Cities, city.RankBefore, city.RankChange));
        Assert.Equal(
            [("A", 1, 0, 1), ("B", 1, 2, -1), ("C", 1, 1, 0)],
            city.Group.Classes.Select(entry => (entry.Class.Letter, entry.Count, entry.Before ?? -1, entry.Change ?? 0))
        );
        Assert.Equal(
            ("u002", "u000", "u002", null),
            (city.Group.Best.Unit.Id.Text, city.Group.Last.Unit.Id.Text, city.Group.MostRisen?.Unit.Id.Text, city.Group.MostFallen)
        );
        Assert.Equal(["u002"], city.Group.Risen.Select(unit => unit.Unit.Id.Text));
        Assert.Empty(city.Group.Fallen);
        // Lacking: rate 10.5 + 10 + 10, assessed 3 × 10, size 10 + 10, laboratories 10 + 10: 100.5 in all.
        Assert.Equal(
            [("rate", 30.5m, 3), ("assessed", 30m, 3), ("size", 20m, 2), ("labs", 20m, 2)],
            city.Group.Weaknesses.Select(weakness => (weakness.Indicator.Id.Text, weakness.Lacking.Value, weakness.Units))
        );
        Assert.Equal(30.5m / 100.5m, city.Group.Weaknesses[0].Share);
        // (39.5 + 40 + 50) / 3 against (129.5 + 10) / 4 in dimension one; it was (36 + 40 + 50) / 3.
        Assert.Equal(
            (43.17m, 34.88m, 8.29m, 1.17m),
            (
                city.Group.Dimensions[0].Mean.Value,
                city.Group.Dimensions[0].ProvinceMean.Value,
                city.Group.Dimensions[0].Ahead.Value,
                city.Group.Dimensions[0].Change?.Value ?? 0m
            )
        );
    }

    [Fact]
    public void The_province_says_what_changed_most_and_who_is_close_to_a_line()
    {
        var province = maker.Province;
        Assert.Equal(["u000"], province.JustBelow.Select(unit => unit.Unit.Id.Text));
        Assert.Equal(["u002", "u001"], province.JustAbove.Select(unit => unit.Unit.Id.Text));
        Assert.Equal(
            ("u003", "one", "two"),
            (province.Group.MostFallen?.Unit.Id.Text ?? string.Empty, province.Strongest.Dimension.Id.Text, province.Weakest.Dimension.Id.Text)
        );
        // Laboratories +2 and +10, size −10, rate +3.5, assessed +2, each over four units.
        Assert.Equal(
            [("labs", 3m), ("size", -2.5m), ("rate", 0.88m), ("assessed", 0.5m)],
            province.Group.Shifts.Select(shift => (shift.Indicator.Id.Text, shift.Change.Value))
        );
        Assert.Null(province.Target);
        Assert.Equal(["131000", "130100"], province.Cities.Select(city => city.City.Key));
    }

    private UnitInsights Of(int unit) => maker.Of(years.Editions[2].Units[unit]);

    private T Single<T>(int unit)
        where T : Insight => Assert.Single(Of(unit).Of<T>());
}
