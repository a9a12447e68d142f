using System.Collections.Immutable;
using ReportGen.Core.Scoring;

namespace ReportGen.Core.Ranking;

/// <summary>Standard competition ranking ("1, 2, 2, 4").</summary>
public static class CompetitionRank
{
    /// <summary>
    /// The rank of each, in the order given: one more than the number that are better; ties share a rank. The order of the input changes nothing.
    /// </summary>
    public static ImmutableArray<int> Of(IReadOnlyList<Points> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var order = Enumerable.Range(0, points.Count).OrderByDescending(i => points[i]).ToArray();
        var ranks = new int[points.Count];
        for (var i = 0; i < order.Length; i++)
        {
            ranks[order[i]] = i > 0 && points[order[i]] == points[order[i - 1]] ? ranks[order[i - 1]] : i + 1;
        }

        return [.. ranks];
    }
}
