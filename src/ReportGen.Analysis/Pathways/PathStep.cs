using System.Collections.Immutable;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Pathways;

/// <summary>Whether a realistic step is known, and from whom.</summary>
public enum StepBasis
{
    /// <summary>It is taken from the changes of units of like size.</summary>
    LikeSize,

    /// <summary>So few units can be compared that it is taken from the changes of the class.</summary>
    OfClass,

    /// <summary>It is the next choice, which a unit makes for itself.</summary>
    NextChoice,

    /// <summary>There is no edition before that can be compared, so no change is known.</summary>
    NoComparison,

    /// <summary>Fewer units of the class than <see cref="PathwayRules.LeastGains"/> have a known change.</summary>
    TooFewGains,

    /// <summary>The unit's own figure is missing.</summary>
    OwnValueMissing,
}

/// <summary>What a step brings to one indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Points">Points by its rule; less than none where the step does it harm.</param>
public sealed record StepEffect(Indicator Indicator, Points Points);

/// <summary>
/// What one supplied figure can bring a unit, or cost it, in a year. Numbers and assessed points are in the column's unit, items are counted, a choice is the
/// points of its answer.
/// </summary>
public sealed record PathStep
{
    /// <summary>The figure.</summary>
    public required SuppliedFigure Figure { get; init; }

    /// <summary>Whether a step is known.</summary>
    public required StepBasis Basis { get; init; }

    /// <summary>Number of changes from which the steps were taken; 0 for a choice.</summary>
    public required int Gains { get; init; }

    /// <summary>The unit's own level; null where it is missing.</summary>
    public required decimal? Value { get; init; }

    /// <summary>
    /// The level after the step: the own one and the upper quartile of the changes of units of like size, rounded to the figure's decimals; within the bounds
    /// of
    /// the column; a numerator no farther than the stated ratio may go; items and points no more than full points need. The own level where three quarters did
    /// not
    /// improve. Of a choice the answer that is worth next more, or the own one where there is none. Null where it is not known.
    /// </summary>
    public required decimal? Target { get; init; }

    /// <summary>
    /// The level after a step back: the own one and the lower quartile of the same changes, within the bounds of the column; the own level where three quarters
    /// did
    /// not get worse, and of a choice, which does not change by itself. Null where it is not known.
    /// </summary>
    public required decimal? Low { get; init; }

    /// <summary>What one more item is worth: the lower median of all items that count for the indicator in the edition; null where it is no item.</summary>
    public decimal? PointsEach { get; init; }

    /// <summary>What the step brings to each indicator that rests on the figure, in the scheme's order; empty where it is not known.</summary>
    public required ImmutableArray<StepEffect> Effects { get; init; }

    /// <summary>Points that the step brings by itself, over all indicators that rest on the figure; null where it is not known.</summary>
    public required Points? Yield { get; init; }

    /// <summary>Points that the step back costs by itself; null where it is not known.</summary>
    public required Points? Loss { get; init; }

    /// <summary>Points still to gain on the indicators that rest on the figure.</summary>
    public required Points Lacking { get; init; }

    /// <summary>True for the figure whose step brings most, and anything at all; ties by the scheme's order.</summary>
    public bool Steepest { get; init; }

    /// <summary>True where effort brings nothing more, because the points of all indicators that rest on the figure are full.</summary>
    public bool CapReached => Lacking <= Points.Zero;

    /// <summary>True where it is known what others did, which is not so of a choice.</summary>
    public bool IsMeasured => Basis is StepBasis.LikeSize or StepBasis.OfClass;
}
