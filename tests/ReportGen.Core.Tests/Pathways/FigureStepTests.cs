using ReportGen.Analysis.Pathways;
using ReportGen.Core.Tests.Profiles;

namespace ReportGen.Core.Tests.Pathways;

public sealed class FigureStepTests
{
    private static readonly TiedRow Plain = new(10m, 20m, 20m, 3, 1m, Office: 1, Group: 0);

    [Fact]
    public void A_figure_lifts_every_indicator_that_rests_on_it_and_harms_where_it_is_a_denominator()
    {
        var firms = StepOf(Twelve(Plain, Plain with { Firms = 12m }), "firms");
        // 10 → 12 firms: 0.75 each, 12 for each of density, and patents to firms from 2 to 1.67.
        Assert.Equal((10m, 12m), (firms.Value, firms.Target));
        Assert.Equal([("firms", 1.5m), ("density", 1.2m), ("intensity", -1.67m)],
            firms.Effects.Select(effect => (effect.Indicator.Id.Text, effect.Points.Value)));
        Assert.Equal(1.03m, firms.Yield?.Value);
    }

    [Fact]
    public void The_step_of_a_choice_is_the_next_better_answer_and_nothing_takes_it_back()
    {
        var pathway = Twelve(Plain, Plain);
        var steps = pathway.Steps.Where(step => step.Figure.Kind == SuppliedKind.Choice).ToList();
        Assert.Equal([(4m, 8m, 4m, 1m), (5m, 5m, 5m, 0m)],
            steps.Select(step => (step.Value!.Value, step.Target!.Value, step.Low!.Value, step.Yield!.Value.Value)));
        Assert.All(steps, step => Assert.Equal(StepBasis.NextChoice, step.Basis));
        Assert.Equal(4m, StepOf(Twelve(Plain, Plain, Plain with { Office = 2 }), "office").Target);
        Assert.Equal(8m, StepOf(Twelve(Plain, Plain, Plain with { Office = 0 }), "office").Target);
    }

    [Fact]
    public void Points_and_items_go_no_farther_than_full_points_need()
    {
        var now = Plain with { Labs = 14, Extra = 1.5m };
        var full = Twelve(now with { Labs = 12, Extra = 0m }, now, now);
        var (points, items) = (StepOf(full, "extra"), full.Steps.Single(step => step.Figure.Kind == SuppliedKind.Items));
        // 28 points of items and 1.5 others are 29.5 of 30: half a point and one item, though the others gained 1.5 and two.
        Assert.Equal((1.5m, 2m, 0.5m), (points.Value, points.Target, points.Yield?.Value));
        Assert.Equal((14m, 15m, 0.5m, 2m), (items.Value, items.Target, items.Yield?.Value, items.PointsEach));
    }

    [Fact]
    public void Units_of_like_size_are_the_nearest_fifth_by_the_level_of_the_figure_itself()
    {
        // Twenty small ones gain one firm a year, twenty large ones 40: nobody small is measured by those.
        (TiedRow, TiedRow)[] rows =
        [
            .. Enumerable.Range(0, 20).Select(_ => (Plain, Plain with { Firms = 11m })),
            .. Enumerable.Range(0, 20).Select(_ => (Plain with { Firms = 200m }, Plain with { Firms = 240m })),
        ];
        var edition = TiedWorld.Assess(rows);
        var (small, large) = (StepOf(PathwayMaker.Of(edition).Of(edition.Units[0]), "firms"), StepOf(PathwayMaker.Of(edition).Of(edition.Units[39]), "firms"));
        Assert.Equal((StepBasis.LikeSize, 11m, 12m), (small.Basis, small.Value, small.Target));
        Assert.Equal((StepBasis.LikeSize, 240m, 280m), (large.Basis, large.Value, large.Target));
        Assert.Equal(20, small.Gains);
    }

    [Fact]
    public void The_first_edition_knows_the_next_choice_and_still_makes_no_way_of_it()
    {
        var edition = TiedWorld.Assess((2019, [Plain]));
        var pathway = PathwayMaker.Of(edition).Of(edition.Units[0]);
        Assert.Equal((false, Reach.Unknown), (pathway.HasSteps, pathway.Reach));
        Assert.Equal(8m, StepOf(pathway, "office").Target);
    }

    /// <summary>The pathway of a unit beside eleven that all went the same way.</summary>
    private static Pathway Twelve(TiedRow before, TiedRow now, TiedRow? own = null)
    {
        var edition = TiedWorld.Assess([(before, own ?? Plain), .. Enumerable.Range(0, 11).Select(_ => (before, now))]);
        return PathwayMaker.Of(edition).Of(edition.Units[0]);
    }

    private static PathStep StepOf(Pathway pathway, string column) =>
        pathway.Steps.Single(step => string.Equals((step.Figure.Question?.Column ?? step.Figure.Column?.Id)?.Text, column, StringComparison.Ordinal));
}
