using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportGen.Core.Awards;
using ReportGen.Core.Classes;

namespace ReportGen.Core.Assurance;

/// <summary>What a unit brings along from the editions before, as far as awards depend on it.</summary>
/// <param name="Compared">True where it is compared with the edition before.</param>
/// <param name="Class">Position of its class there.</param>
/// <param name="Rank">Its rank there.</param>
/// <param name="BestClass">Position of the best class held so far.</param>
/// <param name="BestRank">The best rank so far.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Standing(bool Compared, int Class, int Rank, int BestClass, int BestRank);

/// <summary>The award rules a second time: what class and rank bring a unit, written as a table of amounts.</summary>
internal sealed class Payout(AwardPolicy policy, ClassScale scale, int year)
{
    /// <summary>Amounts by rule, in the order of the rules, before the cap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ImmutableArray<(AwardRule Rule, decimal Amount)> Amounts(in Standing standing, int unitClass, int rank)
    {
        var amounts = ImmutableArray.CreateBuilder<(AwardRule Rule, decimal Amount)>(4);
        if (year < policy.FirstEdition) return [];
        if (year == policy.FirstEdition) return unitClass == 0 ? [(AwardRule.FirstClass, policy.FirstClassAmount)] : [];
        if (unitClass == 0 && rank <= policy.TopRanks) amounts.Add((AwardRule.TopRank, policy.TopAmount));
        if (!standing.Compared) return amounts.ToImmutable();
        var (rose, crossed) = (unitClass < standing.Class, standing.Class - unitClass);
        for (var index = standing.Class - 1; index >= unitClass; index--)
        {
            if (crossed >= 2 && index > unitClass && !policy.DoubleRiseCountsBoth) continue;
            if (policy.RegainedClassExcluded && standing.BestClass <= index) continue;
            if (policy.RiseAmounts.TryGetValue(scale.Classes[index].Letter, out var rise)) amounts.Add((AwardRule.ClassRise, rise));
        }

        var gained = (policy.RankBaseline == RankBaseline.BestSoFar ? standing.BestRank : standing.Rank) - rank;
        if (rose && !policy.RankAwardWithClassRise) return amounts.ToImmutable();
        var (places, amount) = (0, 0m);
        foreach (var step in policy.RankSteps)
        {
            if (gained >= step.Places && step.Places > places) (places, amount) = (step.Places, step.Amount);
        }

        if (places > 0) amounts.Add((AwardRule.RankGain, amount));
        return amounts.ToImmutable();
    }

    /// <summary>What is paid in all.</summary>
    public decimal Paid(in Standing standing, int unitClass, int rank)
    {
        var sum = 0m;
        foreach (var (_, amount) in Amounts(standing, unitClass, rank)) sum += amount;
        return Math.Min(sum, policy.Cap);
    }
}
