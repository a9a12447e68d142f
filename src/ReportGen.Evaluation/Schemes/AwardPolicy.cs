using System.Collections.Immutable;

namespace ReportGen.Evaluation.Schemes;

/// <summary>What rank gains are measured against.</summary>
public enum RankBaseline
{
    /// <summary>The edition before (default).</summary>
    PreviousEdition,

    /// <summary>The best rank so far.</summary>
    BestSoFar,
}

/// <summary>
/// The award policy with every reading of the plan's words as a parameter (河北省县域科技创新跃升计划, part seven (3)). Amounts are in 10 000 yuan.
/// </summary>
public sealed record AwardPolicy
{
    /// <summary>First edition, in which the best class as such is awarded.</summary>
    public required int FirstEdition { get; init; }

    /// <summary>Amount for the best class in the first edition, once.</summary>
    public required decimal FirstClassAmount { get; init; }

    /// <summary>Ranks up to this one are awarded within the best class; ties share the rank and the award.</summary>
    public required int TopRanks { get; init; }

    /// <summary>Amount for a top rank.</summary>
    public required decimal TopAmount { get; init; }

    /// <summary>Amount for a rise into each class, by letter (A 300, B 200).</summary>
    public required ImmutableSortedDictionary<string, decimal> RiseAmounts { get; init; }

    /// <summary>Steps of gained places with their amounts, the largest first (10: 200, 5: 100).</summary>
    public required ImmutableArray<RankStep> RankSteps { get; init; }

    /// <summary>Most that a unit gets in one edition.</summary>
    public required decimal Cap { get; init; }

    /// <summary>Reading: a rise over two classes counts as both rises.</summary>
    public required bool DoubleRiseCountsBoth { get; init; }

    /// <summary>Reading: no award for a class that the unit, or its single predecessor, held before (or a better one).</summary>
    public required bool RegainedClassExcluded { get; init; }

    /// <summary>Reading: the rank award is paid beside a rise in class.</summary>
    public required bool RankAwardWithClassRise { get; init; }

    /// <summary>Reading: what rank gains are measured against.</summary>
    public required RankBaseline RankBaseline { get; init; }
}

/// <summary>A step of gained places.</summary>
/// <param name="Places">Places gained, at least.</param>
/// <param name="Amount">Amount, 10 000 yuan.</param>
public readonly record struct RankStep(int Places, decimal Amount);
