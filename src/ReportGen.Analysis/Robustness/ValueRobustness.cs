using ReportGen.Evaluation.Quantities;

namespace ReportGen.Analysis.Robustness;

/// <summary>
/// How far a unit's result depends on the rounding of the supplied values. Every measured value may lie up to half a unit of its last supplied decimal away (a
/// value of 12.3 from 12.25 to 12.35), of a ratio each component for itself; columns that take whole numbers only hold counts, which are exact, and so are
/// items, checklists and assessed points. The range takes every indicator at its least or greatest points at once, the other units as they are: an outer
/// bound.
/// </summary>
/// <param name="Least">Least total.</param>
/// <param name="Greatest">Greatest total.</param>
/// <param name="BestRank">Rank at the greatest total.</param>
/// <param name="WorstRank">Rank at the least total.</param>
/// <param name="ClassFlips">True where the class differs between the ends.</param>
/// <param name="TopRankFlips">True where a place among the rewarded top ranks of the best class is won or lost between the ends.</param>
/// <param name="RankGainFlips">
/// True where the rewarded step of gained places differs between the ends; null where the unit is not compared, or the policy measures against the best rank so
/// far.
/// </param>
/// <param name="LineDistance">Points to the nearest class line: positive above it or on it, negative below it; null where there is one class only.</param>
public sealed record ValueRobustness(
    Points Least,
    Points Greatest,
    int BestRank,
    int WorstRank,
    bool ClassFlips,
    bool TopRankFlips,
    bool? RankGainFlips,
    Points? LineDistance)
{
    /// <summary>True within one point of a class line.</summary>
    public bool NearLine => LineDistance is { } distance && Math.Abs(distance.Value) <= RobustnessRules.NearLine;
}
