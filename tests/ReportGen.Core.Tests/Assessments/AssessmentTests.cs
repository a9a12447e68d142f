using System.Collections.Immutable;
using ReportGen.Core.Tests.Profiles;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Assessments;

public sealed class AssessmentTests
{
    private const string Year = "甲:60+30 乙:40+25 丙:40+5 丁:60+30 戊:10+5.01";

    [Fact]
    public void Results_stand_by_rank_and_ties_by_code()
    {
        var edition = PointsWorld.Assess((2019, Year)).Editions[0];
        Assert.Equal(
            [("甲", 1, 1), ("丁", 1, 1), ("乙", 3, 1), ("丙", 4, 2), ("戊", 5, 3)],
            edition.Ranked.Select(unit => (unit.Unit.Name, unit.Rank, unit.CityRank)));
    }

    [Fact]
    public void Dimensions_and_scores_are_ranked_each_on_its_own()
    {
        var edition = PointsWorld.Assess((2019, Year)).Editions[0];
        Assert.Equal("1+1 3+3 3+5 1+1 5+4", string.Join(' ', edition.Units.Select(unit => string.Join('+', unit.Scores.Select(score => score.Rank)))));
        // Each dimension has one indicator.
        Assert.All(edition.Units, unit => Assert.Equal(
            unit.Scores.Select(score => (score.Points, score.Rank)),
            unit.Dimensions.Select(score => (score.Points, score.Rank))));
    }

    [Fact]
    public void Means_weigh_every_unit_the_same_and_are_rounded_once()
    {
        var edition = PointsWorld.Assess((2019, Year)).Editions[0];
        Assert.Equal(61m, edition.Summary.Mean.Value);
        Assert.Equal(61m, edition.MeanTotal!.Value.Value);
        Assert.Equal(5, edition.Summary.Count);
        Assert.Equal([2, 1, 2], edition.ClassCounts);
        Assert.Equal([42m, 19m], edition.Summary.DimensionMeans.Select(mean => mean.Value));
        Assert.Equal([42m, 19m], edition.Summary.IndicatorMeans.Select(mean => mean.Value));
    }

    [Fact]
    public void A_name_has_its_city_where_a_unit_of_another_city_has_it_too()
    {
        static IEnumerable<string> Names(EditionResult edition) => edition.Units.Select(unit => edition.NameOf(unit.Unit));

        // 甲 and 丁 belong to one city, 乙 to the other.
        Assert.Equal(["廊坊市桥西区", "石家庄市桥西区", "廊坊市桥西区"], Names(PointsWorld.OfOneName("桥西区", "甲:60+30 乙:40+25 丁:40+5")));
        Assert.Equal(["桥西区", "桥西区"], Names(PointsWorld.OfOneName("桥西区", "甲:60+30 丁:40+5")));
        Assert.Equal(["甲", "乙"], Names(PointsWorld.Assess((2019, "甲:60+30 乙:40+25")).Editions[0]));
    }

    [Fact]
    public void A_class_without_units_has_no_summary()
    {
        var edition = PointsWorld.Assess((2019, "甲:60+30 乙:10+5")).Editions[0];
        Assert.Equal([90m, null, 15m], edition.Scheme.Classes.Classes.Select(unitClass => edition.SummaryOf(unitClass)?.Mean.Value));
        Assert.Equal([1, null, 1], edition.ClassSummaries.Select(summary => summary?.Count));
    }

    [Fact]
    public void Cities_are_ranked_by_the_mean_of_their_units_and_stand_in_the_order_of_the_register()
    {
        var edition = PointsWorld.Assess((2019, Year)).Editions[0];
        Assert.Equal(
            [("石家庄市", "乙丙", 55m, 2), ("廊坊市", "甲丁戊", 65m, 1)],
            edition.Cities.Select(city => (city.City.Name, string.Concat(city.Units.Select(unit => unit.Unit.Name)), city.Summary.Mean.Value, city.Rank)));
        Assert.Equal(edition.Cities.Select(city => city.City), edition.CityGroups);
        Assert.All(edition.Units, unit => Assert.Contains(unit, edition.CityOf(unit.Unit).Units));
        Assert.Equal([World.Other], PointsWorld.Assess((2019, "乙:1+1")).Editions[0].CityGroups);
    }

    [Fact]
    public void An_edition_knows_the_units_that_were_evaluated()
    {
        var edition = PointsWorld.Assess((2019, "甲:1+1 乙:2+2")).Editions[0];
        var (first, second, absent) = (PointsWorld.Unit("甲"), PointsWorld.Unit("乙"), PointsWorld.Unit("丙"));
        Assert.Equal((true, false), (edition.Has(first.Id), edition.Has(absent.Id)));
        Assert.Equal(second.Id, edition.FirstOf([absent, second, first])!.Id);
        Assert.Null(edition.FirstOf([absent]));
        Assert.Null(edition.Find(absent.Id));
    }

    [Fact]
    public void An_edition_is_found_by_its_data_year()
    {
        var assessment = PointsWorld.Assess((2018, "甲:1+1"), (2019, "甲:2+2"));
        Assert.Equal([2018, 2019, null], new[] { 2018, 2019, 2020 }.Select(year => assessment.Find(year)?.Edition.Year));
        Assert.Equal([2018, 2019, null], new[] { 2018, 2019, 2020 }.Select(year => DisclosureControl.Apply(assessment).Find(year)?.Edition.Year));
    }

