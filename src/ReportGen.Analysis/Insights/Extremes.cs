using System.Runtime.InteropServices;

namespace ReportGen.Analysis.Insights;

/// <summary>The two greatest and the two least points of a field on one indicator.</summary>
/// <param name="Count">Number of units.</param>
/// <param name="Best">The greatest.</param>
/// <param name="Second">The next to it; as many as that where two have it.</param>
/// <param name="BeforeLast">The last but one, likewise.</param>
/// <param name="Last">The least.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Extremes(int Count, int Best, int Second, int BeforeLast, int Last)
{
    public static Extremes Of(int[] column, ReadOnlySpan<int> members)
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

        return new Extremes(members.Length, best, second, beforeLast, last);
    }

    /// <summary>Points of the runner-up where these points are alone the best; null where they are not.</summary>
    public int? NextToBest(int points) => points == Best && Second < points ? Second : null;

    /// <summary>Points of the last but one where these points are alone the least; null where they are not.</summary>
    public int? NextToLast(int points) => points == Last && BeforeLast > points ? BeforeLast : null;
}
