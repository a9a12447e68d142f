using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Observations;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>Values that are missing and scored nothing.</summary>
internal static class GapSentence
{
    public static string Of(NarrativeSource facts)
    {
        var gaps = facts.Insights.Of<DataGap>().GroupBy(gap => gap.Reason).OrderBy(group => group.Key).ToList();
        var reasons = gaps.Where(group => group.Key != MissingReason.NotSent).ToList();
        var late = gaps.Except(reasons).SelectMany(group => group).Select(gap => gap.Indicator.ShortName).ToList();
        return ByScheme(reasons) + (late.Count == 0 ? string.Empty : $"{Phrases.Names(late)}尚未报送，暂未计得分。");
    }

    private static string ByScheme(IReadOnlyCollection<IGrouping<MissingReason, DataGap>> reasons)
    {
        return reasons.Count == 0
            ? string.Empty
            : string.Join('；', reasons.Select(group => $"{Phrases.Names(group.Select(gap => gap.Indicator.ShortName))}{Format.Reason(group.Key)}"))
                + "，按评价方案未计得分。";
    }
}
