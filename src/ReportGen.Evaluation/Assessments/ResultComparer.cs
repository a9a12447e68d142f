using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Assessments;

/// <summary>Compares the units of an edition with the edition before.</summary>
internal static class ResultComparer
{
    public static ImmutableArray<UnitResult> Compare(Register register, EditionResult? previous, Scheme scheme, ImmutableArray<UnitResult> units)
    {
        var comparisons = new Comparison[units.Length];
        for (var u = 0; u < comparisons.Length; u++) comparisons[u] = Compare(register, previous, scheme, units[u]);
        var splitter = new RankSplitter(units, comparisons);
        var compared = new UnitResult[units.Length];
        for (var u = 0; u < compared.Length; u++)
        {
            var comparison = comparisons[u] is Compared change ? change with { Split = splitter.Split(units[u], change) } : comparisons[u];
            compared[u] = units[u] with { Comparison = comparison };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(compared);
    }

    private static Comparison Compare(Register register, EditionResult? previous, Scheme scheme, UnitResult result)
    {
        if (previous is null) return new NotCompared(NoComparison.FirstEdition, []);
        if (previous.Scheme.Id != scheme.Id) return new NotCompared(NoComparison.OtherScheme, []);
        if (previous.Find(result.Unit.Id) is { } self) return Compare(previous, scheme, self, result);
        var predecessors = Lineage.PredecessorsOf(register, result.Unit);
        if (predecessors.Length > 1) return new NotCompared(NoComparison.MadeFromSeveral, predecessors);
        return predecessors.Length == 1 && previous.Find(predecessors[0].Id) is { } before
            ? Compare(previous, scheme, before, result)
            : new NotCompared(NoComparison.NotEvaluatedBefore, predecessors);
    }

    private static Compared Compare(EditionResult previous, Scheme scheme, UnitResult before, UnitResult now)
    {
        var steps = previous.Scheme.Classes.IndexOf(before.Class) - scheme.Classes.IndexOf(now.Class);
        var move = steps > 0 ? ClassMove.Up : steps < 0 ? ClassMove.Down : ClassMove.None;
        return new Compared(previous.Edition.Year, before, now.Total - before.Total, before.Rank - now.Rank, move);
    }
}
