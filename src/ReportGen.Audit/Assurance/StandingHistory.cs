using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
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
        var (bestClass, bestRank, scale) = (int.MaxValue, int.MaxValue, recounts[edition].Result.Scheme.Classes.Classes);
        for (var e = 0; e < edition; e++)
        {
            var row = Find(register, recounts[e], unit, generations: int.MaxValue);
            if (row < 0) continue;
            var held = recounts[e].Result.Scheme.Classes.Classes[recounts[e].Classes[row]];
            if (PositionIn(scale, held) is >= 0 and var position) bestClass = Math.Min(bestClass, position);
            bestRank = Math.Min(bestRank, recounts[e].Ranks[row]);
        }

        return new Standing(Compared: true, before.Classes[previous], before.Ranks[previous], bestClass, bestRank);
    }

    /// <summary>Where a class of this or another scale stands by its letter; −1 where it does not.</summary>
    private static int PositionIn(ImmutableArray<UnitClass> scale, UnitClass unitClass) =>
        Array.FindIndex([.. scale], own => string.Equals(own.Letter, unitClass.Letter, StringComparison.Ordinal));

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
