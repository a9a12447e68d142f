using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Facts;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Histories;

/// <summary>Trends of total and rank: drawn whole, or on the picture that the reports of an edition share.</summary>
internal static class HistoryCharts
{
    public static string Total(UnitHistory history)
    {
        var frame = TotalTrend.Of([.. history.Years.Select(year => year.Edition)], history.Years.Select(year => year.Total?.Value).OfType<decimal>());
        return (frame with { Text = TotalText(history), Points = Points(frame, history, TotalOf) }).Draw().Markup;
    }

    /// <summary>Ranks of one unit on a scale of its own, through the years of its history.</summary>
    public static string Rank(UnitHistory history) => Rank([.. history.Years.Select(year => year.Edition)], history);

    /// <summary>The same, through the years of the totals beside it.</summary>
    public static string Rank(EditionFacts facts, UnitHistory history) => Rank(facts.ChartBackgrounds.Editions, history);

    public static string TotalOn(PageContext page, EditionFacts facts, UnitHistory history)
    {
        var frame = facts.ChartBackgrounds.Totals;
        return (frame with { Text = TotalText(history), Points = Points(frame, history, TotalOf) })
            .DrawOn(ChartBackgrounds.TotalsHref(page, facts.Result.Edition.Year))
            .Markup;
    }

    private static string Rank(ImmutableArray<AssessedEdition> editions, UnitHistory history)
    {
        var scale = RankScale.Of([.. history.Years.Select(year => year.Rank).OfType<int>()], editions.Max(edition => edition.Register.Length));
        var frame = new Trend(RankText(editions[^1].Scheme.Terms.Whole, history), TotalTrend.Periods(editions), scale.Best, scale.Last, [], [], Inverted: true);
        return (frame with { Points = Points(frame, history, RankOf) }).Draw().Markup;
    }

    /// <summary>The history's points at the periods of a frame, which may begin earlier.</summary>
    private static ImmutableArray<TrendPoint> Points(Trend frame, UnitHistory history, Func<HistoryYear, (decimal? Value, string Text)> of)
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

    private static (decimal? Value, string Text) TotalOf(HistoryYear year) =>
        year.Total is { } total ? (total.Value, Format.Points(total)) : (null, string.Empty);

    private static (decimal? Value, string Text) RankOf(HistoryYear year) => year.Rank is { } rank ? (rank, Format.Count(rank)) : (null, string.Empty);

    private static ChartText TotalText(UnitHistory history) =>
        new("历年综合得分", Message(history, "综合得分", year => year.Total is { } total ? Format.Points(total) + "分" : null));

    private static ChartText RankText(string whole, UnitHistory history) => new(
        $"历年{whole}位次",
        Message(history, $"{whole}位次", year => year.Rank is { } rank ? $"第{Format.Count(rank)}位" : null));

    private static string Message(UnitHistory history, string what, Func<HistoryYear, string?> words)
    {
        var known = history.Years.Where(year => words(year) is not null).ToList();
        return $"{what}：{Format.EditionLabel(known[0].Number)}{words(known[0])}，{Format.EditionLabel(known[^1].Number)}{words(known[^1])}。";
    }
}
