using System.Runtime.InteropServices;
using ReportGen.Analysis.Profiles;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Analysis.Pathways;

/// <summary>
/// Makes the pathways of an edition's units. The typical steps, which all units of a class share, are made once. A unit's class peers are those that were of
/// its class in the edition before, the unit itself included where it was. Only for editions that make everything public; in the first edition, after a change
/// of the scheme and after an edition that is not public no step is known, and the steps say so.
/// </summary>
public sealed class PathwayMaker
{
    private readonly EditionResult edition;
    private readonly TypicalStep[][] typical;
    private readonly (decimal? Least, decimal? Greatest)[] bounds;

    private PathwayMaker(EditionResult edition)
    {
        this.edition = edition;
        typical = TypicalSteps.Of(edition);
        bounds = new (decimal?, decimal?)[edition.Scheme.Indicators.Length];
        for (var i = 0; i < bounds.Length; i++) bounds[i] = ScoreValue.BoundsOf(edition.Scheme, edition.Scheme.Indicators[i]);
    }

    /// <summary>Prepares the pathways of an edition.</summary>
    public static PathwayMaker Of(EditionResult edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new PathwayMaker(edition);
    }

    /// <summary>The pathway of a unit of the edition.</summary>
    public Pathway Of(UnitResult unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var scale = edition.Scheme.Classes;
        var position = scale.IndexOf(unit.Class);
        var steps = new PathStep[unit.Scores.Length];
        var steepest = -1;
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = StepOf(unit.Scores[i], typical[position][i], bounds[i]);
            if (steps[i].Yield > (steepest < 0 ? Points.Zero : steps[steepest].Yield)) steepest = i;
        }

        if (steepest >= 0) steps[steepest] = steps[steepest] with { Steepest = true };
        var next = scale.Above(unit.Class);
        return new Pathway(
            unit,
            next,
            next is null ? null : next.From - unit.Total,
            position == scale.Classes.Length - 1 ? null : unit.Total - unit.Class.From,
            ImmutableCollectionsMarshal.AsImmutableArray(steps));
    }

    private static PathStep StepOf(Score score, TypicalStep typical, (decimal? Least, decimal? Greatest) bounds)
    {
        var own = score.Value;
        var direction = TypicalSteps.DirectionOf(score.Indicator);
        var target = own is { } from && typical.Step is { } step ? Moved(from, direction * Math.Max(step, 0m), bounds) : (decimal?)null;
        var low = own is { } above && typical.StepBack is { } back ? Moved(above, direction * Math.Min(back, 0m), bounds) : (decimal?)null;
        return new PathStep(score, typical)
        {
            Value = own,
            Target = target,
            Yield = NotLess(PointsAt(score, own, target) - score.Points),
            Low = low,
            Loss = NotLess(score.Points - PointsAt(score, own, low)),
        };
    }

    /// <summary>The points follow from the value as it is shown, so that a trial with it gives the same.</summary>
    private static Points? PointsAt(Score score, decimal? own, decimal? value) =>
        value == own && own is not null ? score.Points : value is { } moved ? Scorer.PointsAt(score.Indicator, Quantity.Of(moved), score.Decimals) : null;

    /// <summary>A value moved by a step; it does not leave the bounds by the step, nor is a value outside drawn in.</summary>
    private static decimal Moved(decimal value, decimal step, (decimal? Least, decimal? Greatest) bounds)
    {
        var moved = value + step;
        if (step > 0m && bounds.Greatest is { } greatest && moved > greatest) return Math.Max(value, greatest);
        if (step < 0m && bounds.Least is { } least && moved < least) return Math.Min(value, least);
        return moved;
    }

    private static Points? NotLess(Points? points) => points < Points.Zero ? Points.Zero : points;
}
