using ReportGen.Core.Assessments;
using ReportGen.Core.Observations;
using ReportGen.Core.Profiles;
using ReportGen.Core.Scoring;

namespace ReportGen.Core.Insights;

/// <summary>Findings about single indicators and dimensions of a unit.</summary>
internal static class Traits
{
    /// <summary>Strengths, weaknesses, gaps in the data, and the standing on each dimension.</summary>
    public static IEnumerable<Insight> Of(PointsTable table, UnitResult unit, int index, ReadOnlySpan<int> peers)
    {
        var found = new List<Insight>();
        var classMeans = table.Edition.SummaryOf(unit.Class)!;
        for (var i = 0; i < unit.Scores.Length; i++)
        {
            var score = unit.Scores[i];
            if (score.Observation is Missing missing) found.Add(new DataGap(score.Indicator, missing.Reason));
            var (ahead, sum) = Standing(table.Columns[i], index, peers);
            var means = new Means(
                peers.Length == 0 ? null : new Points((decimal)sum / table.Scale / peers.Length).Rounded(score.Decimals),
                classMeans.Count == 1 ? null : classMeans.IndicatorMeans[i],
                table.Edition.Summary.IndicatorMeans[i]);
            if (IsStrength(score, means)) found.Add(new Strength(score.Indicator, score.Points, means));
            if (Weakness.WeightOf(score.Lacking, ahead, peers.Length) >= InsightRules.LeastWeakness) found.Add(new Weakness(score.Indicator, score.Points, ahead, peers.Length, means));
        }

        for (var d = 0; d < unit.Dimensions.Length; d++)
        {
            var standing = unit.Dimensions[d];
            found.Add(new DimensionStanding(standing.Dimension, standing.Points, classMeans.DimensionMeans[d], table.Edition.Summary.DimensionMeans[d], standing.Rank, table.Count));
        }

        return found;
    }

    private static bool IsStrength(Score score, Means means) =>
        score.Share >= InsightRules.StrengthShare && !(score.Points <= means.Province) && !(score.Points <= means.Class) && !(score.Points <= means.Peers);

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
