using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Core.Assessments;
using ReportGen.Site.Pages.County;
using ReportGen.Site.Pages.Parts;

namespace ReportGen.Site.Pages.Region;

/// <summary>Trends of total and rank: drawn whole, or on the picture that the reports of an edition share.</summary>
internal static class HistoryCharts
{
    private const decimal Step = 10m;
    private const decimal Room = 3m;

    public static string Total(History history)
    {
        var frame = Totals([.. history.Years.Select(year => year.Edition)], history.Years.Select(year => year.Total?.Value).OfType<decimal>());
        return (frame with { Text = TotalText(history), Points = Points(frame, history, TotalOf) }).Draw().Markup;
    }

    /// <summary>Ranks of one unit on a scale of its own, through the years of its history.</summary>
    public static string Rank(History history) => Rank([.. history.Years.Select(year => year.Edition)], history);

    /// <summary>The same, through the years of the totals beside it.</summary>
    public static string Rank(EditionFacts facts, History history) => Rank(facts.Grounds.Editions, history);

    public static string TotalOn(PageContext page, EditionFacts facts, History history)
    {
        var frame = facts.Grounds.Totals;
        return (frame with { Text = TotalText(history), Points = Points(frame, history, TotalOf) }).DrawOn(Grounds.TotalsHref(page, facts.Result.Edition.Year)).Markup;
    }

    /// <summary>The frame of the totals of all units, through the years.</summary>
    public static Trend TotalsGround(ImmutableArray<EditionResult> editions) => Totals(editions, editions.SelectMany(PublicTotals));

    private static Trend Totals(ImmutableArray<EditionResult> editions, IEnumerable<decimal> totals)
    {
        var scheme = editions[^1].Scheme;
        ImmutableArray<decimal?> means = [.. editions.Select(static edition => MeanOf(edition)?.Value)];
        var (lowest, highest) = (scheme.FullPoints.Value, 0m);
        foreach (var value in totals.Concat(means.OfType<decimal>())) (lowest, highest) = (Math.Min(lowest, value), Math.Max(highest, value));
        var min = Math.Max(0m, Math.Floor((lowest - Room) / Step) * Step);
        var max = Math.Min(scheme.FullPoints.Value, Math.Ceiling((highest + Room) / Step) * Step);
        var bands = ScoreCharts.Bands(scheme)
            .Where(band => band.To > min && band.From < max)
            .Select(band => band with { From = Math.Max(min, band.From), To = Math.Min(max, band.To) });
        var title = new ChartText("历年综合得分", $"历年综合得分的坐标、类别区间和{scheme.Terms.Whole}平均。");
        return new Trend(title, Periods(editions), min, max, [.. bands], [new TrendReference($"{scheme.Terms.Whole}平均", means)]);
    }

    private static string Rank(ImmutableArray<EditionResult> editions, History history)
    {
        var scale = RankScale.Of([.. history.Years.Select(year => year.Rank).OfType<int>()], editions.Max(edition => edition.Units.Length));
        var frame = new Trend(RankText(editions[^1].Scheme.Terms.Whole, history), Periods(editions), scale.Best, scale.Last, [], [], Inverted: true);
        return (frame with { Points = Points(frame, history, RankOf) }).Draw().Markup;
    }

    private static ImmutableArray<TrendPoint> Periods(ImmutableArray<EditionResult> editions) =>
        [.. editions.Select(edition => new TrendPoint(Format.Count(edition.Edition.Year), null, string.Empty, false))];

    /// <summary>The history's points at the periods of a frame, which may begin earlier.</summary>
    private static ImmutableArray<TrendPoint> Points(Trend frame, History history, Func<Year, (decimal? Value, string Text)> of)
    {
        var points = frame.Points.ToBuilder();
        var from = points.Count - history.Years.Length;
        for (var i = 0; i < history.Years.Length; i++)
        {
            var (value, text) = of(history.Years[i]);
            points[from + i] = points[from + i] with { Value = value, ValueText = text, BreakBefore = history.Years[i].BreakBefore };
        }

        return points.MoveToImmutable();
    }

    private static (decimal? Value, string Text) TotalOf(Year year) => year.Total is { } total ? (total.Value, Format.Points(total)) : (null, string.Empty);

    private static (decimal? Value, string Text) RankOf(Year year) => year.Rank is { } rank ? (rank, Format.Count(rank)) : (null, string.Empty);

    private static ChartText TotalText(History history) => new("历年综合得分", Message(history, "综合得分", year => year.Total is { } total ? Format.Points(total) + "分" : null));

    private static ChartText RankText(string whole, History history) => new(
        $"历年{whole}位次",
        Message(history, $"{whole}位次", year => year.Rank is { } rank ? $"第{Format.Count(rank)}位" : null));

    private static IEnumerable<decimal> PublicTotals(EditionResult edition) => edition.Outline is { } outline
        ? outline.Units.Select(unit => unit.Total?.Value).OfType<decimal>()
        : edition.Units.Select(unit => unit.Total.Value);

    /// <summary>Mean total of all units; null where it is not public.</summary>
    internal static Core.Scoring.Points? MeanOf(EditionResult edition) => edition.Outline is { } outline ? outline.Means?.Mean : edition.Summary.Mean;

    private static string Message(History history, string what, Func<Year, string?> words)
    {
        var known = history.Years.Where(year => words(year) is not null).ToList();
        return $"{what}：{Format.EditionLabel(known[0].Number)}{words(known[0])}，{Format.EditionLabel(known[^1].Number)}{words(known[^1])}。";
    }
}
