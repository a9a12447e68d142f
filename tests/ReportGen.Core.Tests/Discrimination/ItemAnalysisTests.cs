using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Analysis.Discrimination;
using ReportGen.Core.Tests.Profiles;
using ReportGen.Evaluation.Ranking;

namespace ReportGen.Core.Tests.Discrimination;

public sealed class ItemAnalysisTests
{
    [Fact]
    public void Correlations_follow_from_sums()
    {
        Assert.Equal(0.8m, Correlation.Of([1, 2, 3, 4], [1, 3, 2, 4]));
        Assert.Equal(-1m, Correlation.Of([1, 2, 3], [9, 8, 7]));
        // Deviations −1, 0, 1 and −1, 2, −1 have no common part.
        Assert.Equal(0m, Correlation.Of([1, 2, 3], [0, 3, 0]));
        // 1 / √3.
        Assert.Equal(0.5774m, Correlation.Of([0, 0, 1, 1], [0, 1, 1, 1]));
        Assert.Null(Correlation.Of([5, 5, 5], [1, 2, 3]));
        Assert.Null(Correlation.Of([1], [2]));
    }

    [Fact]
    public void A_root_is_exact_to_the_last_digits()
    {
        Assert.Equal("1.4142135623730950488016887242", Correlation.Root(2m).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(1m, Correlation.Root(1m));
        Assert.Equal(123_456_789m, Correlation.Root(123_456_789m * 123_456_789m));
    }

    [Fact]
    public void Correlations_agree_with_whole_numbers() =>
        Check.One(
            Worlds.Seeded,
            Prop.ForAll(
                Gen.Two(Gen.Choose(0, 10_000)).ArrayOf().ToArbitrary(),
                pairs =>
                {
                    int[] x = [.. pairs.Select(pair => pair.Item1)],
                        y = [.. pairs.Select(pair => pair.Item2)];
                    BigInteger n = x.Length,
                        sumX = x.Sum(),
                        sumY = y.Sum();
                    var covariance = x.Zip(y, (left, right) => (BigInteger)left * right).Aggregate(BigInteger.Zero, BigInteger.Add) * n - sumX * sumY;
                    var variances =
                        (x.Select(v => (BigInteger)v * v).Aggregate(BigInteger.Zero, BigInteger.Add) * n - sumX * sumX)
                        * (y.Select(v => (BigInteger)v * v).Aggregate(BigInteger.Zero, BigInteger.Add) * n - sumY * sumY);
                    if (Correlation.Of(x, y) is not { } r)
                        return variances.IsZero;
                    // |r − cov/√variances| ≤ 0.00005, without a root: compared as squares of 2·10⁴ times either side.
                    var (low, high) = (new BigInteger((r * 20_000m) - 1m), new BigInteger((r * 20_000m) + 1m));
                    return Squared(low) * variances <= Squared(covariance * 20_000) && Squared(covariance * 20_000) <= Squared(high) * variances;
                }
            )
        );

    [Fact]
    public void An_item_is_compared_with_the_total_without_it()
    {
        var edition = World.Assess(
            new Row(World.Unit(0), 0m, 0m, 10, 1m),
            new Row(World.Unit(1), 5m, 0m, 10, 3m),
            new Row(World.Unit(2), 30m, 0m, 12, 2m),
            new Row(World.Unit(3), 10m, 0m, 11, 4m));
        var analysis = ItemAnalysis.Of(edition);
        var size = analysis.Items[0];
        // Points 0, 10, 30, 20 against 21, 23, 22, 24.
        Assert.Equal((1, 1, 4, 0.4m), (size.AtCap, size.AtZero, size.Distinct, size.WithRest));
        Assert.Equal(new Quartiles(0m, 0.25m, 0.5m, 0.75m, 1m, 0.5m, 4), Rounded(size.Shares));
        Assert.Null(analysis.Items[1].WithRest);
        Assert.Equal((1m, 0m, 1), (analysis.Items[2].ShareAtCap, analysis.Items[2].ShareAtZero, analysis.Items[2].Distinct));
        Assert.Equal([1m, 0.4m], analysis.Dimensions[0].With);
        Assert.Equal(0.4m, analysis.Dimensions[1].WithRest);
    }

    private static BigInteger Squared(BigInteger number) => number * BigInteger.Abs(number);

    private static Quartiles Rounded(Quartiles quartiles) => new(
        Math.Round(quartiles.Minimum, 20),
        Math.Round(quartiles.Lower, 20),
        Math.Round(quartiles.Median, 20),
        Math.Round(quartiles.Upper, 20),
        Math.Round(quartiles.Maximum, 20),
        Math.Round(quartiles.Mean, 20),
        quartiles.Count);
}
