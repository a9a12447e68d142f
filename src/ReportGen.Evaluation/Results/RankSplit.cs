using System.Collections.Immutable;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Evaluation.Results;

/// <summary>
/// Where a change of rank came from. The three parts add up to the change exactly; positive is for the better.
/// </summary>
/// <param name="Own">Places by the unit's own new score, the others still as before.</param>
/// <param name="Others">Places by the new scores of the other units that both editions have.</param>
/// <param name="Units">Places by units that only one of the two editions has.</param>
public sealed record RankSplit(int Own, int Others, int Units)
{
    /// <summary>The change of rank.</summary>
    public int Total => Own + Others + Units;
}

/// <summary>Splits the rank changes of an edition, step by step in a fixed order: units that left, own score, other scores, units that came.</summary>
internal sealed class RankSplitter
{
    private readonly decimal[] before;
    private readonly decimal[] after;

    /// <summary>Prepares the split for the units that both editions have.</summary>
    public RankSplitter(ImmutableArray<UnitResult> units, Comparison[] comparisons)
    {
        var (old, now) = (new List<decimal>(), new List<decimal>());
        for (var u = 0; u < comparisons.Length; u++)
        {
            if (comparisons[u] is Compared compared)
            {
                old.Add(compared.Previous.Total.Value);
                now.Add(units[u].Total.Value);
            }
        }

        (before, after) = ([.. old], [.. now]);
        Array.Sort(before);
        Array.Sort(after);
    }

    /// <summary>The split of one unit's change.</summary>
    public RankSplit Split(UnitResult unit, Compared compared)
    {
        var (old, now) = (compared.Previous.Total, unit.Total);
        var withoutLeavers = Better(before, old);
        // The unit's own old score still stands in the row before; where it lies above the new one it is not a rival.
        var byOwnScore = Better(before, now) - (old > now ? 1 : 0);
        var byAllScores = Better(after, now);
        var leftAndCame = compared.Previous.Rank - withoutLeavers + (byAllScores - unit.Rank);
        return new RankSplit(withoutLeavers - byOwnScore, byOwnScore - byAllScores, leftAndCame);
    }

    /// <summary>How many are better.</summary>
    private static int Better(decimal[] ascending, Points points)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] > points.Value) high = middle;
            else low = middle + 1;
        }

        return ascending.Length - low;
    }
}
