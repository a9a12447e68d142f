using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.ReviewPacks;

/// <summary>What would become of a unit's result, and of others', if a disputed value were as its city proposes.</summary>
public static class DisputeEffect
{
    /// <summary>综合得分61.33→62.10分，类别不变（B类），全省位次35→33位，奖励不变（0万元）；另有2个县（市、区）的位次、类别或奖励有变.</summary>
    public static string Of(EditionResult before, EditionResult after, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(unit);
        var (was, now, scheme) = (before.Find(unit.Id)!, after.Find(unit.Id)!, before.Scheme);
        var award = scheme.Awards is null ? string.Empty
            : "，" + Moved("奖励", AwardWords.Amount(before.Awards.PaidTo(unit.Id)), AwardWords.Amount(after.Awards.PaidTo(unit.Id)), "万元");
        var others = before.Units.Count(other => other.Unit.Id != unit.Id && HasMoved(before, after, other.Unit.Id));
        return $"{Moved("综合得分", Format.Points(was.Total), Format.Points(now.Total), "分")}，{Moved("类别", was.Class.Letter, now.Class.Letter, "类")}，"
            + $"{Moved(scheme.Terms.Whole + "位次", Format.Count(was.Rank), Format.Count(now.Rank), "位")}{award}"
            + (others == 0 ? string.Empty : $"；另有{Format.Count(others)}个{scheme.UnitKind}的位次、类别或奖励有变");
    }

    private static bool HasMoved(EditionResult before, EditionResult after, UnitId id)
    {
        var (was, now) = (before.Find(id)!, after.Find(id)!);
        return was.Rank != now.Rank || was.Class != now.Class || before.Awards.PaidTo(id) != after.Awards.PaidTo(id);
    }

    private static string Moved(string label, string was, string now, string unit) => was == now ? $"{label}不变（{was}{unit}）" : $"{label}{was}→{now}{unit}";
}
