using System.Collections.Immutable;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Wording;

/// <summary>Phrases that several pages share.</summary>
internal static class ResultWords
{
    /// <summary>Ranks have no unit and follow 第; a tie says so.</summary>
    public static string Rank(int rank) => $"第{Format.Count(rank)}位";

    /// <summary>上升的8个，下降的10个: what there is none of is left out.</summary>
    /// <param name="counts">What is counted, with its number.</param>
    /// <param name="afterFirst">What is said after the first of them, where there are any.</param>
    public static string Counts(ReadOnlySpan<(string What, int Count)> counts, string afterFirst = "")
    {
        var parts = new List<string>();
        for (var i = 0; i < counts.Length; i++)
            if (counts[i].Count > 0) parts.Add($"{counts[i].What}的{Format.Count(counts[i].Count)}个{(i == 0 ? afterFirst : string.Empty)}");
        return string.Join('，', parts);
    }

    /// <summary>比上年度提高1.20分, or 与上年度持平.</summary>
    public static string ScoreChange(Points change) => change.Value switch
    {
        > 0m => $"比上年度提高{Format.Points(change)}分",
        < 0m => $"比上年度下降{Format.Points(Points.Zero - change)}分",
        _ => "与上年度持平",
    };

    /// <summary>比上年度增加3个, or 与上年度持平.</summary>
    public static string CountChange(int change) => change switch
    {
        > 0 => $"比上年度增加{Format.Count(change)}个",
        < 0 => $"比上年度减少{Format.Count(-change)}个",
        _ => "与上年度持平",
    };

    /// <summary>A类28个、B类67个、C类73个; a class without units is 没有, named last.</summary>
    public static string Classes(Scheme scheme, ImmutableArray<int> counts)
    {
        var letters = scheme.Classes.Classes.Select((unitClass, i) => (Letter: unitClass.Letter + "类", Count: counts[i])).ToList();
        var some = letters.Where(letter => letter.Count > 0).Select(letter => $"{letter.Letter}{Format.Count(letter.Count)}个");
        var none = string.Join('、', letters.Where(letter => letter.Count == 0).Select(letter => letter.Letter));
        return string.Join('、', some) + (none.Length == 0 ? string.Empty : $"，没有{none}");
    }

    /// <summary>甲县、乙县等5个县（市、区）: at most some names, and how many there are where that is more.</summary>
    public static string Names(IReadOnlyList<string> names, int most, string unitKind) =>
        names.Count <= most ? string.Join('、', names) : $"{string.Join('、', names.Take(most))}等{Format.Count(names.Count)}个{unitKind}";

    /// <summary>Why a unit has no comparison.</summary>
    public static string Reason(NotCompared comparison, Func<Unit, string> nameOf) => comparison.Reason switch
    {
        NoComparison.FirstEdition => "没有上一年度的评价结果",
        NoComparison.MadeFromSeveral => $"由{string.Join('、', comparison.Predecessors.Select(nameOf))}合并或调整设立",
        NoComparison.NotEvaluatedBefore => "上一年度未参加评价",
        NoComparison.OtherScheme => "上一年度采用的评价方案不同",
        NoComparison.NotDisclosed => "上一年度的结果未全部公开",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    /// <summary>Points with the dimension's or indicator's full points: 5.20分（满分8分）.</summary>
    public static string PointsOf(Points points, Points weight) => $"{Format.Points(points)}分（满分{Format.Weight(weight)}分）";

    public static string UnitLabel(Indicator indicator) => indicator.Unit.Length == 0 ? "分" : indicator.Unit;

    /// <summary>A mean total: 61.33分, or 零.</summary>
    public static string Mean(GroupSummary summary) => summary.Mean == Points.Zero ? "零" : $"{Format.Points(summary.Mean)}分";

    public static string Total(UnitResult result) => $"{Format.Points(result.Total)}分";
}
