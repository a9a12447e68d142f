using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;
using ReportGen.Site.RuleTables;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Indicators;

/// <summary>The rule as a picture with all units on it; a histogram of points where the rule is none of numbers.</summary>
internal static class IndicatorCharts
{
    private const decimal Half = 0.5m;

    public static Markup Draw(EditionResult edition, int index)
    {
        var indicator = edition.Scheme.Indicators[index];
        return indicator.Rule is LinearRule rule ? Plot(edition, index, indicator, rule) : Points(edition, index, indicator);
    }

    /// <summary>The numbers of the histogram; none where all units stand in the picture as dots, and in the table of the page.</summary>
    public static FigureTable Figures(EditionResult edition, int index)
    {
        var indicator = edition.Scheme.Indicators[index];
        return indicator.Rule is LinearRule ? FigureTable.None : new FigureTable(
            "bins",
            $"得分四舍五入到整数后，各分值的{edition.Scheme.UnitKind}数",
            ["得分", "个数"],
            [.. WholePoints(edition, index, indicator).Select(static bin => new FigureRow(Format.Exact(bin.From + Half), [Format.Count(bin.Count)]))]);
    }

    /// <summary>The rule alone.</summary>
    private static Markup Plot(EditionResult edition, int index, Indicator indicator, LinearRule rule)
    {
        var cloud = edition
            .Units.Select(result => result.Scores[index])
            .Where(score => score.Value is not null)
            .Select(score => new PlotPoint(score.Value!.Value, score.Points.Value));
        var text = new ChartText(
            $"{indicator.Name}的计分规则与各{edition.Scheme.UnitKind}的位置",
            $"{RuleChart.Message(indicator, rule)}得满分的{Format.Count(IndicatorWords.Full(edition, index))}个。"
        );
        return RuleChart.Draw(text, indicator, rule, [.. cloud]);
    }

    private static Markup Points(EditionResult edition, int index, Indicator indicator)
    {
        var mean = edition.Summary.IndicatorMeans[index];
        var text = new ChartText(
            indicator.Name + "得分分布",
            $"平均{ResultWords.PointsOf(mean, indicator.Weight)}，" +
                $"{IndicatorWords.Ends(IndicatorWords.Full(edition, index), IndicatorWords.Zero(edition, index))}。"
        );
        return new Histogram(
            text,
            WholePoints(edition, index, indicator),
            [],
            null,
            new Marker($"平均 {Format.Points(mean)}", mean.Value, MarkerKind.Reference),
            $"{edition.Scheme.UnitKind}数"
        )
            .Draw()
            .ToMarkup();
    }

    /// <summary>Most of these scores are whole points, so each stands in the middle of its bar.</summary>
    private static ImmutableArray<Bin> WholePoints(EditionResult edition, int index, Indicator indicator)
    {
        var counts = new int[(int)Math.Ceiling(indicator.Weight.Value) + 1];
        foreach (var result in edition.Units) counts[(int)(result.Scores[index].Points.Value + Half)]++;
        return [.. counts.Select((count, points) => new Bin(points - Half, points + Half, count))];
    }
}
