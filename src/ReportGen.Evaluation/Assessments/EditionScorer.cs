using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Ranking;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Evaluation.Assessments;

/// <summary>Scores, ranks and classes the units of one edition, not yet compared.</summary>
internal static class EditionScorer
{
    /// <summary>Stands until units are compared.</summary>
    private static readonly NotCompared NoneYet = new(NoComparison.FirstEdition, []);

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
        var results = new UnitResult[totals.Length];
        for (var u = 0; u < results.Length; u++)
        {
            results[u] = new UnitResult
            {
                Unit = edition.Units[u],
                Scores = Amended(edition, u, ScoresOf(scheme, edition.Observations[u], points[u], scoreRanks, u)),
                Dimensions = DimensionsOf(scheme, dimensions[u], dimensionRanks, u),
                Total = totals[u],
                Class = scheme.Classes.Of(totals[u]),
                Rank = ranks[u],
                CityRank = cityRanks[u],
                Comparison = NoneYet,
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    private static ImmutableArray<Score> ScoresOf(
        Scheme scheme,
        ImmutableArray<Observation> observations,
        Points[] points,
        ImmutableArray<int>[] ranks,
        int unit
    )
    {
        var scores = new Score[points.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = new Score(scheme.Indicators[i], observations[i], points[i], ranks[i][unit], scheme.Decimals);
        return ImmutableCollectionsMarshal.AsImmutableArray(scores);
    }

    /// <summary>The scores with the amendments on which they rest.</summary>
    private static ImmutableArray<Score> Amended(PanelEdition edition, int unit, ImmutableArray<Score> scores)
    {
        if (edition.Amendments.IsEmpty) return scores;
        var own = edition.Amendments.Where(amendment => amendment.Unit.Id == edition.Units[unit].Id).ToList();
        if (own.Count == 0) return scores;
        return [.. scores.Select(score => score with { Amendments = [.. own.Where(amendment => score.Indicator.Uses(amendment.Column.Id))] })];
    }

    private static ImmutableArray<DimensionScore> DimensionsOf(Scheme scheme, Points[] points, ImmutableArray<int>[] ranks, int unit)
    {
        var scores = new DimensionScore[points.Length];
        for (var d = 0; d < scores.Length; d++) scores[d] = new DimensionScore(scheme.Dimensions[d], points[d], ranks[d][unit]);
        return ImmutableCollectionsMarshal.AsImmutableArray(scores);
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

    private static ImmutableArray<int>[] RanksByColumn(Points[][] rows, int columns)
    {
        var (ranks, column) = (new ImmutableArray<int>[columns], new Points[rows.Length]);
        for (var c = 0; c < columns; c++)
        {
            for (var u = 0; u < column.Length; u++) column[u] = rows[u][c];
            ranks[c] = CompetitionRank.Of(column);
        }

        return ranks;
    }

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
