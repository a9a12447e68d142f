using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Ranking;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Facts;

/// <summary>What is the same for all reports of an edition, computed once and then only read; only for editions that make everything public.</summary>
public sealed class EditionFacts
{
    private readonly Lazy<InsightMaker> insights;
    private readonly Lazy<Markup> spreadFigures;

    public EditionFacts(DisclosedAssessment assessment, EditionResult edition, TemplateSet templates)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(templates);
        Result = edition;
        insights = new Lazy<InsightMaker>(() => InsightMaker.Of(edition, Neighbours.Before(assessment, edition)));
        Bands = ScoreCharts.Bands(edition.Scheme);
        Spreads = [.. edition.Scheme.Indicators.Select((_, i) => Quartiles.Of(edition.Units.Select(unit => unit.Scores[i].Share))!)];
        ChartBackgrounds = new ChartBackgrounds(assessment, edition, Spreads);
        TotalBins = ScoreCharts.TotalBins(edition);
        spreadFigures = new Lazy<Markup>(() =>
            templates.Part(FigureTable.Template, "figures", SpreadTable(), $"{Format.EditionLabel(edition.Edition.Year)}各报告")
        );
    }

    /// <summary>The edition.</summary>
    public EditionResult Result { get; }

    /// <summary>The findings of the edition, which its reports take their sentences from; made when first asked for.</summary>
    public InsightMaker Insights => insights.Value;

    /// <summary>Makes the findings now.</summary>
    public void Prepare() => _ = Insights.Robustness;

    /// <summary>Class bands in ascending order, over the whole scale.</summary>
    public ImmutableArray<Band> Bands { get; }

    /// <summary>For each indicator, how the shares of full points are spread over all units.</summary>
    public ImmutableArray<Quartiles> Spreads { get; }

    /// <summary>The same as a table, in per cent; written when first asked for.</summary>
    public Markup SpreadFigures => spreadFigures.Value;

    /// <summary>The pictures on which each report draws what is its own.</summary>
    public ChartBackgrounds ChartBackgrounds { get; }

    /// <summary>How many units have totals in each step.</summary>
    public ImmutableArray<Bin> TotalBins { get; }

    private FigureTable SpreadTable() => new(
        "spread",
        $"{Result.Scheme.Terms.Whole}各项指标得分率（%）",
        ["指标", "最低", "下四分位", "平均", "上四分位", "最高"],
        [.. Result.Scheme.Indicators.Zip(Spreads, static (indicator, spread) => new FigureRow(indicator.ShortName, Percents(spread)))]);

    private static ImmutableArray<string> Percents(Quartiles spread) =>
        [.. ((decimal[])[spread.Minimum, spread.Lower, spread.Mean, spread.Upper, spread.Maximum]).Select(static share => Format.Percent(share).TrimEnd('%'))];
}
