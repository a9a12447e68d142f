using System.Collections.Immutable;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Pathways;

/// <summary>Whether one realistic step on some figures leads over the next class line.</summary>
public enum Reach
{
    /// <summary>The unit is in the best class.</summary>
    BestClass,

    /// <summary>It does.</summary>
    Reachable,

    /// <summary>It does not, whatever figures make a step.</summary>
    NotReachable,

    /// <summary>No step is known.</summary>
    Unknown,
}

/// <summary>Whether one step back on some figures leads below the unit's own class line.</summary>
public enum FallRisk
{
    /// <summary>The unit is in the last class.</summary>
    LastClass,

    /// <summary>It does.</summary>
    CanFall,

    /// <summary>It does not, whatever figures make a step back.</summary>
    CannotFall,

    /// <summary>No step back is known.</summary>
    Unknown,
}

/// <summary>
/// How far it is to the next class, and what a year like the last one of units of like size would bring or cost on each supplied figure. Arithmetic, not a
/// promise. Whatever figures move together, every indicator that rests on them is scored again.
/// </summary>
public sealed record Pathway
{
    /// <summary>The unit's result.</summary>
    public required UnitResult Unit { get; init; }

    /// <summary>The next better class; null for the best.</summary>
    public required UnitClass? Next { get; init; }

    /// <summary>Points missing to its line; null for the best class.</summary>
    public Points? Missing => Next is { } next ? next.From - Unit.Total : null;

    /// <summary>Points above the unit's own line; null for the last class, which has none. The unit falls when it loses more than this.</summary>
    public required Points? Margin { get; init; }

    /// <summary>One for each figure, in the scheme's order; a stated ratio that is not used has none.</summary>
    public required ImmutableArray<PathStep> Steps { get; init; }

    /// <summary>The fewest steps that reach the line; none where it is not reachable.</summary>
    public required StepSet Way { get; init; }

    /// <summary>The steps that bring most together, of such sets the smallest.</summary>
    public required StepSet Best { get; init; }

    /// <summary>The fewest steps back that lead below the unit's own line; none where they cannot.</summary>
    public required StepSet Fall { get; init; }

    /// <summary>Whether the steps of others are known; a choice alone makes no pathway.</summary>
    public bool HasSteps => Steps.Any(step => step.IsMeasured);

    /// <summary>Whether the next class can be reached.</summary>
    public Reach Reach => Missing is null ? Reach.BestClass : !HasSteps ? Reach.Unknown : Way.Steps.IsEmpty ? Reach.NotReachable : Reach.Reachable;

    /// <summary>Whether the unit can fall back.</summary>
    public FallRisk FallRisk =>
        Margin is null ? FallRisk.LastClass : !HasSteps ? FallRisk.Unknown : Fall.Steps.IsEmpty ? FallRisk.CannotFall : FallRisk.CanFall;
}

/// <summary>Steps that are made together.</summary>
/// <param name="Steps">The greatest by itself first, then the scheme's order.</param>
/// <param name="Points">What they bring, or cost, together.</param>
public sealed record StepSet(ImmutableArray<PathStep> Steps, Points Points)
{
    /// <summary>No steps.</summary>
    public static StepSet None { get; } = new([], Points.Zero);
}
