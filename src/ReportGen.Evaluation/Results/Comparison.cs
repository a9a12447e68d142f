using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Evaluation.Results;

/// <summary>
/// How a unit stands against itself in the edition before (河北省县域科技创新跃升计划, part seven (1)); a unit that cannot be compared says why.
/// </summary>
public abstract record Comparison;

/// <summary>Compared with itself or its single predecessor.</summary>
/// <param name="Edition">Year of the edition before.</param>
/// <param name="Previous">The unit's result there.</param>
/// <param name="ScoreChange">Change of the total.</param>
/// <param name="RankChange">Places gained; negative where places were lost.</param>
/// <param name="ClassMove">Whether the class rose, fell or stayed.</param>
public sealed record Compared(int Edition, UnitResult Previous, Points ScoreChange, int RankChange, ClassMove ClassMove) : Comparison
{
    /// <summary>Where the change of rank came from.</summary>
    public RankSplit Split { get; init; } = new(0, 0, 0);
}

/// <summary>Not compared.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Predecessors">The predecessors, where there are several.</param>
public sealed record NotCompared(NoComparison Reason, System.Collections.Immutable.ImmutableArray<Unit> Predecessors) : Comparison
{
    /// <summary>What is public of the unit in the edition before, where that edition does not make everything public.</summary>
    public DisclosedUnit? Disclosed { get; init; }
}

/// <summary>Why there is no comparison.</summary>
public enum NoComparison
{
    /// <summary>There is no edition before.</summary>
    FirstEdition,

    /// <summary>The unit was made from several.</summary>
    MadeFromSeveral,

    /// <summary>Neither the unit nor a single predecessor was evaluated in the edition before.</summary>
    NotEvaluatedBefore,

    /// <summary>The edition before was scored by another scheme.</summary>
    OtherScheme,

    /// <summary>The edition before does not make everything public.</summary>
    NotDisclosed,
}

/// <summary>Movement between classes.</summary>
public enum ClassMove
{
    /// <summary>The class stayed.</summary>
    None,

    /// <summary>The class rose.</summary>
    Up,

    /// <summary>The class fell.</summary>
    Down,
}
