using System.Globalization;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Derivations;

/// <summary>Awards in words: the pages and the command line say the same.</summary>
internal static class AwardWords
{
    /// <summary>What stands where an edition does not make its awards public.</summary>
    public const string Withheld = "本年度奖励情况不公开。";

    /// <summary>An amount in 10 000 yuan: 300, 16,100, 0.5.</summary>
    public static string Amount(decimal amount) => amount.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>The rule of an award: 2017年度列入A类, A类且位次在前3位, 升入B类, 类别未提升且位次上升5位至9位.</summary>
    public static string Rule(Award award, Scheme scheme) =>
        award.Rule switch
        {
            AwardRule.FirstClass => $"{Format.EditionLabel(scheme.Awards!.FirstEdition)}列入{award.Proof.To}类",
            AwardRule.TopRank => $"{award.Proof.To}类且位次在前{Format.Count(scheme.Awards!.TopRanks)}位",
            AwardRule.ClassRise => $"升入{Reached(award.RuleId)}类",
            AwardRule.RankGain => Gain(
                scheme.Awards!,
                scheme.Awards!.RankSteps.OrderByDescending(step => step.Places).First(step => award.Proof.Gain >= step.Places)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(award)),
        };

    /// <summary>The numbers that prove an award: 由C类升为B类, 前进12位（第86位→第74位）.</summary>
    public static string Proof(Award award) =>
        award.Rule switch
        {
            AwardRule.FirstClass => $"列入{award.Proof.To}类，居第{Format.Count(award.Proof.Rank!.Value)}位",
            AwardRule.TopRank => $"列入{award.Proof.To}类，居第{Format.Count(award.Proof.Rank!.Value)}位",
            AwardRule.ClassRise => $"由{award.Proof.From}类升为{award.Proof.To}类",
            AwardRule.RankGain =>
                $"前进{Format.Count(award.Proof.Gain!.Value)}位（{(award.Reading == AwardReading.BestRankSoFar ? "以往最好" : string.Empty)}第" +
                    $"{Format.Count(award.Proof.Baseline!.Value)}位→第{Format.Count(award.Proof.Rank!.Value)}位）",
            _ => throw new ArgumentOutOfRangeException(nameof(award)),
        };

    /// <summary>The reading on which an award rests; empty where none was needed.</summary>
    public static string Reading(AwardReading reading) => reading switch
    {
        AwardReading.None => string.Empty,
        AwardReading.TiesShare => "位次并列，均按该位次奖励",
        AwardReading.DoubleRise => "一年提升两个类别，分别计奖",
        AwardReading.RankWithRise => "升类的同时另计位次奖励",
        AwardReading.BestRankSoFar => "与以往最好位次比较",
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    /// <summary>
    /// Where the plan says so: its sixth and last rule is 第6分句. The rules stand in the order first edition, top ranks, rises from the best class down, gains
    /// from the largest down.
    /// </summary>
    public static string Clause(Award award, AwardPolicy policy)
    {
        var place = award.Rule switch
        {
            AwardRule.FirstClass => 1,
            AwardRule.TopRank => 2,
            AwardRule.ClassRise => 3 + policy.RiseAmounts.Keys.ToList().IndexOf(Reached(award.RuleId)),
            AwardRule.RankGain => 3 + policy.RiseAmounts.Count + policy.RankSteps.Count(step => step.Places > award.Proof.Gain),
            _ => throw new ArgumentOutOfRangeException(nameof(award)),
        };
        return $"第{Format.Count(place)}分句";
    }

    /// <summary>The rise that is not paid: 升入B类.</summary>
    public static string Rule(ExcludedAward excluded) => $"升入{Reached(excluded.RuleId)}类";

    /// <summary>The rise that happened: 由C类升为B类.</summary>
    public static string Rise(ExcludedAward excluded) => $"由{((Compared)excluded.Unit.Comparison).Previous.Class.Letter}类升为{excluded.Unit.Class.Letter}类";

    /// <summary>Why it is not paid: 2018年度已列入B类.</summary>
    public static string Held(ExcludedAward excluded) => $"{Format.EditionLabel(excluded.HeldIn)}已列入{excluded.HeldClass}类";

    /// <summary>What a step asks for, with the condition on the class where the policy has it: 类别未提升且位次上升10位及以上.</summary>
    public static string Gain(AwardPolicy policy, RankStep step) => (policy.RankAwardWithClassRise ? string.Empty : "类别未提升且") + Places(policy, step);

    /// <summary>The places that a step asks for: 位次上升10位及以上, 位次上升5位至9位.</summary>
    public static string Places(AwardPolicy policy, RankStep step)
    {
        var next = policy.RankSteps.Where(other => other.Places > step.Places).Select(other => other.Places).DefaultIfEmpty().Min();
        return $"位次上升{Format.Count(step.Places)}位{(next == 0 ? "及以上" : $"至{Format.Count(next - 1)}位")}";
    }

    private static string Reached(string ruleId) => ruleId["to-".Length..].ToUpperInvariant();
}
