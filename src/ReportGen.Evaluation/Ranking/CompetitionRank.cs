using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Evaluation.Ranking;

/// <summary>Standard competition ranking ("1, 2, 2, 4").</summary>
public static class CompetitionRank
{
    /// <summary>
    /// The rank of each, in the order given: one more than the number that are better; ties share a rank. The order of the input changes nothing.
    /// </summary>
    public static ImmutableArray<int> Of(IReadOnlyList<Points> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var (ascending, order, ranks) = (new decimal[points.Count], new int[points.Count], new int[points.Count]);
        for (var i = 0; i < ascending.Length; i++) (ascending[i], order[i]) = (points[i].Value, i);
        Array.Sort(ascending, order);
        for (var i = ascending.Length - 1; i >= 0; i--)
        {
            var tied = i + 1 < ascending.Length && ascending[i] == ascending[i + 1];
            ranks[order[i]] = tied ? ranks[order[i + 1]] : ascending.Length - i;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ranks);
    }
}
