using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.AwardTables;

/// <summary>How the units that gained places and those that are awarded for it go together, in words.</summary>
internal static class GainAwards
{
    /// <summary>
    /// 位次上升10位及以上的43个，其中24个类别同时提升，不另给位次奖励，类别未提升、给予位次奖励的19个; empty where nobody gained enough, or nothing is awarded
    /// or public.
    /// </summary>
    public static string Note(EditionResult edition)
    {
        if (edition.Scheme.Awards is not { } policy || edition.Awards.IsUndisclosed) return string.Empty;
        var steps = policy.RankSteps.OrderByDescending(step => step.Places).ToList();
        var parts = steps.Select((step, i) => Part(edition, policy, step, i == 0 ? null : steps[i - 1].Places)).Where(part => part.Length > 0).ToList();
        if (parts.Count == 0) return string.Empty;
        if (edition.Edition.Year <= policy.FirstEdition)
            return $"位次上升的奖励自{Format.EditionLabel(policy.FirstEdition + 1)}起给予，本年度位次上升的不给予奖励。";
        return string.Join('；', parts) + "。";
    }

    private static string Part(EditionResult edition, AwardPolicy policy, RankStep step, int? next)
    {
        var gained = edition.Units.Where(unit => unit.Comparison is Compared { RankChange: var places } && places >= step.Places && !(places >= next)).ToList();
        var awarded = edition.Awards.Entries
            .Where(award => award.Rule == AwardRule.RankGain && award.Proof.Gain >= step.Places && !(award.Proof.Gain >= next))
            .Select(award => award.Unit.Id)
            .ToHashSet();
        if (gained.Count == 0 && awarded.Count == 0) return string.Empty;
        var rose = policy.RankAwardWithClassRise ? 0 : gained.Count(unit => ((Compared)unit.Comparison).ClassMove == ClassMove.Up);
        var paid = gained.Count(unit => awarded.Contains(unit.Unit.Id));
        var (less, more) = (gained.Count - rose - paid, awarded.Count - paid);
        var still = policy.RankAwardWithClassRise ? string.Empty : "类别未提升";
        var label = $"{AwardWords.Places(policy, step)}的{Format.Count(gained.Count)}个";
        if (paid == gained.Count && more == 0) return $"{label}，{still}{(still.Length > 0 ? "，" : string.Empty)}给予位次奖励";
        string?[] parts =
        [
            rose > 0 ? $"{Format.Count(rose)}个类别同时提升，不另给位次奖励" : null,
            less > 0 ? $"{Format.Count(less)}个比以往最好位次上升不足{Format.Count(step.Places)}位，不按此项奖励" : null,
            $"{still}{(still.Length > 0 ? "、" : string.Empty)}给予位次奖励的{Format.Count(paid)}个",
            more > 0 ? $"另有{Format.Count(more)}个比上年度上升更多、比以往最好位次的上升在此范围内，也按此项奖励" : null,
        ];
        return $"{label}，其中{string.Join('，', parts.OfType<string>())}";
    }
}
