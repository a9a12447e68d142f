using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;

namespace ReportGen.Evaluation.Assessments;

/// <summary>A unit through its renamings: the chain of units of which each is the single predecessor of the next.</summary>
public static class Lineage
{
    /// <summary>The units from which a unit was made, by code.</summary>
    public static ImmutableArray<Unit> PredecessorsOf(Register register, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Predecessors.IsEmpty ? [] : [.. unit.Predecessors.Select(register.Find).OfType<Unit>().OrderBy(predecessor => predecessor.Code).ThenBy(predecessor => predecessor.Id)];
    }

    /// <summary>
    /// The chain to which a unit belongs, the earliest first: back while there is a single predecessor, forward while there is a single successor that was
    /// made from nothing else. A unit made from several starts a chain of its own; a unit that was divided or merged ends one.
    /// </summary>
    public static ImmutableArray<Unit> Of(Register register, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(unit);
        var chain = ImmutableArray.CreateBuilder<Unit>();
        for (var before = SinglePredecessor(register, unit); before is not null; before = SinglePredecessor(register, before)) chain.Insert(0, before);
        chain.Add(unit);
        for (var after = SingleSuccessor(register, unit); after is not null; after = SingleSuccessor(register, after)) chain.Add(after);
        return chain.ToImmutable();
    }

    /// <summary>The results of a chain, one for each edition; null where no unit of the chain was evaluated.</summary>
    public static ImmutableArray<UnitResult?> ResultsOf(Assessment assessment, ImmutableArray<Unit> chain)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var results = new UnitResult?[assessment.Editions.Length];
        for (var i = 0; i < results.Length; i++)
        {
            foreach (var unit in chain) results[i] ??= assessment.Editions[i].Find(unit.Id);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    private static Unit? SinglePredecessor(Register register, Unit unit) => unit.SinglePredecessor is { } only ? register.Find(only) : null;

    private static Unit? SingleSuccessor(Register register, Unit unit) =>
        unit.Successors is [var only] && register.Find(only) is { Predecessors.Length: 1 } successor ? successor : null;
}
