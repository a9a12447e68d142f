using System.Collections.Immutable;
using ReportGen.Analysis.Robustness;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.County.Advice;

/// <summary>How far the result depends on one thing.</summary>
/// <param name="Name">What varies.</param>
/// <param name="Total">Range of the total; a dash where it is not looked at.</param>
/// <param name="Rank">Range of the rank.</param>
/// <param name="Class">Class, with the number of draws.</param>
public sealed record RobustnessRow(string Name, string Total, string Rank, string Class);

/// <summary>How far rank and class depend on the weights and on the rounding of the values.</summary>
/// <param name="Words">The message.</param>
/// <param name="Rows">All draws, nine tenths of them, then values.</param>
public sealed record RobustnessSection(Markup Words, ImmutableArray<RobustnessRow> Rows)
{
    public static RobustnessSection Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var robustness = subject.Facts.Insights.Robustness;
        var (weights, values) = (robustness.WeightsOf(subject.Unit.Id), robustness.ValuesOf(subject.Unit.Id));
        var scale = subject.Edition.Scheme.Classes;
        var classes = weights
            .ClassDraws.Select((draws, i) => (scale.Classes[i].Letter, Draws: draws))
            .Where(entry => entry.Draws > 0)
            .OrderByDescending(entry => entry.Draws)
            .ToList();
        var isCertain = classes.Count == 1;
        var drawn = isCertain ? $"均为{classes[0].Letter}类" : string.Join('、', classes.Select(entry => $"{entry.Letter}类{Times(entry.Draws)}次"));
        var (least, greatest) = (scale.Of(values.Least).Letter, scale.Of(values.Greatest).Letter);
        var words = isCertain
            ? $"{classes[0].Letter}类稳定：各项权重在±{Spread}内变动{Times(RobustnessRules.Draws)}次，类别不变，{subject.Terms.Whole}位次{RankRange(weights.Best, weights.Worst)}。"
            : $"类别随权重有变：各项权重在±{Spread}内变动{Times(RobustnessRules.Draws)}次，{drawn}，{subject.Terms.Whole}位次{RankRange(weights.Best, weights.Worst)}。";
        return new RobustnessSection(
            RunningText.Text(words + Rounding(values, least, greatest) + Near(subject, values)),
            [
                new RobustnessRow($"权重变动±{Spread}（{Times(RobustnessRules.Draws)}次）", "—", Range(weights.Best, weights.Worst), drawn),
                new RobustnessRow("其中九成", "—", Range(weights.Lower, weights.Upper), "—"),
                new RobustnessRow(
                    "数值取整",
                    Range(values.Least, values.Greatest),
                    Range(values.BestRank, values.WorstRank),
                    values.ClassFlips ? $"{least}类或{greatest}类" : $"{least}类"
                ),
            ]
        );
    }

    private static string Spread => Format.Value(RobustnessRules.WeightSpread, 0) + "%";

    private static string Times(int count) => Format.Value(count, 0);

    private static string Range(int from, int to) => from == to ? Format.Count(from) : $"{Format.Count(from)}～{Format.Count(to)}";

    private static string Range(Points from, Points to) => from == to ? Format.Points(from) : $"{Format.Points(from)}～{Format.Points(to)}";

    private static string RankRange(int from, int to) => from == to ? $"始终为第{Format.Count(from)}位" : $"在第{Format.Count(from)}位至第{Format.Count(to)}位之间";

    private static string Rounding(ValueRobustness values, string least, string greatest)
    {
        if (values.Least == values.Greatest) return "填报数值的取整不影响综合得分。";
        var range = $"填报数值取整的影响，使综合得分在{Format.Points(values.Least)}分至{Format.Points(values.Greatest)}分之间，";
        return range + (values.ClassFlips ? $"类别可能为{least}类或{greatest}类。" : "不影响类别。");
    }

    private static string Near(CountySubject subject, ValueRobustness values)
    {
        if (!values.NearLine || values.LineDistance is not { } distance) return string.Empty;
        var isBelow = distance < Points.Zero;
        var line = isBelow ? subject.Edition.Scheme.Classes.Above(subject.Result.Class)! : subject.Result.Class;
        return $"综合得分{(isBelow ? "距" : "比")}{line.Letter}类标准线{(isBelow ? "还差" : "高")}{Format.Points(isBelow ? Points.Zero - distance : distance)}分，" +
            $"在{Format.Weight(new Points(RobustnessRules.NearLine))}分以内，属临近类别标准线。";
    }
}
