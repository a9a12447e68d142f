using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Pathways;

/// <summary>Whether a realistic step is known.</summary>
public enum StepBasis
{
    /// <summary>It is taken from the gains of the year.</summary>
    Known,

    /// <summary>There is no edition before that can be compared, so no gain is known.</summary>
    NoComparison,

    /// <summary>Fewer units of the class than <see cref="PathwayRules.LeastGains"/> have a known gain.</summary>
    TooFewGains,

    /// <summary>The unit's own value is missing.</summary>
    OwnValueMissing,
}

/// <summary>
/// What one indicator can bring a unit, or cost it, in a year. Values of a linear rule are in the indicator's unit, all others are points before the cap.
/// </summary>
public sealed record PathStep
{
    private readonly Score score;
    private readonly TypicalStep typical;

    internal PathStep(Score score, TypicalStep typical)
    {
        this.score = score;
        this.typical = typical;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator => score.Indicator;

    /// <summary>The unit's own value; null where it is missing.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Its points.</summary>
    public Points Points => score.Points;

    /// <summary>Whether a step is known.</summary>
    public StepBasis Basis => Value is null ? StepBasis.OwnValueMissing : typical.Basis;

    /// <summary>Number of gains from which the steps were taken.</summary>
    public int Gains => typical.Gains;

    /// <summary>
    /// The realistic step: the upper quartile of what the units that were of this unit's class in the edition before changed by for the better within the year,
    /// rounded to the indicator's decimals; zero or less where three quarters of them did not improve. Positive is for the better, also where a lower value is
    /// better. Null where it is not known.
    /// </summary>
    public decimal? Step => typical.Step;

    /// <summary>
    /// The value after the step, within the bounds of the indicator's column; the own value where the step is not for the better. Null where it is not known.
    /// </summary>
    public required decimal? Target { get; init; }

    /// <summary>Points that the step brings by the rule, never less than none; null where it is not known.</summary>
    public required Points? Yield { get; init; }

    /// <summary>True for the indicator whose step brings most, and anything at all; ties by the scheme's order.</summary>
    public bool Steepest { get; init; }

    /// <summary>
    /// A step back: the lower quartile of the same changes, rounded likewise; zero or more where three quarters of them did not get worse. Null where it is not
    /// known.
    /// </summary>
    public decimal? StepBack => typical.StepBack;

    /// <summary>
    /// The value after the step back, within the bounds of the indicator's column; the own value where the step back is not for the worse. Null where it is not
    /// known.
    /// </summary>
    public required decimal? Low { get; init; }

    /// <summary>Points that the step back costs by the rule, never less than none; null where it is not known.</summary>
    public required Points? Loss { get; init; }

    /// <summary>Points still to gain.</summary>
    public Points Lacking => Indicator.Weight - Points;

    /// <summary>True where effort brings nothing more, because the points are full.</summary>
    public bool CapReached => Lacking <= Points.Zero;
}
