using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Insights;

/// <summary>How many units of a group are in a class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Count">Number of units.</param>
/// <param name="Before">Number in the edition before; null where it cannot be compared.</param>
public sealed record ClassCount(UnitClass Class, int Count, int? Before)
{
    /// <summary>Change of the number; null where it cannot be compared.</summary>
    public int? Change => Count - Before;
}

/// <summary>An indicator on which the units of a group have points still to gain.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Lacking">Points still to gain, summed over the units.</param>
/// <param name="Units">Number of units with any still to gain.</param>
/// <param name="Share">Part of all points that the group has still to gain, 0 to 1.</param>
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
/// What can be said of a group of units. Means and counts of the edition before are those of the group as it was then, with the units that it had; they are
/// null where that edition is missing, not public or scored by another scheme, or had no such group.
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

    /// <summary>Indicators with most points still to gain over all units, at most <see cref="InsightRules.CommonWeaknesses"/>; ties by the scheme's
    /// order.</summary>
    public required ImmutableArray<CommonWeakness> Weaknesses { get; init; }

    /// <summary>Means of the dimensions, in the scheme's order.</summary>
    public required ImmutableArray<DimensionMean> Dimensions { get; init; }

    /// <summary>
    /// Means of all indicators that changed, the greatest change (of either sign) first, ties by the scheme's order; empty where nothing can be compared.
    /// </summary>
    public required ImmutableArray<IndicatorShift> Shifts { get; init; }

    /// <summary>Change of the mean total; null where it cannot be compared.</summary>
    public Points? MeanChange => Summary.Mean - Before?.Mean;

    internal static GroupInsights Of(EditionResult edition, ImmutableArray<UnitResult> ranked, GroupSummary summary, GroupSummary? before)
    {
        var (scheme, province) = (edition.Scheme, edition.Summary);
        var classes = ImmutableArray.CreateBuilder<ClassCount>(scheme.Classes.Classes.Length);
        for (var c = 0; c < classes.Capacity; c++) classes.Add(new ClassCount(scheme.Classes.Classes[c], summary.ClassCounts[c], before?.ClassCounts[c]));
        var dimensions = ImmutableArray.CreateBuilder<DimensionMean>(scheme.Dimensions.Length);
        for (var d = 0; d < dimensions.Capacity; d++)
            dimensions.Add(new DimensionMean(scheme.Dimensions[d], summary.DimensionMeans[d], province.DimensionMeans[d], before?.DimensionMeans[d]));
        return new GroupInsights
        {
            Summary = summary,
            Before = before,
            Classes = classes.MoveToImmutable(),
            Best = ranked[0],
            Last = ranked[^1],
            Risen = Moved(ranked, ClassMove.Up),
            Fallen = Moved(ranked, ClassMove.Down),
            MostRisen = MostChanged(ranked, 1),
            MostFallen = MostChanged(ranked, -1),
            Weaknesses = WeaknessesOf(edition, ranked, summary),
            Dimensions = dimensions.MoveToImmutable(),
            Shifts = before is null ? [] : ShiftsOf(scheme, summary, before),
        };
    }

    private static ImmutableArray<UnitResult> Moved(ImmutableArray<UnitResult> ranked, ClassMove move)
    {
        var moved = new List<UnitResult>();
        foreach (var unit in ranked)
        {
            if (unit.Comparison is Compared compared && compared.ClassMove == move) moved.Add(unit);
        }

        return [.. moved];
    }

    private static UnitResult? MostChanged(ImmutableArray<UnitResult> ranked, int direction)
    {
        UnitResult? most = null;
        var greatest = 0m;
        foreach (var unit in ranked)
        {
            if (unit.Comparison is Compared compared && direction * compared.ScoreChange.Value is var change && change > greatest)
                (most, greatest) = (unit, change);
        }

        return most;
    }

    private static ImmutableArray<IndicatorShift> ShiftsOf(Scheme scheme, GroupSummary summary, GroupSummary before)
    {
        var shifts = new List<IndicatorShift>();
        for (var i = 0; i < scheme.Indicators.Length; i++)
        {
            var shift = new IndicatorShift(scheme.Indicators[i], summary.IndicatorMeans[i], before.IndicatorMeans[i]);
            if (shift.Change == Points.Zero) continue;
            var place = shifts.Count;
            while (place > 0 && Math.Abs(shifts[place - 1].Change.Value) < Math.Abs(shift.Change.Value)) place--;
            shifts.Insert(place, shift);
        }

        return [.. shifts];
    }

    private static ImmutableArray<CommonWeakness> WeaknessesOf(EditionResult edition, ImmutableArray<UnitResult> units, GroupSummary summary)
    {
        var (lacking, lackers) = (new decimal[edition.Scheme.Indicators.Length], new int[edition.Scheme.Indicators.Length]);
        var all = 0m;
        foreach (var unit in units)
        {
            for (var i = 0; i < lacking.Length; i++)
            {
                var own = unit.Scores[i].Lacking.Value;
                lacking[i] += own;
                all += own;
                if (own > 0m) lackers[i]++;
            }
        }

        var weaknesses = new List<CommonWeakness>(InsightRules.CommonWeaknesses);
        while (weaknesses.Count < InsightRules.CommonWeaknesses)
        {
            var most = 0;
            for (var i = 1; i < lacking.Length; i++)
            {
                if (lacking[i] > lacking[most]) most = i;
            }

            if (lacking[most] <= 0m) break;
            weaknesses.Add(new CommonWeakness(
                edition.Scheme.Indicators[most],
                new Points(lacking[most]),
                lackers[most],
                lacking[most] / all,
                summary.IndicatorMeans[most],
                edition.Summary.IndicatorMeans[most]));
            lacking[most] = 0m;
        }

        return [.. weaknesses];
    }
}
