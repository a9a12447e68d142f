using ReportGen.Analysis.Profiles;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Insights;

/// <summary>Findings about single indicators and dimensions of a unit.</summary>
internal static class Traits
{
    /// <summary>Strengths, weaknesses, gaps in the data, and the standing on each dimension.</summary>
    public static void Add(ByWeight found, PointsTable table, UnitResult unit, int index, ReadOnlySpan<int> peers)
    {
        var classMeans = table.Edition.SummaryOf(unit.Class)!;
        for (var i = 0; i < unit.Scores.Length; i++)
        {
            var score = unit.Scores[i];
            if (score.Observation is Missing missing) found.Add(new DataGap(score.Indicator, missing.Reason));
            var (ahead, sum) = Standing(table.Columns[i], index, peers);
            var isHigh = score.Points.Value >= InsightRules.StrengthShare * score.Indicator.Weight.Value;
            var isWeak = ahead > 0 && score.Lacking.Value * ahead >= InsightRules.LeastWeakness * peers.Length;
            if (!isHigh && !isWeak) continue;
            var means = new Means(
                peers.Length == 0 ? null : new Points((decimal)sum / table.Scale / peers.Length).Rounded(score.Decimals),
                classMeans.Count == 1 ? null : classMeans.IndicatorMeans[i],
                table.Edition.Summary.IndicatorMeans[i]);
            if (isHigh && IsAhead(score.Points, means)) found.Add(new Strength(score.Indicator, score.Points, means));
            if (isWeak) found.Add(new Weakness(score.Indicator, score.Points, ahead, peers.Length, means));
        }

        for (var d = 0; d < unit.Dimensions.Length; d++)
        {
            var standing = unit.Dimensions[d];
            found.Add(
                new DimensionStanding(
                    standing.Dimension,
                    standing.Points,
                    classMeans.DimensionMeans[d],
                    table.Edition.Summary.DimensionMeans[d],
                    standing.Rank,
                    table.Count
                )
            );
        }
    }

    private static bool IsAhead(Points points, Means means) => !(points <= means.Province) && !(points <= means.Class) && !(points <= means.Peers);

    private static (int Ahead, long Sum) Standing(int[] column, int index, ReadOnlySpan<int> peers)
    {
        var (ahead, sum) = (0, 0L);
        foreach (var peer in peers)
        {
            if (column[peer] > column[index]) ahead++;
            sum += column[peer];
        }

        return (ahead, sum);
    }
}
