using ReportGen.Core.Profiles;

namespace ReportGen.Core.Insights;

/// <summary>The two greatest and the two least points of a field on each indicator.</summary>
internal sealed class Extremes
{
    private readonly (int Best, int Second, int BeforeLast, int Last)[] ends;

    public Extremes(PointsTable table, ReadOnlySpan<int> members)
    {
        Count = members.Length;
        ends = new (int, int, int, int)[table.Columns.Length];
        for (var i = 0; i < ends.Length; i++) ends[i] = Of(table.Columns[i], members);
    }

    /// <summary>Number of units.</summary>
    public int Count { get; }

    /// <summary>Points of the runner-up where these points are alone the best; null where they are not.</summary>
    public int? NextToBest(int indicator, int points) => points == ends[indicator].Best && ends[indicator].Second < points ? ends[indicator].Second : null;

    /// <summary>Points of the last but one where these points are alone the least; null where they are not.</summary>
    public int? NextToLast(int indicator, int points) => points == ends[indicator].Last && ends[indicator].BeforeLast > points ? ends[indicator].BeforeLast : null;

    private static (int Best, int Second, int BeforeLast, int Last) Of(int[] column, ReadOnlySpan<int> members)
    {
        var (best, second, beforeLast, last) = (int.MinValue, int.MinValue, int.MaxValue, int.MaxValue);
        foreach (var member in members)
        {
            var points = column[member];
            if (points > best) (best, second) = (points, best);
            else if (points > second) second = points;
            if (points < last) (last, beforeLast) = (points, last);
            else if (points < beforeLast) beforeLast = points;
        }

        return (best, second, beforeLast, last);
    }
}
