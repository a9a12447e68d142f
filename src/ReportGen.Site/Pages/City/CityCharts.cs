using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.City;

/// <summary>Charts of a city's report.</summary>
internal static class CityCharts
{
    private const decimal Step = 10m;

    /// <summary>Share of full points of every unit in every indicator; missing is hatched.</summary>
    public static Markup Heat(PageContext page, EditionResult edition, CityResult city)
    {
        var rows = city.Units.Select(result => new HeatRow(
            result.Unit.ShortName,
            page.To(page.Addresses.County(edition.Edition.Year, result.Unit)),
            [.. result.Scores.Select(score => score.Observation is Missing ? (decimal?)null : score.Share)]));
        var text = new ChartText($"{city.City.Name}各{edition.Scheme.UnitKind}分指标得分率", "颜色表示得分占满分的比例，分五档；具体分值见各指标页和各县报告。");
        return new HeatMap(text, [.. edition.Scheme.Indicators.Select(indicator => indicator.ShortName)], [.. rows], "缺数").Draw().ToMarkup();
    }

    /// <summary>The numbers of the heat map.</summary>
    public static FigureTable HeatFigures(EditionResult edition, CityResult city) => new(
        "heat",
        $"各{edition.Scheme.UnitKind}分指标得分率（%）",
        [edition.Scheme.UnitKind, .. edition.Scheme.Indicators.Select(static indicator => indicator.ShortName)],
        [.. city.Units.Select(static result => new FigureRow(result.Unit.Name, [.. result.Scores.Select(ShareOf)]))]);

    private static string ShareOf(Score score) =>
        score.Observation is Missing missing ? Format.Reason(missing.Reason) : Format.Percent(score.Share).TrimEnd('%');

    public static Markup Dimensions(PageContext page, EditionResult edition, CityResult city)
    {
        var dimensions = edition.Scheme.Dimensions;
        System.Collections.Immutable.ImmutableArray<decimal> Shares(GroupSummary summary) =>
            [.. dimensions.Select((dimension, d) => summary.DimensionMeans[d].Value / dimension.Weight.Value)];
        return new Radar(
            new ChartText($"{city.City.Name}一级指标平均得分率与{edition.Scheme.Terms.Whole}比较", CityWords.Dimensions(edition, city)),
            [.. dimensions.Select(dimension => dimension.Name)],
            [
                new RadarSeries(page.Input.Settings.Province + "平均", SeriesKind.Reference1, Shares(edition.Summary)),
                new RadarSeries(city.City.Name, SeriesKind.Self, Shares(city.Summary)),
            ]).Draw().ToMarkup();
    }

    public static Markup History(PageContext page, EditionResult edition, CityResult city)
    {
        var entries = CityHistory.Entries(page, edition, city);
        var points = entries.Select((entry, i) => new TrendPoint(
            Format.Count(entry.Edition.Edition.Year),
            entry.City.Summary.Mean.Value,
            Format.Points(entry.City.Summary.Mean),
            i > 0 && CityHistory.BreakReason(entries[i - 1], entry).Length > 0));
        var means = entries.SelectMany(entry => new[] { entry.City.Summary.Mean.Value, entry.Edition.Summary.Mean.Value }).ToList();
        var (low, high) = (
            Math.Max(0m, (Math.Floor(means.Min() / Step) * Step) - Step),
            Math.Min(edition.Scheme.FullPoints.Value, (Math.Ceiling(means.Max() / Step) * Step) + Step)
        );
        var bands = ScoreCharts
            .Bands(edition.Scheme)
            .Where(band => band.To > low && band.From < high)
            .Select(band => band with { From = Math.Max(low, band.From), To = Math.Min(high, band.To) });
        var (first, last) = (entries[0], entries[^1]);
        return new Trend(
            new ChartText(
                $"{city.City.Name}历年平均得分",
                $"{Format.EditionLabel(first.Edition.Edition.Year)}{Format.Points(first.City.Summary.Mean)}分，" +
                    $"{Format.EditionLabel(last.Edition.Edition.Year)}{Format.Points(last.City.Summary.Mean)}分。"
            ),
            [.. points],
            low,
            high,
            [.. bands],
            [new TrendReference(
                $"{edition.Scheme.Terms.Whole}平均",
                [.. entries.Select(entry => (decimal?)entry.Edition.Summary.Mean.Value)])]).Draw().ToMarkup();
    }
}
