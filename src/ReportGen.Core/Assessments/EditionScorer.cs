using System.Collections.Immutable;
using ReportGen.Core.Leaps;
using ReportGen.Core.Observations;
using ReportGen.Core.Ranking;
using ReportGen.Core.Schemes;
using ReportGen.Core.Scoring;

namespace ReportGen.Core.Assessments;

/// <summary>Scores, ranks and classes the units of one edition, not yet compared.</summary>
internal static class EditionScorer
{
    public static ImmutableArray<UnitResult> Score(PanelEdition edition)
    {
        var scheme = edition.Scheme;
        var points = edition.Observations.Select(row => PointsOf(scheme, row)).ToArray();
        var dimensions = points.Select(row => DimensionsOf(scheme, row)).ToArray();
        var totals = dimensions.Select(row => row.Sum()).ToArray();
        var ranks = CompetitionRank.Of(totals);
        var cityRanks = CityRanks(edition, totals);
        var scoreRanks = RanksByColumn(points, scheme.Indicators.Length);
        var dimensionRanks = RanksByColumn(dimensions, scheme.Dimensions.Length);
        return
        [
            .. edition.Units.Select((unit, u) => new UnitResult
            {
                Unit = unit,
                Scores = [.. scheme.Indicators.Select((indicator, i) => new Score(indicator, edition.Observations[u][i], points[u][i], scoreRanks[i][u], scheme.Decimals))],
                Dimensions = [.. scheme.Dimensions.Select((dimension, d) => new DimensionScore(dimension, dimensions[u][d], dimensionRanks[d][u]))],
                Total = totals[u],
                Class = scheme.Classes.Of(totals[u]),
                Rank = ranks[u],
                CityRank = cityRanks[u],
                Comparison = new NotCompared(NoComparison.FirstEdition, []),
            }),
        ];
    }

    private static Points[] PointsOf(Scheme scheme, ImmutableArray<Observation> observations)
    {
        var points = new Points[observations.Length];
        for (var i = 0; i < points.Length; i++) points[i] = Scorer.Work(scheme.Indicators[i], observations[i], scheme.Decimals).Points;
        return points;
    }

    private static Points[] DimensionsOf(Scheme scheme, Points[] points)
    {
        var sums = new Points[scheme.Dimensions.Length];
        var next = 0;
        for (var d = 0; d < sums.Length; d++)
        {
            foreach (var _ in scheme.Dimensions[d].Indicators) sums[d] += points[next++];
        }

        return sums;
    }

    private static ImmutableArray<int>[] RanksByColumn(Points[][] rows, int columns) =>
        [.. Enumerable.Range(0, columns).Select(column => CompetitionRank.Of(Array.ConvertAll(rows, row => row[column])))];

    private static int[] CityRanks(PanelEdition edition, Points[] totals)
    {
        var cityRanks = new int[totals.Length];
        foreach (var group in Enumerable.Range(0, totals.Length).GroupBy(u => edition.Units[u].City.Key))
        {
            var members = group.ToArray();
            var ranks = CompetitionRank.Of(Array.ConvertAll(members, u => totals[u]));
            for (var i = 0; i < members.Length; i++) cityRanks[members[i]] = ranks[i];
        }

        return cityRanks;
    }
}
