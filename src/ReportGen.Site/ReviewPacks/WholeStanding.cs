using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.ReviewPacks;

/// <summary>
/// How the units of a city stand among all. Ranks and means are made from the results of others; they are shown only where the settings allow it, and only
/// where so many others are behind every mean that none of them can be worked out.
/// </summary>
public static class WholeStanding
{
    /// <summary>Fewer units of other cities than these, among all or in a class, could be worked out from a mean.</summary>
    public const int LeastOthers = 5;

    /// <summary>Why a city is shown no ranks and means; empty where it is.</summary>
    public static string WhyNot(ReviewScope scope, EditionResult edition, City city)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(city);
        var (whole, kind) = (edition.Scheme.Terms.Whole, edition.Scheme.UnitKind);
        if (scope == ReviewScope.None) return $"按设置，征求意见时不提供{whole}位次和{whole}平均，以及由位次决定的奖励。";
        var own = edition.Units.Where(unit => unit.Unit.City.Key == city.Key).ToList();
        var others = edition.Units.Except(own).ToList();
        if (others.Count < LeastOthers) return $"其他市的{kind}不足{Format.Count(LeastOthers)}个，从平均数可以推算其得分，因此不提供{whole}位次和{whole}平均。";
        foreach (var letter in edition.Scheme.Classes.Classes.Select(unitClass => unitClass.Letter))
        {
            if (others.Count(unit => unit.Class.Letter == letter) is > 0 and < LeastOthers)
                return $"{letter}类中其他市的{kind}不足{Format.Count(LeastOthers)}个，从平均数可以推算其得分，因此不提供{whole}位次和{whole}平均。";
        }

        return string.Empty;
    }

    /// <summary>综合得分76.15分，属B类，居全省167个县（市、区）第97位，比上年度后退6位；不享受跃升奖励.</summary>
    public static string Sentence(EditionResult edition, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(unit);
        var (result, scheme) = (edition.Find(unit.Id)!, edition.Scheme);
        var rank = $"综合得分{Format.Points(result.Total)}分，属{result.Class.Letter}类，"
            + $"居{scheme.Terms.Whole}{Format.Count(edition.Summary.Count)}个{scheme.UnitKind}第{Format.Count(result.Rank)}位";
        var change = result.Comparison is Compared compared
            ? $"，{(compared.RankChange == 0 ? "位次与上年度相同" : "比上年度" + ChangeWords.OfRank(compared.RankChange))}" : string.Empty;
        var paid = edition.Awards.PaidTo(unit.Id);
        var award = scheme.Awards is null ? string.Empty
            : paid == 0 ? $"；没有{scheme.Terms.Leap}奖励" : $"；{scheme.Terms.Leap}奖励{AwardWords.Amount(paid)}万元";
        return $"{rank}{change}{award}。";
    }
}
