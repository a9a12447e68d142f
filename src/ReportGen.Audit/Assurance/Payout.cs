using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Assurance;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
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
    /// <summary>The policy.</summary>
    public AwardPolicy Policy => policy;

    private readonly List<(AwardRule Rule, decimal Amount)> amounts = new(4);

    /// <summary>Amounts by rule, in the order of the rules, before the cap; they last until they are asked for again.</summary>
    public IReadOnlyList<(AwardRule Rule, decimal Amount)> Amounts(in Standing standing, int unitClass, int rank)
    {
        Fill(standing, unitClass, rank);
        return amounts;
    }

    /// <summary>What is paid in all.</summary>
    public decimal Paid(in Standing standing, int unitClass, int rank)
    {
        Fill(standing, unitClass, rank);
        var sum = 0m;
        foreach (var (_, amount) in amounts) sum += amount;
        return Math.Min(sum, policy.Cap);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(in Standing standing, int unitClass, int rank)
    {
        amounts.Clear();
        if (year == policy.FirstEdition && unitClass == 0) amounts.Add((AwardRule.FirstClass, policy.FirstClassAmount));
        if (year <= policy.FirstEdition) return;
        if (unitClass == 0 && rank <= policy.TopRanks) amounts.Add((AwardRule.TopRank, policy.TopAmount));
        if (!standing.Compared) return;
        var (rose, crossed) = (unitClass < standing.Class, standing.Class - unitClass);
        for (var index = standing.Class - 1; index >= unitClass; index--)
        {
            if (crossed >= 2 && index > unitClass && !policy.DoubleRiseCountsBoth) continue;
            if (policy.RegainedClassExcluded && standing.BestClass <= index) continue;
            if (policy.RiseAmounts.TryGetValue(scale.Classes[index].Letter, out var rise)) amounts.Add((AwardRule.ClassRise, rise));
        }

        var gained = (policy.RankBaseline == RankBaseline.BestSoFar ? standing.BestRank : standing.Rank) - rank;
        if (rose && !policy.RankAwardWithClassRise) return;
        var (places, amount) = (0, 0m);
        foreach (var step in policy.RankSteps)
        {
            if (gained >= step.Places && step.Places > places) (places, amount) = (step.Places, step.Amount);
        }

        if (places > 0) amounts.Add((AwardRule.RankGain, amount));
    }
}
