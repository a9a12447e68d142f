using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Derivations;

/// <summary>A rule of the award policy.</summary>
/// <param name="When">When it applies.</param>
/// <param name="Amount">Amount, 10 000 yuan.</param>
public sealed record PolicyRule(string When, string Amount);

/// <summary>How an open question of the policy is read.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reading">The answer.</param>
public sealed record PolicyReading(string Question, string Reading);

/// <summary>The award policy in words, every parameter included.</summary>
internal static class AwardPolicyWords
{
    public static ImmutableArray<PolicyRule> Rules(Scheme scheme, AwardPolicy policy)
    {
        var best = scheme.Classes.Classes[0].Letter;
        var first = policy.FirstEdition.ToString(CultureInfo.InvariantCulture) + "年度";
        var later = (policy.FirstEdition + 1).ToString(CultureInfo.InvariantCulture) + "年度起";
        return
        [
            new PolicyRule($"{first}列入{best}类（一次性）", AwardWords.Amount(policy.FirstClassAmount)),
            new PolicyRule($"{later}，列入{best}类且位次在前{Format.Count(policy.TopRanks)}位", AwardWords.Amount(policy.TopAmount)),
            .. policy.RiseAmounts.Select(rise => new PolicyRule($"{later}，升入{rise.Key}类", AwardWords.Amount(rise.Value))),
            .. policy.RankSteps.Select(step => new PolicyRule(
                $"{later}，{AwardWords.Gain(policy, step)}",
                AwardWords.Amount(step.Amount))),
        ];
    }

    public static ImmutableArray<PolicyReading> Readings(AwardPolicy policy) =>
    [
        new("同一年度符合多项条件的", $"各项金额相加，最高{AwardWords.Amount(policy.Cap)}万元"),
        new("同一年度提升两个类别的", policy.DoubleRiseCountsBoth ? "按两次升类分别计算，金额相加" : "只按最终升入的类别计算"),
        new("曾经达到该类、下降后再次升入的", policy.RegainedClassExcluded ? "不再给予该次升类奖励" : "仍给予升类奖励"),
        new("“曾经达到”的含义", "该行政区划或其唯一前身在以往任一年度列入该类或者更高的类别"),
        new("类别提升的同时位次上升的", policy.RankAwardWithClassRise ? "升类奖励和位次奖励同时给予" : "只给予升类奖励，不另给位次奖励"),
        new("位次上升的比较基准", policy.RankBaseline == RankBaseline.BestSoFar ? "以往年度的最好位次" : "上一年度的位次"),
        new("位次并列的", "并列者均按该位次给予奖励"),
        new("不能与上年度比较的", $"只适用前{Format.Count(policy.TopRanks)}位奖励"),
    ];
}
