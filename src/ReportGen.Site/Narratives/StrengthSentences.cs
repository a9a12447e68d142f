using ReportGen.Analysis.Insights;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>What the unit is good at, and where it is alone the best.</summary>
internal static class StrengthSentences
{
    private const int MostTold = 3;

    /// <summary>Against whom a strength has to stand: 全省、B类和相似县（市、区）平均.</summary>
    public static string Means(NarrativeSource telling)
    {
        var names = new List<string> { telling.Terms.Whole };
        if (telling.HasClassMates) names.Add(telling.ClassLabel);
        if (!telling.Insights.Peers.IsEmpty) names.Add("相似" + telling.Kind);
        return Phrases.List(names) + "平均";
    }

    public static string Of(NarrativeSource telling)
    {
        var strengths = telling.Insights.Of<Strength>();
        var best = ExtremeSentences.Best(telling);
        if (strengths.IsEmpty) return $"没有得分率达到四分之三且高于{Means(telling)}的指标{(best.Length == 0 ? string.Empty : "；" + best)}。";
        var told = strengths.Take(MostTold).Select(Told).ToList();
        var all = strengths.Length <= MostTold
            ? $"优势指标为{Phrases.List(told)}"
            : $"优势指标共{Phrases.Number(strengths.Length)}项，其中领先{telling.Terms.Whole}平均最多的是{Phrases.List(told)}";
        return $"{all}{(best.Length == 0 ? string.Empty : "；" + best)}。";
    }

    private static string Told(Strength strength)
    {
        var full = Format.Weight(strength.Indicator.Weight);
        return strength.Points == strength.Indicator.Weight ? $"{strength.Indicator.ShortName}（得满分{full}分）" : $"{strength.Indicator.ShortName}（{Format.Points(strength.Points)}分，满分{full}分）";
    }
}
