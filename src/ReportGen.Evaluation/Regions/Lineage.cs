using System.Collections.Immutable;

namespace ReportGen.Evaluation.Regions;

/// <summary>A unit through its renamings: the chain of units of which each is the single predecessor of the next.</summary>
public static class Lineage
{
    /// <summary>The units from which a unit was made, by code.</summary>
    public static ImmutableArray<Unit> PredecessorsOf(Register register, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Predecessors.IsEmpty
            ? []
            : [.. unit.Predecessors.Select(register.Find).OfType<Unit>().OrderBy(predecessor => predecessor.Code).ThenBy(predecessor => predecessor.Id)];
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

    private static Unit? SinglePredecessor(Register register, Unit unit) => unit.SinglePredecessor is { } only ? register.Find(only) : null;

    private static Unit? SingleSuccessor(Register register, Unit unit) =>
        unit.Successors is [var only] && register.Find(only) is { Predecessors.Length: 1 } successor ? successor : null;
}
