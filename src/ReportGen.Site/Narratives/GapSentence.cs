using ReportGen.Core.Insights;

namespace ReportGen.Site.Narratives;

/// <summary>Values that are missing and scored nothing.</summary>
internal static class GapSentence
{
    public static string Of(Telling telling)
    {
        var reasons = telling.Insights.Of<DataGap>().GroupBy(gap => gap.Reason).OrderBy(group => group.Key).ToList();
        return reasons.Count == 0
            ? string.Empty
            : string.Join('；', reasons.Select(group => $"{Phrases.Names(group.Select(gap => gap.Indicator.ShortName))}{Format.Reason(group.Key)}")) + "，按评价方案未计得分。";
    }
}
