using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Assurance;

/// <summary>Compares the ledger of an edition with the table of amounts.</summary>
internal static class AwardChecks
{
    private const string Fix = "请停止发布，保留数据目录原样，并把本条信息报给程序维护人员。";

    public static void Check(
        AwardPolicy policy,
        EditionResult result,
        UnitResult unit,
        IReadOnlyList<(AwardRule Rule, decimal Amount)> due,
        AssuranceFindings findings
    )
    {
        var stated = result.Awards.Of(unit.Unit.Id);
        if (stated.IsEmpty && due.Count == 0) return;
        var (known, paid) = (AmountsOf(policy), stated.Sum(award => award.Paid));
        var expected = Math.Min(due.Sum(award => award.Amount), policy.Cap);
        var wrong =
            paid > policy.Cap ? $"实得 {AssuranceFindings.Text(paid)} 万元，超过上限 {AssuranceFindings.Text(policy.Cap)} 万元"
            : stated.FirstOrDefault(award => !known.Contains(award.Amount) || award.Paid < 0m || award.Paid > award.Amount) is { } odd
                ? $"{odd.RuleId} 一项应得 {AssuranceFindings.Text(odd.Amount)}、实得 {AssuranceFindings.Text(odd.Paid)} 万元，奖励规则中没有这样的金额"
            : due.Count == 0 ? $"实得 {AssuranceFindings.Text(paid)} 万元，复核不符合任何奖励条件"
            : paid != expected || !stated.Select(award => (award.Rule, award.Amount)).SequenceEqual(due)
                ? $"实得 {AssuranceFindings.Text(paid)} 万元，复核应得 {AssuranceFindings.Text(expected)} 万元"
            : null;
        if (wrong is not null) findings.Add(Catalogue.AwardsDiffer, findings.Edition(), wrong + "。", Fix, unit.Unit, AssuranceFindings.Text(paid));
    }

    public static void CheckTotal(EditionResult result, AssuranceFindings findings)
    {
        var (total, sum) = (result.Awards.Total, result.Units.Sum(unit => result.Awards.PaidTo(unit.Unit.Id)));
        if (total != sum)
            findings.Add(
                Catalogue.AwardsDiffer,
                findings.Edition(),
                $"奖励总额为 {AssuranceFindings.Text(total)} 万元，各县实得合计为 {AssuranceFindings.Text(sum)} 万元。",
                Fix,
                value: AssuranceFindings.Text(total)
            );
    }

    /// <summary>Every amount that the policy knows.</summary>
    public static ImmutableHashSet<decimal> AmountsOf(AwardPolicy policy) =>
        [policy.FirstClassAmount, policy.TopAmount, .. policy.RiseAmounts.Values, .. policy.RankSteps.Select(step => step.Amount)];

    /// <summary>Every sum that a unit can be paid: sums of amounts up to the cap.</summary>
    public static HashSet<decimal> SumsOf(AwardPolicy policy)
    {
        HashSet<decimal> sums = [0m];
        for (var open = new Queue<decimal>(sums); open.TryDequeue(out var sum);)
        {
            foreach (var next in AmountsOf(policy).Where(amount => amount > 0m).Select(amount => Math.Min(sum + amount, policy.Cap)).Where(sums.Add))
                open.Enqueue(next);
        }

        return sums;
    }
}
