using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.County;

/// <summary>A dimension against the province and the class; shares of full points.</summary>
public sealed record DimensionRow(string Name, string Points, string Full, string Share, string ProvinceMean, string ClassMean, string Rank);

/// <summary>The dimensions, as radar and as table.</summary>
/// <param name="Chart">The radar.</param>
/// <param name="Rows">The same numbers.</param>
/// <param name="ClassHead">Head of the column of class means.</param>
/// <param name="Total">The last row: the total.</param>
public sealed record DimensionSection(Markup Chart, ImmutableArray<DimensionRow> Rows, DimensionRow Total, string ClassHead)
{
    public static DimensionSection Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var (result, scheme) = (subject.Result, subject.Edition.Scheme);
        var rows = result.Dimensions.Select((score, i) => new DimensionRow(
            score.Dimension.Name,
            Format.Points(score.Points),
            Format.Weight(score.Dimension.Weight),
            Format.Percent(score.Share),
            Format.Points(subject.Province.DimensionMeans[i]),
            Format.Points(subject.OfClass.DimensionMeans[i]),
            Format.Count(score.Rank)));
        var total = new DimensionRow(
            "综合得分",
            Format.Points(result.Total),
            Format.Weight(scheme.FullPoints),
            Format.Percent(result.Total.Value / scheme.FullPoints.Value),
            Format.Points(subject.Province.Mean),
            Format.Points(subject.OfClass.Mean),
            Format.Count(result.Rank));
        return new DimensionSection(new Markup(Draw(subject)), [.. rows], total, subject.ClassLabel + "平均");
    }

    private static string Draw(CountySubject subject)
    {
        var (dimensions, unitClass) = (subject.Result.Dimensions, subject.Result.Class);
        var message = string.Join("，", dimensions.Select(score => score.Dimension.Name + Format.Percent(score.Share)));
        var background = subject.Facts.ChartBackgrounds.RadarOf(unitClass);
        ImmutableArray<decimal> shares = [.. dimensions.Select(score => score.Share)];
        var radar = background with
        {
            Text = new ChartText("一级指标得分率", $"{subject.Unit.Name}：{message}。"),
            Series = [.. background.Series.Select(series => series.Kind == SeriesKind.Self ? series with { Shares = shares } : series)],
        };
        return radar.DrawOn(ChartBackgrounds.RadarHref(subject.Page, subject.Edition, unitClass)).Markup;
    }
}
