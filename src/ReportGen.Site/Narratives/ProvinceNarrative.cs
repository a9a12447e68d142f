using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>
/// The province in words, below the paragraph at its head: flows between classes, the plan, what moved the mean, who leapt, and how wide the field is.
/// </summary>
public static class ProvinceNarrative
{
    private const int MostNamed = 6;

    public static ImmutableArray<string> Of(InsightMaker maker)
    {
        ArgumentNullException.ThrowIfNull(maker);
        var insights = maker.Province;
        string[] paragraphs =
        [
            Flows(maker, insights.Group) + Plan(maker.Edition, insights),
            Means(insights) + GroupSentences.Weaknesses(insights.Group),
            Leaps(insights.Group),
            Spread(insights),
        ];
        return [.. paragraphs.Where(paragraph => paragraph.Length > 0)];
    }

    private static string Flows(InsightMaker maker, GroupInsights group)
    {
        if (group.Before is null) return string.Empty;
        var (up, down) = (Pairs(maker, group.Risen, "升入"), Pairs(maker, group.Fallen, "降为"));
        return (up.Length, down.Length) switch
        {
            (0, 0) => $"与上年度相比，没有{maker.Edition.Scheme.UnitKind}发生类别升降。",
            (_, 0) => $"与上年度相比，{up}，没有降类的{maker.Edition.Scheme.UnitKind}。",
            (0, _) => $"与上年度相比，{down}，没有升类的{maker.Edition.Scheme.UnitKind}。",
            _ => $"与上年度相比，{up}；{down}。",
        };
    }

    private static string Pairs(InsightMaker maker, ImmutableArray<UnitResult> moved, string verb)
    {
        var scale = maker.Edition.Scheme.Classes;
        var pairs = moved
            .GroupBy(unit => (From: scale.IndexOf(((Compared)unit.Comparison).Previous.Class), To: scale.IndexOf(unit.Class)))
            .OrderBy(pair => pair.Key.From)
            .ThenBy(pair => pair.Key.To)
            .Select(pair => $"由{scale.Classes[pair.Key.From].Letter}类{verb}{scale.Classes[pair.Key.To].Letter}类{Format.Count(pair.Count())}个");
        return string.Join('、', pairs);
    }

    private static string Plan(EditionResult edition, ProvinceInsights insights)
    {
        if (insights.Target is not { } target) return string.Empty;
        var classes = insights.Group.Classes;
        var (best, last) = (classes[0].Count - target.Counts[0], classes[^1].Count - target.Counts[^1]);
        var first = best >= 0 ? $"{classes[0].Class.Letter}类个数已达到目标" : $"{classes[0].Class.Letter}类尚差{Format.Count(-best)}个";
        var lowest = last <= 0 ? $"{classes[^1].Class.Letter}类个数已控制在目标以内" : $"{classes[^1].Class.Letter}类尚需减少{Format.Count(last)}个";
        var when = target.Edition == edition.Edition.Year ? "本年度" : $"{target.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture)}年";
        return $"对照{when}规划目标，{first}，{lowest}。";
    }

    private static string Means(ProvinceInsights insights)
    {
        var (best, worst) = (insights.Strongest, insights.Weakest);
        if (best.Share == worst.Share)
            return GroupSentences.Shifts(insights.Group);
        static string Describe(DimensionMean mean) =>
            $"{mean.Dimension.Name}（平均{Format.Points(mean.Mean)}分，满分{Format.Weight(mean.Dimension.Weight)}分）";
        return $"{ChineseNumber.Of(insights.Group.Dimensions.Length)}项一级指标中，平均得分率最高的是{Describe(best)}，最低的是{Describe(worst)}。"
            + GroupSentences.Shifts(insights.Group);
    }

    private static string Leaps(GroupInsights group) =>
        GroupSentences.Most(group.MostRisen, NameOf) + GroupSentences.Most(group.MostFallen, NameOf);

    private static string Spread(ProvinceInsights insights)
    {
        var (first, last) = (insights.Cities[0], insights.Cities[^1]);
        var cities = first.Rank == last.Rank ? string.Empty :
            $"市级单元平均得分最高的是{first.City.Name}（{Format.Points(first.Summary.Mean)}分），最低的是{last.City.Name}（{Format.Points(last.Summary.Mean)}分）。";
        var (below, above) = (Near(insights.JustBelow), Near(insights.JustAbove));
        var parts = new List<string>();
        if (below.Length > 0) parts.Add("距上一类标准线在一分以内的有" + below);
        if (above.Length > 0) parts.Add("高出本类标准线在一分以内的有" + above);
        return cities + (parts.Count == 0 ? string.Empty : string.Join('；', parts) + "。");
    }

    private static string Near(ImmutableArray<UnitResult> units) => Phrases.Some([.. units.Select(NameOf)], MostNamed);

    private static string NameOf(UnitResult unit) => unit.Unit.IsProvinceRun ? unit.Unit.Name : unit.Unit.City.Name + unit.Unit.Name;
}
