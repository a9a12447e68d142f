using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Site.Pages.County;
using ReportGen.Site.Pages.Parts;

namespace ReportGen.Site.Pages.Region;

/// <summary>Trends of total and rank.</summary>
internal static class HistoryCharts
{
    private const decimal Step = 10m;

    public static string Total(History history)
    {
        var scheme = history.Years[^1].Edition.Scheme;
        ImmutableArray<decimal?> means = [.. history.Years.Select(MeanOf)];
        var values = history.Years.Select(year => year.Total?.Value).Concat(means).OfType<decimal>().ToList();
        var min = Math.Max(0m, Math.Floor((values.Min() - 3m) / Step) * Step);
        var max = Math.Min(scheme.FullPoints.Value, Math.Ceiling((values.Max() + 3m) / Step) * Step);
        var bands = ScoreCharts.Bands(scheme)
            .Where(band => band.To > min && band.From < max)
            .Select(band => new Band(band.Letter, Math.Max(min, band.From), Math.Min(max, band.To)));
        return new Trend(
            new ChartText("t", "历年综合得分", Message(history, "综合得分", year => year.Total is { } total ? Format.Points(total) + "分" : null)),
            [.. history.Years.Select(year => new TrendPoint(Format.Count(year.Number), year.Total?.Value, year.Total is { } total ? Format.Points(total) : string.Empty, year.BreakBefore))],
            min,
            max,
            [.. bands],
            [new TrendReference("全省平均", means)]).Draw().Markup;
    }

    public static string Rank(History history) => new Trend(
        new ChartText("u", "历年全省位次", Message(history, "全省位次", year => year.Rank is { } rank ? $"第{Format.Count(rank)}位" : null)),
        [.. history.Years.Select(year => new TrendPoint(Format.Count(year.Number), year.Rank, year.Rank is { } rank ? Format.Count(rank) : string.Empty, year.BreakBefore))],
        1m,
        history.Years.Max(year => year.Edition.Units.Length),
        [],
        [],
        Inverted: true).Draw().Markup;

    private static decimal? MeanOf(Year year) => year.Edition.Outline is { } outline ? outline.Means?.Mean.Value : year.Edition.Summary.Mean.Value;

    private static string Message(History history, string what, Func<Year, string?> words)
    {
        var known = history.Years.Where(year => words(year) is not null).ToList();
        return $"{what}：{Format.EditionLabel(known[0].Number)}{words(known[0])}，{Format.EditionLabel(known[^1].Number)}{words(known[^1])}。";
    }
}