    [Fact]
    public void Editions_by_different_schemes_are_not_compared()
    {
        var (one, two) = (PanelOf(2018, PointsWorld.Scheme), PanelOf(2019, PointsWorld.Scheme with { Id = new SchemeId("other") }));
        var assessment = Assessment.Of(new Panel(new Register([World.Other, TestScheme.City], [PointsWorld.Unit("甲")], []), [one, two]));
        Assert.Equal(NoComparison.OtherScheme, Assert.IsType<NotCompared>(assessment.Editions[1].Units[0].Comparison).Reason);
    }

    /// <summary>A class is regained under a new name: the history of the old name counts, in the edition before and in those further back.</summary>
    [Fact]
    public void A_class_that_was_held_under_an_earlier_name_is_not_awarded_again()
    {
        var old = TestScheme.Unit("old", 130_101) with { Successors = [new UnitId("new")] };
        var renamed = TestScheme.Unit("new", 130_102) with { Predecessors = [old.Id] };
        ImmutableArray<decimal> all = [10_000m, 100m, 12m];
        var assessment = TestScheme.Assess([old, renamed], [(2018, [(old, all)]), (2019, [(old, [0m, 0m, 0m])]), (2020, [(renamed, all)])]);
        var edition = assessment.Editions[2];
        Assert.Equal(old.Id, Assert.IsType<Compared>(edition.Units[0].Comparison).Previous.Unit.Id);
        Assert.Equal([("to-b", 2018, "A"), ("to-a", 2018, "A")], edition.Awards.Excluded.Select(entry => (entry.RuleId, entry.HeldIn, entry.HeldClass)));
        Assert.Equal(edition.Awards.Excluded, edition.Awards.ExcludedOf(renamed.Id));
    }

    [Fact]
    public void Of_several_editions_in_which_a_class_was_held_the_latest_is_named()
    {
        var editions = PointsWorld.Assess((2018, "甲:50+35"), (2019, "甲:50+31"), (2020, "甲:50+20"), (2021, "甲:50+32")).Editions;
        var excluded = Assert.Single(editions[3].Awards.Excluded);
        Assert.Equal(("to-a", 2019), (excluded.RuleId, excluded.HeldIn));
    }

    [Fact]
    public void Whoever_asks_for_the_city_of_a_unit_that_was_not_evaluated_has_a_bug()
    {
        var edition = TestScheme.Edition(2019);
        var open = PointsWorld.Assess(PointsWorld.Scheme, (edition, "甲:1+1"));
        var outlined = PointsWorld.Assess(PointsWorld.Scheme, (edition with { Disclosure = new Disclosure(false, false, false, []) }, "甲:1+1"));
        Assert.Throws<InvalidOperationException>(() => open.Editions[0].CityOf(PointsWorld.Unit("乙")));
        var outline = Assert.IsType<OutlinedEdition>(DisclosureControl.Apply(outlined).Editions[0]);
        Assert.Throws<InvalidOperationException>(() => outline.CityOf(PointsWorld.Unit("乙")));
    }

    [Fact]
    public void Where_everything_is_public_the_public_assessment_has_the_very_same_editions()
    {
        var assessment = PointsWorld.Assess((2018, Year), (2019, Year));
        Assert.All(assessment.Editions.Zip(DisclosureControl.Apply(assessment).Editions), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void An_outline_says_how_many_units_are_in_each_class_and_which_were_evaluated()
    {
        var edition = TestScheme.Edition(2019) with { Disclosure = new Disclosure(false, false, false, ["A"]) };
        var assessment = PointsWorld.Assess(PointsWorld.Scheme, (edition, Year));
        var outline = Assert.IsType<OutlinedEdition>(DisclosureControl.Apply(assessment).Editions[0]);
        Assert.Equal([2, 1, 2], outline.ClassCounts);
        Assert.Equal(assessment.Editions[0].CityGroups, outline.CityGroups);
        Assert.Equal(["乙丙", "甲丁戊"], outline.Cities.Select(city => string.Concat(city.Units.Select(unit => unit.Unit.Name))));
        Assert.True(outline.Has(PointsWorld.Unit("乙").Id));
        Assert.Null(outline.Find(PointsWorld.Unit("己").Id));
        Assert.Equal(World.Other, outline.CityOf(PointsWorld.Unit("乙")).City);
    }

    [Fact]
    public void A_group_has_at_least_one_unit()
    {
        var refused = Assert.Throws<ArgumentException>(() => GroupSummary.Of(PointsWorld.Scheme, []));
        Assert.StartsWith("A group has at least one unit.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Above_a_class_is_the_next_better_one_and_above_the_best_is_none()
    {
        var scale = PointsWorld.Scheme.Classes;
        Assert.Equal([null, "A", "B"], scale.Classes.Select(unitClass => scale.Above(unitClass)?.Letter));
        Assert.Equal([0, 1, 2], scale.Classes.Select(scale.IndexOf));
        var open = new ClassScale([new UnitClass("A", "A", new Points(80m))]);
        Assert.Equal("No class begins at or below 79.", Assert.Throws<InvalidOperationException>(() => open.Of(new Points(79m))).Message);
    }

    private static PanelEdition PanelOf(int year, Scheme scheme)
    {
        ImmutableArray<Observation> given = [new Assessed(new Points(1m), TestScheme.Cell), new Assessed(new Points(2m), TestScheme.Cell)];
        return new PanelEdition(TestScheme.Edition(year) with { Scheme = scheme.Id }, scheme, [PointsWorld.Unit("甲")], [given]);
    }
}
