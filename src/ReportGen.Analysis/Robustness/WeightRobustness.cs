using System.Collections.Immutable;

namespace ReportGen.Analysis.Robustness;

/// <summary>
/// How a unit's rank and class move when all weights vary at once. In each draw every weight is multiplied by a factor of its own, drawn evenly from 0.9 to
/// 1.1 in steps of 0.0001, then all weights by one number that restores the full points; the unit's total is its points times the ratio of new to old weight,
/// summed and rounded once; rank (ties share it) and class (fixed lines) follow from that total. The draws are the same for all units of an edition and follow
/// from its year.
/// </summary>
/// <param name="Best">Best rank of all draws.</param>
/// <param name="Lower">Rank that five per cent of the draws do not exceed (nearest rank: the 50th of 1,000 in order).</param>
/// <param name="Median">Median rank (nearest rank: the 500th of 1,000).</param>
/// <param name="Upper">Rank that ninety-five per cent of the draws do not exceed (the 950th of 1,000); ninety per cent lie from lower to upper, ends
/// included.</param>
/// <param name="Worst">Worst rank of all draws.</param>
/// <param name="ClassDraws">Number of draws in each class, in the order of the scale.</param>
public sealed record WeightRobustness(int Best, int Lower, int Median, int Upper, int Worst, ImmutableArray<int> ClassDraws)
{
    /// <summary>Share of the draws in a class, 0 to 1, by its place in the scale.</summary>
    public decimal ShareIn(int unitClass) => (decimal)ClassDraws[unitClass] / RobustnessRules.Draws;
}
