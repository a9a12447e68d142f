using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Figures;

/// <summary>The frame of totals through the years: scale, class bands and the mean of all units.</summary>
internal static class TotalTrend
{
    private const decimal Step = 10m;
    private const decimal Room = 3m;

    /// <summary>The frame for the totals of all units.</summary>
    public static Trend Of(ImmutableArray<AssessedEdition> editions) => Of(editions, editions.SelectMany(PublicTotals));

    /// <summary>The frame for some totals.</summary>
    public static Trend Of(ImmutableArray<AssessedEdition> editions, IEnumerable<decimal> totals)
    {
        var scheme = editions[^1].Scheme;
        ImmutableArray<decimal?> means = [.. editions.Select(static edition => edition.MeanTotal?.Value)];
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

    /// <summary>The years without values.</summary>
    public static ImmutableArray<TrendPoint> Periods(ImmutableArray<AssessedEdition> editions) =>
        [.. editions.Select(edition => new TrendPoint(Format.Count(edition.Edition.Year), null, string.Empty, false))];

    private static IEnumerable<decimal> PublicTotals(AssessedEdition edition) => edition switch
    {
        EditionResult result => result.Units.Select(unit => unit.Total.Value),
        OutlinedEdition outline => outline.Units.Select(unit => unit.Total?.Value).OfType<decimal>(),
        _ => throw new ArgumentOutOfRangeException(nameof(edition)),
    };
}
