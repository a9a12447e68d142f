using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.RuleTables;

/// <summary>A rule by which numbers are scored, as a picture.</summary>
internal static class RuleChart
{
    private const decimal BeyondLastKnot = 1.25m;

    /// <summary>The rule alone.</summary>
    public static Markup Draw(Indicator indicator, LinearRule rule) =>
        Draw(new ChartText(indicator.Name + "的计分规则", Message(indicator, rule)), indicator, rule, []);

    /// <summary>The rule with the scores of units as dots.</summary>
    public static Markup Draw(ChartText text, Indicator indicator, LinearRule rule, ImmutableArray<PlotPoint> cloud) => new RulePlot(
        text,
        [.. rule.Knots.Select(knot => new PlotPoint(knot.Value, knot.Points.Value))],
        cloud,
        null,
        null,
        $"{indicator.ShortName}（{ResultWords.UnitLabel(indicator)}）",
        "得分",
        rule.Knots[^1].Value * BeyondLastKnot,
        KnotLabels: [.. rule.Knots.Select(knot => KnotWords(indicator, knot))]).Draw().ToMarkup();

    /// <summary>The rule in a sentence.</summary>
    public static string Message(Indicator indicator, LinearRule rule) =>
        string.Join('，', rule.Knots.Select(knot => KnotWords(indicator, knot))) + "；其间按直线内插。";

    private static string KnotWords(Indicator indicator, Knot knot) =>
        $"{Format.Exact(knot.Value)}{ResultWords.UnitLabel(indicator)}得{Format.Weight(knot.Points)}分";
}
