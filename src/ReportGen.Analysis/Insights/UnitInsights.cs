using System.Collections.Immutable;
using ReportGen.Analysis.Peers;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Insights;

/// <summary>The findings about a unit.</summary>
/// <param name="Unit">Its result.</param>
/// <param name="Peers">Its peers, the nearest first.</param>
/// <param name="All">All findings, the weightiest first; ties in the order of kinds, within a kind of fields and then of the scheme.</param>
public sealed record UnitInsights(UnitResult Unit, ImmutableArray<Peer> Peers, ImmutableArray<Insight> All)
{
    /// <summary>The findings of a kind, the weightiest first.</summary>
    public ImmutableArray<T> Of<T>()
        where T : Insight
    {
        var count = 0;
        foreach (var insight in All) count += insight is T ? 1 : 0;
        if (count == 0) return [];
        var found = ImmutableArray.CreateBuilder<T>(count);
        foreach (var insight in All)
        {
            if (insight is T one) found.Add(one);
        }

        return found.MoveToImmutable();
    }
}
