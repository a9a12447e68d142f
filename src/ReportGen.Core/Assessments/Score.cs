using ReportGen.Core.Observations;
using ReportGen.Core.Schemes;
using ReportGen.Core.Scoring;

namespace ReportGen.Core.Assessments;

/// <summary>The score of one indicator for one unit.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Observation">What it was computed from.</param>
/// <param name="Points">The score, rounded.</param>
/// <param name="Rank">Competition rank by score among all units of the edition.</param>
/// <param name="Decimals">Decimals of a score.</param>
public sealed record Score(Indicator Indicator, Observation Observation, Points Points, int Rank, int Decimals)
{
    /// <summary>How it came about: computed again by the function that made it.</summary>
    public Working Working => Scorer.Work(Indicator, Observation, Decimals);

    /// <summary>Share of full points, 0 to 1.</summary>
    public decimal Share => Points.Value / Indicator.Weight.Value;

    /// <summary>Points still to be had.</summary>
    public Points Lacking => Indicator.Weight - Points;

    /// <summary>
    /// The value from which the score follows: the measured value, the points given, or the sum of points before the cap; null where it is missing.
    /// </summary>
    public decimal? Value => Observation switch
    {
        Measured measured => measured.Value.Value,
        Missing => null,
        _ => Working.Exact.Value,
    };
}
