using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Audit.Assurance;

/// <summary>Follows every unit through the recounted editions: its own results, before them those of its single predecessor, and so on.</summary>
internal static class StandingHistory
{
    /// <summary>The standings of an edition's units, in their order.</summary>
    public static Standing[] Of(Register register, ImmutableArray<Recount> recounts, int edition)
    {
        var result = recounts[edition].Result;
        var before = EditionBefore.Comparable(recounts, result.Edition, recount => recount.Result.Edition);
        return [.. result.Units.Select(unit => Of(register, recounts, edition, before, unit.Unit))];
    }

    private static Standing Of(Register register, ImmutableArray<Recount> recounts, int edition, Recount? before, Unit unit)
    {
        if (before is null || Find(register, before, unit, generations: 1) is not (>= 0 and var previous)) return default;
        var (bestClass, bestRank) = (int.MaxValue, int.MaxValue);
        for (var e = 0; e < edition; e++)
        {
            var row = Find(register, recounts[e], unit, generations: int.MaxValue);
            if (row < 0) continue;
            bestClass = Math.Min(bestClass, recounts[e].Classes[row]);
            bestRank = Math.Min(bestRank, recounts[e].Ranks[row]);
        }

        return new Standing(Compared: true, before.Classes[previous], before.Ranks[previous], bestClass, bestRank);
    }

    /// <summary>The row of a unit, or of the single one it was made from, in an edition; −1 where there is none.</summary>
    private static int Find(Register register, Recount recount, Unit unit, int generations)
    {
        for (Unit? own = unit; own is not null; generations--)
        {
            if (recount.RowOf(own.Id) is var row and >= 0) return row;
            own = generations > 0 && own.Predecessors.Length == 1 ? register.Find(own.Predecessors[0]) : null;
        }

        return -1;
    }
}
