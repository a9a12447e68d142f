using System.Collections.Immutable;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Awards;

/// <summary>Applies an award policy to one edition.</summary>
/// <param name="policy">The policy.</param>
/// <param name="scale">The classes, the best first.</param>
/// <param name="year">The edition's data year.</param>
internal sealed class AwardJudge(AwardPolicy policy, ClassScale scale, int year)
{
    private readonly ImmutableArray<RankStep> steps = [.. policy.RankSteps.OrderByDescending(step => step.Places)];

    /// <summary>
    /// The ledger of the edition; before the policy's first edition there is no award. In the first edition the best class is awarded as such; from the next
    /// one on: top ranks within the best class, rises in class, and, where the class did not rise, places gained; several awards are added up to the cap, in
    /// this order. A unit without comparison can only get the award for a top rank.
    /// </summary>
    /// <param name="units">The edition's results, by code.</param>
    /// <param name="historyOf">A unit's earlier results, the latest first, with their years.</param>
    public AwardLedger Judge(ImmutableArray<UnitResult> units, Func<UnitResult, ImmutableArray<(int Year, UnitResult Result)>> historyOf)
    {
        if (year < policy.FirstEdition) return AwardLedger.None;
        var entries = ImmutableArray.CreateBuilder<Award>();
        var excluded = ImmutableArray.CreateBuilder<ExcludedAward>();
        var sharedRanks = units.GroupBy(unit => unit.Rank).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        foreach (var unit in units)
        {
            entries.AddRange(
                Capped(year == policy.FirstEdition ? First(unit) : [.. Top(unit, sharedRanks), .. Rises(unit, historyOf, excluded), .. Gains(unit, historyOf)])
            );
        }

        return new AwardLedger(entries.ToImmutable(), excluded.ToImmutable());
    }

    private ImmutableArray<Award> First(UnitResult unit) =>
        unit.Class == scale.Classes[0]
            ? [Entry(unit, AwardRule.FirstClass, AwardRuleId.First(unit.Class.Letter), policy.FirstClassAmount, AwardReading.None, null, null)]
            : [];

    private IEnumerable<Award> Top(UnitResult unit, HashSet<int> sharedRanks)
    {
        if (unit.Rank > policy.TopRanks || unit.Class != scale.Classes[0]) yield break;
        var reading = sharedRanks.Contains(unit.Rank) ? AwardReading.TiesShare : AwardReading.None;
        yield return Entry(unit, AwardRule.TopRank, AwardRuleId.Top(policy.TopRanks), policy.TopAmount, reading, null, null);
    }

    private List<Award> Rises(
        UnitResult unit,
        Func<UnitResult, ImmutableArray<(int Year, UnitResult Result)>> historyOf,
        ImmutableArray<ExcludedAward>.Builder excluded
    )
    {
        var awards = new List<Award>();
        if (unit.Comparison is not Compared { ClassMove: ClassMove.Up } compared) return awards;
        var (from, to) = (scale.IndexOf(compared.Previous.Class), scale.IndexOf(unit.Class));
        var (isDouble, history) = (from - to > 1, historyOf(unit));
        for (var index = from - 1; index >= to; index--)
        {
            var reached = scale.Classes[index];
            if (!policy.RiseAmounts.TryGetValue(reached.Letter, out var amount) || (isDouble && index != to && !policy.DoubleRiseCountsBoth)) continue;
            var (heldIn, held) = history.FirstOrDefault(earlier => scale.PositionOf(earlier.Result.Class.Letter) <= index);
            if (policy.RegainedClassExcluded && held is not null)
            {
                excluded.Add(new ExcludedAward(unit, AwardRuleId.Rise(reached.Letter), heldIn, held.Class.Letter));
                continue;
            }

            awards.Add(
                Entry(
                    unit,
                    AwardRule.ClassRise,
                    AwardRuleId.Rise(reached.Letter),
                    amount,
                    isDouble ? AwardReading.DoubleRise : AwardReading.None,
                    null,
                    compared.Previous.Class.Letter
                )
            );
        }

        return awards;
    }

    private ImmutableArray<Award> Gains(UnitResult unit, Func<UnitResult, ImmutableArray<(int Year, UnitResult Result)>> historyOf)
    {
        if (unit.Comparison is not Compared compared) return [];
        var rose = compared.ClassMove == ClassMove.Up;
        if (rose && !policy.RankAwardWithClassRise) return [];
        var best = policy.RankBaseline == RankBaseline.BestSoFar;
        var baseline = best ? historyOf(unit).Min(earlier => earlier.Result.Rank) : compared.Previous.Rank;
        var step = steps.FirstOrDefault(step => baseline - unit.Rank >= step.Places);
        if (step.Places == 0) return [];
        var reading = rose ? AwardReading.RankWithRise : best ? AwardReading.BestRankSoFar : AwardReading.None;
        return [Entry(unit, AwardRule.RankGain, AwardRuleId.Gain(step), step.Amount, reading, baseline, compared.Previous.Class.Letter)];
    }

    private IEnumerable<Award> Capped(ImmutableArray<Award> awards)
    {
        var left = policy.Cap;
        foreach (var award in awards)
        {
            var paid = Math.Min(award.Amount, left);
            left -= paid;
            yield return award with { Paid = paid };
        }
    }

    private static Award Entry(UnitResult unit, AwardRule rule, string id, decimal amount, AwardReading reading, int? baseline, string? from) => new()
    {
        Unit = unit.Unit,
        Rule = rule,
        RuleId = id,
        Amount = amount,
        Paid = amount,
        Reading = reading,
        Proof = new AwardProof(unit.Rank, baseline, from, unit.Class.Letter),
    };
}
