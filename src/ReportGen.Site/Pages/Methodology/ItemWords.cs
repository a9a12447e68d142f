using ReportGen.Analysis.Discrimination;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Pages.Methodology;

/// <summary>Whether the scheme still discriminates, said from the numbers alone.</summary>
internal static class ItemWords
{
    public static string Of(EditionResult edition, ItemAnalysis analysis) => Totals(edition) + Ends(edition, analysis) + Correlations(analysis);

    private static string Totals(EditionResult edition)
    {
        var totals = edition.Units.Select(unit => unit.Total).ToHashSet();
        return $"{Format.Count(edition.Units.Length)}个{edition.Scheme.UnitKind}的综合得分有{Format.Count(totals.Count)}个不同分值，" +
            $"在{Format.Points(totals.Min())}分至{Format.Points(totals.Max())}分之间。";
    }

    /// <summary>An indicator on which more than half of the units stand at the same end says little of the others.</summary>
    private static string Ends(EditionResult edition, ItemAnalysis analysis)
    {
        var full = analysis.Items.Where(item => item.AtCap * 2 > item.Count).ToList();
        var none = analysis.Items.Where(item => item.AtZero * 2 > item.Count).ToList();
        if (full.Count + none.Count == 0)
        {
            var (most, least) = (analysis.Items.MaxBy(item => item.AtCap)!, analysis.Items.MaxBy(item => item.AtZero)!);
            return $"没有一项指标过半数得满分或者得零分：满分比例最高的是{most.Indicator.ShortName}（{Format.Percent(most.ShareAtCap)}），零分比例最高的是{least.Indicator.ShortName}（" +
                $"{Format.Percent(least.ShareAtZero)}）；各项指标都还能区分先后。";
        }

        var blunt = full.Concat(none).Select(item => item.Indicator.Weight).Sum();
        return string.Concat(
            Named("过半数得满分的指标有", full, item => item.ShareAtCap),
            Named("过半数得零分的指标有", none, item => item.ShareAtZero),
            $"这些指标区分先后的作用有限，权重合计{Format.Weight(blunt)}分；其余{Format.Weight(edition.Scheme.FullPoints - blunt)}分的指标仍能区分先后。");
    }

    private static string Named(string label, List<ItemStatistics> items, Func<ItemStatistics, decimal> share) =>
        items.Count == 0 ? string.Empty : $"{label}{string.Join('、', items.Select(item => $"{item.Indicator.ShortName}（{Format.Percent(share(item))}）"))}；";

    private static string Correlations(ItemAnalysis analysis)
    {
        var known = analysis.Items.Where(item => item.WithRest is not null).ToList();
        if (known.Count == 0) return "各项得分没有差别，无法计算相关系数。";
        var (weakest, strongest) = (known.MinBy(item => item.WithRest)!, known.MaxBy(item => item.WithRest)!);
        var apart = known.Where(item => item.WithRest <= 0m).Select(item => item.Indicator.ShortName).ToList();
        var sign = apart.Count == 0 ? "均为正，各项指标与整体方向一致" : $"其中{string.Join('、', apart)}不为正，与整体方向不一致";
        return $"各项得分与其余各项之和的相关系数最高为{ItemSection.Describe(strongest.WithRest)}（{strongest.Indicator.ShortName}），最低为{ItemSection.Describe(weakest.WithRest)}（" +
            $"{weakest.Indicator.ShortName}），{sign}。";
    }
}
