using System.Collections.Immutable;
using ReportGen.Analysis.Profiles;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Analysis.Trials;

/// <summary>What comes of trying other values: a trial, or the reasons why there is none.</summary>
public abstract record TrialOutcome;

/// <summary>The values cannot be tried.</summary>
/// <param name="Errors">What is wrong with them, ordered by indicator (ordinal).</param>
public sealed record TrialRefused(ImmutableArray<TrialError> Errors) : TrialOutcome;

/// <summary>What is wrong with a value.</summary>
/// <param name="Indicator">The indicator as asked for.</param>
/// <param name="Value">The value as asked for.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record TrialError(IndicatorId Indicator, decimal Value, TrialFault Fault);

/// <summary>What can be wrong with a value.</summary>
public enum TrialFault
{
    /// <summary>The scheme has no such indicator.</summary>
    UnknownIndicator,

    /// <summary>It lies below the least value that the indicator's column takes, or below zero where the value is points before a cap or a ratio.</summary>
    TooSmall,
}

/// <summary>
/// What a unit would score with other values, by the rules and the rounding of its edition: points of each indicator rounded once, dimensions and total as
/// sums of rounded points, class from that total, competition rank against the edition's other units as they are. Indicators without a new value keep their
/// points. Indicators that are computed from the same column are not tied together: each value is taken as given.
/// </summary>
/// <param name="Points">Points of each indicator, in the scheme's order.</param>
/// <param name="Dimensions">Points of each dimension, in the scheme's order.</param>
/// <param name="Total">Total.</param>
/// <param name="Class">Class.</param>
/// <param name="Rank">Rank in the province with the unit in place of itself.</param>
/// <param name="CityRank">Rank in its city-level group, likewise.</param>
public sealed record Trial(ImmutableArray<Points> Points, ImmutableArray<Points> Dimensions, Points Total, UnitClass Class, int Rank, int CityRank)
    : TrialOutcome
{
    /// <summary>Tries other values.</summary>
    /// <param name="edition">An edition that makes everything public.</param>
    /// <param name="unit">A unit of it.</param>
    /// <param name="values">
    /// New values. For a linear rule the indicator's value in its unit; for items, checklist and assessed points the points before the cap.
    /// </param>
    public static TrialOutcome Of(EditionResult edition, UnitResult unit, IReadOnlyDictionary<IndicatorId, decimal> values)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(values);
        var errors = ErrorsOf(edition.Scheme, values);
        if (errors.Length > 0)
            return new TrialRefused(errors);
        return Of(
            edition,
            unit,
            [
                .. unit.Scores.Select(score =>
                    values.TryGetValue(score.Indicator.Id, out var value) ? Scorer.PointsAt(score.Indicator, Quantity.Of(value), score.Decimals) : score.Points
                ),
            ]
        );
    }

    /// <summary>
    /// The least value of an indicator that can be tried, in its unit or in points before the cap: the least that its column or its stated ratio takes, 0 for
    /// other ratios and for points; null where there is none.
    /// </summary>
    public static decimal? LeastOf(Scheme scheme, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(indicator);
        return ScoreValue.BoundsOf(scheme, indicator).Least;
    }

    private static Trial Of(EditionResult edition, UnitResult unit, ImmutableArray<Points> points)
    {
        var dimensions = ImmutableArray.CreateBuilder<Points>(edition.Scheme.Dimensions.Length);
        var next = 0;
        foreach (var dimension in edition.Scheme.Dimensions)
        {
            dimensions.Add(points.AsSpan(next, dimension.Indicators.Length).Sum());
            next += dimension.Indicators.Length;
        }

        var total = points.AsSpan().Sum();
        return new Trial(
            points,
            dimensions.MoveToImmutable(),
            total,
            edition.Scheme.Classes.Of(total),
            RankIn(edition.Units, unit, total),
            RankIn(edition.CityOf(unit.Unit).Units, unit, total)
        );
    }

    private static int RankIn(ImmutableArray<UnitResult> field, UnitResult unit, Points total)
    {
        var better = 0;
        foreach (var other in field)
        {
            if (other.Total > total && other.Unit.Id != unit.Unit.Id) better++;
        }

        return better + 1;
    }

    private static ImmutableArray<TrialError> ErrorsOf(Scheme scheme, IReadOnlyDictionary<IndicatorId, decimal> values) =>
    [
        .. from entry in values
           orderby entry.Key
           let indicator = scheme.Indicators.FirstOrDefault(candidate => candidate.Id == entry.Key)
           where indicator is null || entry.Value < LeastOf(scheme, indicator)
           select new TrialError(entry.Key, entry.Value, indicator is null ? TrialFault.UnknownIndicator : TrialFault.TooSmall),
    ];
}
