using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Core.Classes;
using ReportGen.Core.Leaps;
using ReportGen.Core.Schemes;
using ReportGen.Core.Scoring;

namespace ReportGen.Core.Insights;

/// <summary>How many units of a group are in a class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Count">Number of units.</param>
/// <param name="Before">Number in the edition before; null where it cannot be compared.</param>
public sealed record ClassCount(UnitClass Class, int Count, int? Before)
{
    /// <summary>Change of the number; null where it cannot be compared.</summary>
    public int? Change => Count - Before;
}

/// <summary>An indicator on which the units of a group have points still to be had.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Lacking">Points still to be had, summed over the units.</param>
/// <param name="Units">Number of units with any still to be had.</param>
/// <param name="Share">Part of all points that the group has still to be had, 0 to 1.</param>
/// <param name="Mean">Mean points of the group, rounded.</param>
/// <param name="ProvinceMean">Mean points of all units, rounded.</param>
public sealed record CommonWeakness(Indicator Indicator, Points Lacking, int Units, decimal Share, Points Mean, Points ProvinceMean);

/// <summary>A dimension's mean in a group beside the province's.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Mean">Mean of the group, rounded.</param>
/// <param name="ProvinceMean">Mean of all units, rounded.</param>
/// <param name="Before">Mean of the group in the edition before; null where it cannot be compared.</param>
public sealed record DimensionMean(Dimension Dimension, Points Mean, Points ProvinceMean, Points? Before)
{
    /// <summary>Points ahead of the province's mean.</summary>
    public Points Ahead => Mean - ProvinceMean;

    /// <summary>Change against the edition before; null where it cannot be compared.</summary>
    public Points? Change => Mean - Before;

    /// <summary>Share of full points, 0 to 1.</summary>
    public decimal Share => Mean.Value / Dimension.Weight.Value;
}

/// <summary>An indicator's mean in a group, now and in the edition before.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Mean">Mean points, rounded.</param>
/// <param name="Before">Mean points in the edition before, rounded.</param>
public sealed record IndicatorShift(Indicator Indicator, Points Mean, Points Before)
{
    /// <summary>Change.</summary>
    public Points Change => Mean - Before;
}

/// <summary>
/// What can be said of a group of units. Means and counts of the edition before are those of the group as it was then, with the units that it had; they are null
/// where that edition is missing, not public or scored by another scheme, or had no such group.
/// </summary>
public sealed record GroupInsights
{
    /// <summary>Counts and means.</summary>
    public required GroupSummary Summary { get; init; }

    /// <summary>Counts and means in the edition before; null where it cannot be compared.</summary>
    public required GroupSummary? Before { get; init; }

    /// <summary>Number of units in each class, in the order of the scale.</summary>
    public required ImmutableArray<ClassCount> Classes { get; init; }

    /// <summary>The unit with the greatest total; ties by code.</summary>
    public required UnitResult Best { get; init; }

    /// <summary>The unit with the least total; ties go to the last code.</summary>
    public required UnitResult Last { get; init; }

    /// <summary>Units whose class rose, by rank, ties by code.</summary>
    public required ImmutableArray<UnitResult> Risen { get; init; }

    /// <summary>Units whose class fell, likewise.</summary>
    public required ImmutableArray<UnitResult> Fallen { get; init; }

    /// <summary>The unit whose total rose most, ties by rank; null where none rose.</summary>
    public required UnitResult? MostRisen { get; init; }

    /// <summary>The unit whose total fell most, ties by rank; null where none fell.</summary>
    public required UnitResult? MostFallen { get; init; }

    /// <summary>Indicators with most points still to be had over all units, at most <see cref="InsightRules.CommonWeaknesses"/>; ties by the scheme's order.</summary>
    public required ImmutableArray<CommonWeakness> Weaknesses { get; init; }

    /// <summary>Means of the dimensions, in the scheme's order.</summary>
    public required ImmutableArray<DimensionMean> Dimensions { get; init; }

    /// <summary>Means of all indicators that changed, the greatest change (of either sign) first, ties by the scheme's order; empty where nothing can be compared.</summary>
    public required ImmutableArray<IndicatorShift> Shifts { get; init; }

    /// <summary>Change of the mean total; null where it cannot be compared.</summary>
    public Points? MeanChange => Summary.Mean - Before?.Mean;

    internal static GroupInsights Of(EditionResult edition, ImmutableArray<UnitResult> ranked, GroupSummary summary, GroupSummary? before)
    {
        var compared = ranked.Select(unit => (Unit: unit, unit.Comparison)).Where(entry => entry.Comparison is Compared).Select(entry => (entry.Unit, Change: (Compared)entry.Comparison)).ToList();
        var scheme = edition.Scheme;
        return new GroupInsights
        {
            Summary = summary,
            Before = before,
            Classes = [.. scheme.Classes.Classes.Select((unitClass, c) => new ClassCount(unitClass, summary.ClassCounts[c], before?.ClassCounts[c]))],
            Best = ranked[0],
            Last = ranked[^1],
            Risen = [.. compared.Where(entry => entry.Change.ClassMove == ClassMove.Up).Select(entry => entry.Unit)],
            Fallen = [.. compared.Where(entry => entry.Change.ClassMove == ClassMove.Down).Select(entry => entry.Unit)],
            MostRisen = compared.Where(entry => entry.Change.ScoreChange > Points.Zero).OrderByDescending(entry => entry.Change.ScoreChange).Select(entry => entry.Unit).FirstOrDefault(),
            MostFallen = compared.Where(entry => entry.Change.ScoreChange < Points.Zero).OrderBy(entry => entry.Change.ScoreChange).Select(entry => entry.Unit).FirstOrDefault(),
            Weaknesses = WeaknessesOf(edition, ranked, summary),
            Dimensions = [.. scheme.Dimensions.Select((dimension, d) => new DimensionMean(dimension, summary.DimensionMeans[d], edition.Summary.DimensionMeans[d], before?.DimensionMeans[d]))],
            Shifts = before is null ? [] :
            [
                .. scheme.Indicators.Select((indicator, i) => new IndicatorShift(indicator, summary.IndicatorMeans[i], before.IndicatorMeans[i]))
                    .Where(shift => shift.Change != Points.Zero)
                    .OrderByDescending(shift => Math.Abs(shift.Change.Value)),
            ],
        };
    }

    private static ImmutableArray<CommonWeakness> WeaknessesOf(EditionResult edition, ImmutableArray<UnitResult> units, GroupSummary summary)
    {
        var all = units.Sum(unit => unit.Scores.Sum(score => score.Lacking.Value));
        return
        [
            .. edition.Scheme.Indicators
                .Select((indicator, i) => (Indicator: indicator, Index: i, Lacking: units.Select(unit => unit.Scores[i].Lacking).Sum()))
                .Where(entry => entry.Lacking > Points.Zero)
                .OrderByDescending(entry => entry.Lacking)
                .Take(InsightRules.CommonWeaknesses)
                .Select(entry => new CommonWeakness(
                    entry.Indicator,
                    entry.Lacking,
                    units.Count(unit => unit.Scores[entry.Index].Lacking > Points.Zero),
                    entry.Lacking.Value / all,
                    summary.IndicatorMeans[entry.Index],
                    edition.Summary.IndicatorMeans[entry.Index])),
        ];
    }
}
