using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Analysis.Profiles;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Ranking;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Discrimination;

/// <summary>
/// How well the indicators of an edition distinguish its units (item analysis). Correlations are Pearson's, over all units, of published points, rounded to
/// four decimals; they are null where one side has no variance. Only for editions that make everything public.
/// </summary>
/// <param name="Items">One for each indicator, in the scheme's order.</param>
/// <param name="Dimensions">One for each dimension, in the scheme's order.</param>
public sealed record ItemAnalysis(ImmutableArray<ItemStatistics> Items, ImmutableArray<DimensionStatistics> Dimensions)
{
    /// <summary>Analyses an edition.</summary>
    public static ItemAnalysis Of(EditionResult edition) => Of(new PointsTable(edition));

    internal static ItemAnalysis Of(PointsTable table)
    {
        var scheme = table.Edition.Scheme;
        var columns = DimensionColumns(table);
        var items = ImmutableArray.CreateBuilder<ItemStatistics>(scheme.Indicators.Length);
        for (var i = 0; i < items.Capacity; i++) items.Add(ItemOf(table, scheme.Indicators[i], i));
        var dimensions = ImmutableArray.CreateBuilder<DimensionStatistics>(columns.Length);
        for (var d = 0; d < columns.Length; d++)
            dimensions.Add(new DimensionStatistics(scheme.Dimensions[d], WithEach(columns, d), WithoutItself(table, columns[d])));
        return new ItemAnalysis(items.MoveToImmutable(), dimensions.MoveToImmutable());
    }

    private static ImmutableArray<decimal?> WithEach(int[][] columns, int own)
    {
        var correlations = new decimal?[columns.Length];
        for (var d = 0; d < correlations.Length; d++) correlations[d] = Correlation.Of(columns[own], columns[d]);
        return ImmutableCollectionsMarshal.AsImmutableArray(correlations);
    }

    private static ItemStatistics ItemOf(PointsTable table, Indicator indicator, int i)
    {
        var own = table.Columns[i].AsSpan(0, table.Count);
        var (atCap, atZero, distinct) = (0, 0, new HashSet<int>());
        var shares = new decimal[own.Length];
        for (var u = 0; u < shares.Length; u++)
        {
            var points = own[u];
            if (points >= table.Weights[i]) atCap++;
            if (points == 0) atZero++;
            distinct.Add(points);
            shares[u] = table.Edition.Units[u].Scores[i].Share;
        }

        return new ItemStatistics
        {
            Indicator = indicator,
            Shares = Quartiles.Of(shares)!,
            Count = table.Count,
            AtCap = atCap,
            AtZero = atZero,
            Distinct = distinct.Count,
            WithRest = WithoutItself(table, own),
        };
    }

    /// <summary>Correlation with the total from which these points are taken out.</summary>
    private static decimal? WithoutItself(PointsTable table, ReadOnlySpan<int> own)
    {
        var rest = new int[own.Length];
        for (var u = 0; u < rest.Length; u++) rest[u] = table.Totals[u] - own[u];
        return Correlation.Of(own, rest);
    }

    private static int[][] DimensionColumns(PointsTable table)
    {
        var dimensions = table.Edition.Scheme.Dimensions;
        var columns = new int[dimensions.Length][];
        var next = 0;
        for (var d = 0; d < columns.Length; d++)
        {
            var sums = new int[table.Count];
            foreach (var _ in dimensions[d].Indicators)
            {
                var column = table.Columns[next++];
                for (var u = 0; u < sums.Length; u++) sums[u] += column[u];
            }

            columns[d] = sums;
        }

        return columns;
    }
}

/// <summary>How one indicator distinguishes units.</summary>
public sealed record ItemStatistics
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Distribution of the shares of full points, 0 to 1.</summary>
    public required Quartiles Shares { get; init; }

    /// <summary>Number of units.</summary>
    public required int Count { get; init; }

    /// <summary>Number of units with full points.</summary>
    public required int AtCap { get; init; }

    /// <summary>Number of units without points.</summary>
    public required int AtZero { get; init; }

    /// <summary>Number of different scores.</summary>
    public required int Distinct { get; init; }

    /// <summary>
    /// Corrected item-total correlation: of the indicator's points with the total without them, so that it is not compared with itself. Near 0 the indicator
    /// distinguishes something else than the rest; null where either has no variance.
    /// </summary>
    public required decimal? WithRest { get; init; }

    /// <summary>Share of units with full points, 0 to 1.</summary>
    public decimal ShareAtCap => (decimal)AtCap / Count;

    /// <summary>Share of units without points, 0 to 1.</summary>
    public decimal ShareAtZero => (decimal)AtZero / Count;
}

/// <summary>How one dimension goes with the others.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="With">Correlation with each dimension, in the scheme's order; 1 with itself, null where either has no variance.</param>
/// <param name="WithRest">Correlation with the total without the dimension; null where either has no variance.</param>
public sealed record DimensionStatistics(Dimension Dimension, ImmutableArray<decimal?> With, decimal? WithRest);
