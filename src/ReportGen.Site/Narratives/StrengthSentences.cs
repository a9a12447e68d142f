using ReportGen.Analysis.Insights;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>What the unit is good at, and where it is alone the best.</summary>
internal static class StrengthSentences
{
    private const int MostNamed = 3;

    /// <summary>Against whom a strength has to stand: 全省、B类和得分结构相近的县（市、区）平均.</summary>
    public static string Means(NarrativeSource facts)
    {
        var names = new List<string> { facts.Terms.Whole };
        if (facts.HasClassMates) names.Add(facts.ClassLabel);
        if (!facts.Insights.Peers.IsEmpty) names.Add("得分结构相近的" + facts.Kind);
        return Phrases.List(names) + "平均";
    }

    public static string Of(NarrativeSource facts)
    {
        var strengths = facts.Insights.Of<Strength>();
        var best = ExtremeSentences.Best(facts);
        if (strengths.IsEmpty) return $"没有得分率达到四分之三且高于{Means(facts)}的指标{(best.Length == 0 ? string.Empty : "；" + best)}。";
        var phrases = strengths.Take(MostNamed).Select(Describe).ToList();
        var all = strengths.Length <= MostNamed
            ? $"{Phrases.List(phrases)}{(phrases.Count > 1 ? "是优势指标" : "为优势指标")}"
            : $"{Phrases.List(phrases)}领先{facts.Terms.Whole}平均最多，是{ChineseNumber.Of(strengths.Length)}项优势指标的前{ChineseNumber.Of(MostNamed)}项";
        return $"{all}{(best.Length == 0 ? string.Empty : "；" + best)}。";
    }

    private static string Describe(Strength strength)
    {
        var full = Format.Weight(strength.Indicator.Weight);
        return strength.Points == strength.Indicator.Weight
            ? $"{strength.Indicator.ShortName}（得满分{full}分）"
            : $"{strength.Indicator.ShortName}（{Format.Points(strength.Points)}分，满分{full}分）";
    }
}
