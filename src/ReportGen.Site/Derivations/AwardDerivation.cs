using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Site.Derivations;

/// <summary>What a unit is awarded, why, and what it is not awarded.</summary>
/// <param name="IsEmpty">True where nothing is awarded and no rise is left unpaid; then there is one step, which says so.</param>
/// <param name="Steps">One for each award and each rise that is not paid, then the sum.</param>
public sealed record AwardDerivation(bool IsEmpty, ImmutableArray<DerivationStep> Steps)
{
    /// <summary>The awards of a unit in an edition; no step at all where its scheme gives none.</summary>
    public static AwardDerivation Of(EditionResult edition, UnitResult result)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(result);
        if (edition.Scheme.Awards is null) return new AwardDerivation(true, []);
        if (edition.Awards.IsUndisclosed) return new AwardDerivation(true, [new DerivationStep("奖励", AwardWords.Withheld)]);
        var (awards, excluded) = (edition.Awards.Of(result.Unit.Id), edition.Awards.ExcludedOf(result.Unit.Id));
        if (awards.IsEmpty && excluded.IsEmpty) return new AwardDerivation(true, [new DerivationStep("奖励", "本年度没有符合条件的奖励。")]);
        return new AwardDerivation(false,
        [
            .. awards.Select(award => new DerivationStep(AwardWords.Rule(award, edition.Scheme), TextOf(award))),
            .. excluded.Select(rise => new DerivationStep("不予奖励", $"{AwardWords.Rise(rise)}；{AwardWords.Held(rise)}，再次{AwardWords.Rule(rise)}不给予奖励")),
            new DerivationStep("奖励合计", Sum(awards, edition.Scheme.Awards!)),
        ]);
    }

    private static string TextOf(Award award)
    {
        var reading = AwardWords.Reading(award.Reading);
        return $"{AwardWords.Proof(award)}，{AwardWords.Amount(award.Amount)}万元" +
            (award.Paid < award.Amount ? $"，受年度上限限制，实得{AwardWords.Amount(award.Paid)}万元" : string.Empty) +
            (reading.Length > 0 ? $"（{reading}）" : string.Empty);
    }

    private static string Sum(ImmutableArray<Award> awards, AwardPolicy policy)
    {
        var (amount, paid) = (awards.Sum(award => award.Amount), awards.Sum(award => award.Paid));
        var terms = awards.Length > 1 ? string.Join('＋', awards.Select(award => AwardWords.Amount(award.Amount))) + "＝" : string.Empty;
        return $"{terms}{AwardWords.Amount(amount)}万元"
            + (paid < amount ? $"，超过年度上限{AwardWords.Amount(policy.Cap)}万元，按{AwardWords.Amount(paid)}万元计" : string.Empty);
    }
}
