using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Core.Profiles;
using ReportGen.Core.Scoring;

namespace ReportGen.Core.Pathways;

/// <summary>
/// Makes the pathways of an edition's units. The typical steps, which all units of a class share, are made once. A unit's class peers are those that were of its
/// class in the edition before, the unit itself included where it was. Only for editions that make everything public; in the first edition, after a change of the
/// scheme and after an edition that is not public no step is known, and the steps say so.
/// </summary>
public sealed class PathwayMaker
{
    private readonly EditionResult edition;
    private readonly ImmutableArray<ImmutableArray<TypicalStep>> typical;
    private readonly ImmutableArray<(decimal? Least, decimal? Greatest)> bounds;

    private PathwayMaker(EditionResult edition)
    {
        this.edition = edition;
        typical = TypicalSteps.Of(edition);
        bounds = [.. edition.Scheme.Indicators.Select(indicator => ScoreValue.BoundsOf(edition.Scheme, indicator))];
    }

    /// <summary>Prepares the pathways of an edition.</summary>
    /// <exception cref="ArgumentException">The edition does not make everything public.</exception>
    public static PathwayMaker Of(EditionResult edition)
    {
        OpenEdition.Require(edition);
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
            [.. steps]);
    }

    private static PathStep StepOf(Score score, TypicalStep typical, (decimal? Least, decimal? Greatest) bounds)
    {
        var own = ScoreValue.Of(score);
        var direction = TypicalSteps.DirectionOf(score.Indicator);
        var ahead = own is { } value && typical.Step is { } step ? Moved(value, direction * Math.Max(step, 0m), bounds) : (Quantity?)null;
        var back = own is { } from && typical.StepBack is { } stepBack ? Moved(from, direction * Math.Min(stepBack, 0m), bounds) : (Quantity?)null;
        return new PathStep
        {
            Indicator = score.Indicator,
            Value = ScoreValue.ShownOf(score),
            Points = score.Points,
            Basis = own is null ? StepBasis.OwnValueMissing : typical.Basis,
            Gains = typical.Gains,
            Step = typical.Step,
            Target = ahead?.Value,
            Yield = ahead is { } target ? NotLess(PointsAt(score, own, target) - score.Points) : null,
            StepBack = typical.StepBack,
            Loss = back is { } low ? NotLess(score.Points - PointsAt(score, own, low)) : null,
        };
    }

    private static Points PointsAt(Score score, Quantity? own, Quantity value) => value == own ? score.Points : Scorer.PointsAt(score.Indicator, value, score.Decimals);

    /// <summary>A value moved by a step as an exact fraction; it does not leave the bounds by the step, nor is a value outside drawn in.</summary>
    private static Quantity Moved(Quantity value, decimal step, (decimal? Least, decimal? Greatest) bounds)
    {
        if (step == 0m) return value;
        var moved = new Quantity(value.Numerator + (step * value.Denominator), value.Denominator);
        if (step > 0m && bounds.Greatest is { } greatest && moved.Value > greatest) return value.Value > greatest ? value : Quantity.Of(greatest);
        if (step < 0m && bounds.Least is { } least && moved.Value < least) return value.Value < least ? value : Quantity.Of(least);
        return moved;
    }

    private static Points NotLess(Points points) => points < Points.Zero ? Points.Zero : points;
}
