using ReportGen.Analysis.Pathways;
using ReportGen.Core.Tests.Profiles;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Core.Tests.Pathways;

public sealed class PathwayTests
{
    /// <summary>
    /// Five units of class B (60 points each) change by 0 … 4 in size, −10 … 10 in the rate, one by a laboratory, and −2 … 2 in assessed points: quartiles 1
    /// and 3,
    /// −5 and 5, 0 and 0, −1 and 1. Two more come from class C and add nothing to that.
    /// </summary>
    private static readonly Assessment Years = World.Assess(
        (
            2018,
            [
                .. Enumerable.Range(0, 5).Select(k => new Row(World.Unit(k), 10m, 50m, 5, 10m)),
                new Row(World.Unit(5), 1m, 1m, 1, 1m),
                new Row(World.Unit(6), 1m, 1m, 1, 1m),
            ]
        ),
        (
            2019,
            [
                .. Enumerable.Range(0, 5).Select(k => new Row(World.Unit(k), 10m + k, 40m + (5m * k), k == 4 ? 6 : 5, 8m + k)),
                new Row(World.Unit(5), 28m, 50m, 10, 9m),
                new Row(World.Unit(6), null, 100m, 10, 10.5m),
            ]
        )
    );

    [Fact]
    public void The_steps_are_the_quartiles_of_what_units_of_the_class_changed_by_where_few_can_be_compared()
    {
        var pathway = PathwayOf(1, 2);
        Assert.Equal((61m, "B", 19m, 1m), (pathway.Unit.Total.Value, pathway.Unit.Class.Letter, pathway.Missing?.Value, pathway.Margin?.Value));
        // 12 → 15 at half a point each, 50 → 55 per cent at 0.2, no laboratory, one assessed point.
        Assert.Equal([15m, 55m, 5m, 11m], pathway.Steps.Select(step => step.Target));
        Assert.Equal([1.5m, 1m, 0m, 1m], pathway.Steps.Select(step => step.Yield?.Value));
        // 50 → 45 per cent at 0.4, one assessed point; three quarters grew in size.
        Assert.Equal([0m, 2m, 0m, 1m], pathway.Steps.Select(step => step.Loss?.Value));
        Assert.All(pathway.Steps, step => Assert.Equal((StepBasis.OfClass, 5), (step.Basis, step.Gains)));
    }

    [Fact]
    public void What_is_not_reachable_says_how_far_all_steps_lead()
    {
        var pathway = PathwayOf(1, 2);
        Assert.Equal((Reach.NotReachable, 64.5m), (pathway.Reach, pathway.Unit.Total.Value + pathway.Best.Points.Value));
        Assert.Empty(pathway.Way.Steps);
    }

    [Fact]
    public void The_fewest_steps_lead_to_the_line_and_ties_go_by_the_order_of_the_scheme()
    {
        var pathway = PathwayOf(1, 5);
        Assert.Equal((78m, 2m, Reach.Reachable), (pathway.Unit.Total.Value, pathway.Missing?.Value, pathway.Reach));
        // Size is at 28 of 30, so that only 2 of 3 count; laboratories are full.
        Assert.Equal([1m, 1m, 0m, 1m], pathway.Steps.Select(step => step.Yield?.Value));
        Assert.Equal(["size", "rate"], pathway.Way.Steps.Select(step => step.Figure.Indicator.Id.Text));
        Assert.Equal([false, false, true, false], pathway.Steps.Select(step => step.CapReached));
        Assert.Equal([true, false, false, false], pathway.Steps.Select(step => step.Steepest));
    }

    [Fact]
    public void A_unit_falls_by_the_fewest_losses_that_exceed_its_margin()
    {
        Assert.Equal(["rate"], PathwayOf(1, 2).Fall.Steps.Select(step => step.Figure.Indicator.Id.Text));
        var safe = PathwayOf(1, 3);
        Assert.Equal((3.5m, FallRisk.CannotFall), (safe.Margin?.Value, safe.FallRisk));
        Assert.Empty(safe.Fall.Steps);
    }

    [Fact]
    public void The_last_class_has_no_margin_and_too_few_gains_are_said()
    {
        var pathway = PathwayOf(1, 0);
        Assert.Equal(
            (54m, 6m, null, FallRisk.LastClass, Reach.Unknown),
            (pathway.Unit.Total.Value, pathway.Missing?.Value, pathway.Margin, pathway.FallRisk, pathway.Reach)
        );
        Assert.All(pathway.Steps, step => Assert.Equal((StepBasis.TooFewGains, (decimal?)null, (Points?)null), (step.Basis, step.Target, step.Yield)));
    }

    [Fact]
    public void A_missing_value_has_no_step_from_it()
    {
        var pathway = PathwayOf(1, 6);
        Assert.Equal(("B", StepBasis.OwnValueMissing), (pathway.Unit.Class.Letter, pathway.Steps[0].Basis));
        Assert.Null(pathway.Steps[0].Target);
        Assert.Null(pathway.Steps[0].Yield);
        Assert.Equal((0m, 0m), (pathway.Steps[1].Yield?.Value, pathway.Steps[2].Yield?.Value));
    }

    [Fact]
    public void The_first_edition_knows_no_steps()
    {
        var pathway = PathwayOf(0, 0);
        Assert.All(pathway.Steps, step => Assert.Equal(StepBasis.NoComparison, step.Basis));
        Assert.Equal((Reach.Unknown, FallRisk.Unknown), (pathway.Reach, pathway.FallRisk));
    }

    [Fact]
    public void The_best_class_has_no_next()
    {
        var edition = World.Assess(new Row(World.Unit(0), 30m, 100m, 10, 20m));
        var pathway = PathwayMaker.Of(edition).Of(edition.Units[0]);
        Assert.Equal((null, null, Reach.BestClass, 20m), (pathway.Next, pathway.Missing, pathway.Reach, pathway.Margin?.Value));
        Assert.All(pathway.Steps, step => Assert.True(step.CapReached));
    }

    private static Pathway PathwayOf(int edition, int unit) => PathwayMaker.Of(Years.Editions[edition]).Of(Years.Editions[edition].Units[unit]);
}
