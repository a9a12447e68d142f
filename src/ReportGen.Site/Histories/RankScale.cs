using System.Collections.Immutable;

namespace ReportGen.Site.Histories;

/// <summary>The ranks at the ends of the axis of one unit's trend.</summary>
/// <param name="Best">On top; rank 1 where the unit comes near it.</param>
/// <param name="Last">At the bottom; never beyond the number of units.</param>
public sealed record RankScale(int Best, int Last)
{
    /// <summary>No axis spans fewer ranks, nor less than a tenth of all, so that a small change is not made to look like a great one.</summary>
    private const int LeastSpan = 20;
    private const int LeastShare = 10;

    /// <summary>A tenth of the span is left free at either end.</summary>
    private const int Margin = 10;

    /// <summary>Round ends around the ranks of one unit.</summary>
    /// <param name="ranks">At least one.</param>
    /// <param name="units">The most units that were ranked in any year.</param>
    public static RankScale Of(ImmutableArray<int> ranks, int units)
    {
        var (best, last) = (ranks.Min(), ranks.Max());
        var span = Math.Max(last - best, Math.Max(LeastSpan, units / LeastShare));
        var wanting = span - (last - best);
        var margin = span / Margin;
        var step = span switch { <= 40 => 5, <= 100 => 10, <= 200 => 20, _ => 50 };
        // Where one end of the order of all units is near, the axis ends there and the room goes to the other end.
        var from = Math.Max(1, Math.Min(best - (wanting / 2) - margin, units - span));
        var to = Math.Min(units, Math.Max(last + wanting - (wanting / 2) + margin, 1 + span));
        return new RankScale(Math.Max(1, from / step * step), Math.Min(units, (to + step - 1) / step * step));
    }
}
