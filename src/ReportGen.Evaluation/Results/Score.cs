using System.Collections.Immutable;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Evaluation.Results;

/// <summary>The score of one indicator for one unit.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Observation">What it was computed from.</param>
/// <param name="Points">The score, rounded.</param>
/// <param name="Rank">Competition rank by score among all units of the edition.</param>
/// <param name="Decimals">Decimals of a score.</param>
public sealed record Score(Indicator Indicator, Observation Observation, Points Points, int Rank, int Decimals)
{
    /// <summary>Values of the indicator that were changed after they were supplied; usually none.</summary>
    public ImmutableArray<Amendment> Amendments { get; init; } = [];

    /// <summary>How it came about: computed again by the function that made it.</summary>
    public Working Working => Scorer.Work(Indicator, Observation, Decimals);

    /// <summary>Share of full points, 0 to 1.</summary>
    public decimal Share => Points.Value / Indicator.Weight.Value;

    /// <summary>Points still to gain.</summary>
    public Points Lacking => Indicator.Weight - Points;

    /// <summary>
    /// The value from which the score follows: the measured value, the points given, or the sum of points before the cap; null where it is missing. A ratio
    /// without finite decimals is cut at 28 digits; where its score lies exactly on a half, which the cut would hide, the last digit is one on the side of the
    /// rounding, so that the score follows from the value as published.
    /// </summary>
    public decimal? Value => Observation is Measured measured ? ValueOf(measured.Value) : ScoreValue.Of(this);

    /// <summary>The value to show beside a working that is known already; of a ratio the plain quotient.</summary>
    public static decimal? ValueFrom(Working working) => working switch
    {
        LinearWorking linear => linear.Value.Value,
        MissingWorking => null,
        { } other => other.Exact.Value,
        null => throw new ArgumentNullException(nameof(working)),
    };

    /// <summary>Decimals of a ratio whose decimals end; a quotient with more was cut.</summary>
    private const int LongestFiniteRatio = 18;

    private decimal ValueOf(Quantity quantity)
    {
        var value = quantity.Value;
        var isCut = value.Scale > LongestFiniteRatio;
        if (!isCut || Indicator.Rule is not LinearRule rule) return value;
        var exact = Scorer.ExactAt(rule, quantity, Scorer.KnotAbove(rule, quantity));
        var isHalf = Math.Abs(exact.Value - exact.Rounded(Decimals).Value) == new decimal(5, 0, 0, isNegative: false, (byte)(Decimals + 1));
        if (!isHalf || Scorer.Linear(rule, quantity, Decimals) is not { Lower: { } lower, Upper: { } upper }) return value;
        return value + new decimal(1, 0, 0, isNegative: upper.Points < lower.Points, value.Scale);
    }
}
