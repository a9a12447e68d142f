using System.Collections.Immutable;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Pathways;

/// <summary>Whether one realistic step on some indicators leads over the next class line.</summary>
public enum Reach
{
    /// <summary>The unit is in the best class.</summary>
    BestClass,

    /// <summary>It does.</summary>
    Reachable,

    /// <summary>It does not, even with a step on every indicator.</summary>
    NotReachable,

    /// <summary>No step is known.</summary>
    Unknown,
}

/// <summary>Whether one step back on some indicators leads below the unit's own class line.</summary>
public enum FallRisk
{
    /// <summary>The unit is in the last class.</summary>
    LastClass,

    /// <summary>It does.</summary>
    CanFall,

    /// <summary>It does not, even with a step back on every indicator.</summary>
    CannotFall,

    /// <summary>No step back is known.</summary>
    Unknown,
}

/// <summary>
/// How far it is to the next class, and what a year like the last one of its class peers would bring or cost on each indicator. Arithmetic, not a promise:
/// steps on
/// different indicators are taken as independent, even where they share a column.
/// </summary>
/// <param name="Unit">The unit's result.</param>
/// <param name="Next">The next better class; null for the best.</param>
/// <param name="Missing">Points missing to its line; null for the best class.</param>
/// <param name="Margin">Points above the unit's own line; null for the last class, which has none. The unit falls when it loses more than this.</param>
/// <param name="Steps">One for each indicator, in the scheme's order.</param>
public sealed record Pathway(UnitResult Unit, UnitClass? Next, Points? Missing, Points? Margin, ImmutableArray<PathStep> Steps)
{
    /// <summary>Whether the next class can be reached.</summary>
    public Reach Reach => Missing is not { } missing ? Reach.BestClass
        : Sum(YieldOf) is null ? Reach.Unknown
        : Gain >= missing ? Reach.Reachable : Reach.NotReachable;

    /// <summary>
    /// The fewest steps that reach the line, the greatest yield first, then the scheme's order; of the sets with as few steps the one that yields most. Empty
    /// where the line is not reachable.
    /// </summary>
    public ImmutableArray<PathStep> Way => Reach == Reach.Reachable ? Fewest(YieldOf, sum => sum >= Missing) : [];

    /// <summary>What a step on every indicator brings together.</summary>
    public Points Gain => Sum(YieldOf) ?? Points.Zero.Rounded(Unit.Scores[0].Decimals);

    /// <summary>The total to which all steps together lead.</summary>
    public Points AllTogether => Unit.Total + Gain;

    /// <summary>Whether the unit can fall back.</summary>
    public FallRisk FallRisk => Margin is not { } margin ? FallRisk.LastClass
        : Sum(LossOf) is not { } loss ? FallRisk.Unknown
        : loss > margin ? FallRisk.CanFall : FallRisk.CannotFall;

    /// <summary>The fewest steps back that lead below the unit's own line, the greatest loss first, then the scheme's order; empty where they cannot.</summary>
    public ImmutableArray<PathStep> Fall => FallRisk == FallRisk.CanFall ? Fewest(LossOf, sum => sum > Margin) : [];

    private static Points? YieldOf(PathStep step) => step.Yield;

    private static Points? LossOf(PathStep step) => step.Loss;

    /// <summary>What all known steps come to; null where none is known.</summary>
    private Points? Sum(Func<PathStep, Points?> points)
    {
        Points? sum = null;
        foreach (var step in Steps)
        {
            if (points(step) is { } known) sum = (sum ?? Points.Zero) + known;
        }

        return sum;
    }

    private ImmutableArray<PathStep> Fewest(Func<PathStep, Points?> points, Func<Points, bool> isEnough)
    {
        var (left, taken) = (new List<PathStep>(Steps), new List<PathStep>());
        var sum = Points.Zero;
        while (left.Count > 0 && !isEnough(sum))
        {
            var most = 0;
            for (var i = 1; i < left.Count; i++)
            {
                if (points(left[i]) > (points(left[most]) ?? Points.Zero)) most = i;
            }

            sum += points(left[most]) ?? Points.Zero;
            taken.Add(left[most]);
            left.RemoveAt(most);
        }

        return [.. taken];
    }
}
