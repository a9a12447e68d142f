using System.Collections.Immutable;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;

namespace ReportGen.Evaluation.Awards;

/// <summary>The rules by which awards are given: a closed set (河北省县域科技创新跃升计划, part seven (3)).</summary>
public enum AwardRule
{
    /// <summary>Best class in the first edition, once (<c>first-a</c>).</summary>
    FirstClass,

    /// <summary>A top rank within the best class (<c>top-three</c>).</summary>
    TopRank,

    /// <summary>A rise into a class (<c>to-a</c>, <c>to-b</c>).</summary>
    ClassRise,

    /// <summary>Places gained (<c>rank-10</c>, <c>rank-5</c>).</summary>
    RankGain,
}

/// <summary>Which reading of the plan's words an award rests on, beyond the words themselves.</summary>
public enum AwardReading
{
    /// <summary>None was needed.</summary>
    None,

    /// <summary>Ties share the award of their rank.</summary>
    TiesShare,

    /// <summary>A rise over two classes counts as both rises.</summary>
    DoubleRise,

    /// <summary>The rank award is paid beside a rise in class.</summary>
    RankWithRise,

    /// <summary>Places are counted against the best rank so far.</summary>
    BestRankSoFar,
}

/// <summary>One entry of the ledger.</summary>
public sealed record Award
{
    /// <summary>The unit's result.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The rule.</summary>
    public required AwardRule Rule { get; init; }

    /// <summary>
    /// Stable identifier of the rule with its parameter: <c>first-a</c>, <c>top-three</c>, <c>to-a</c>, <c>to-b</c>, <c>rank-10</c>, <c>rank-5</c>.
    /// </summary>
    public required string RuleId { get; init; }

    /// <summary>Amount by the rule, 10 000 yuan.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What is paid of it under the cap, 10 000 yuan; at most the amount.</summary>
    public required decimal Paid { get; init; }

    /// <summary>The reading on which it rests.</summary>
    public required AwardReading Reading { get; init; }

    /// <summary>The numbers that prove it.</summary>
    public required AwardProof Proof { get; init; }
}

/// <summary>The numbers that prove an award.</summary>
/// <param name="Rank">Rank now; null where it is not public.</param>
/// <param name="Baseline">The rank that places are counted against; null where the rule counts none.</param>
/// <param name="From">Letter of the class before; null where the rule needs none.</param>
/// <param name="To">Letter of the class reached.</param>
public sealed record AwardProof(int? Rank, int? Baseline, string? From, string To)
{
    /// <summary>Places gained; null where the rule counts none.</summary>
    public int? Gain => Baseline - Rank;
}

/// <summary>A rise for which nothing is paid, because the class had been reached before.</summary>
/// <param name="Unit">The unit's result.</param>
/// <param name="RuleId">The rule that would have paid.</param>
/// <param name="HeldIn">The latest earlier edition in which the class, or a better one, was held.</param>
/// <param name="HeldClass">Letter of the class held then.</param>
public sealed record ExcludedAward(UnitResult Unit, string RuleId, int HeldIn, string HeldClass);
