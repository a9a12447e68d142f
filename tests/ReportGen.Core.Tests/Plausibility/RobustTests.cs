using FsCheck;
using FsCheck.Fluent;
using ReportGen.Audit.Plausibility;

namespace ReportGen.Core.Tests.Plausibility;

public sealed class RobustTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(2_017UL, 5UL);

    private static readonly Gen<double[]> Values = Gen.Choose(-40, 40).Select(number => (double)number).ArrayOf();

    [Theory]
    [InlineData(new[] { 5.0 }, 5.0)]
    [InlineData(new[] { 3.0, 1.0, 2.0 }, 2.0)]
    [InlineData(new[] { 4.0, 1.0, 3.0, 2.0 }, 2.5)]
    [InlineData(new[] { 7.0, 7.0, 7.0, 100.0 }, 7.0)]
    public void The_median_is_the_middle_value_or_the_mean_of_the_two_in_the_middle(double[] values, double median) =>
        Assert.Equal(median, RobustStatistics.Median(values));

    [Fact]
    public void Nothing_has_no_median() => Assert.Equal(double.NaN, RobustStatistics.Median([]));

    [Fact]
    public void The_median_is_that_of_the_sorted_values_in_whatever_order_they_come() => Check.One(Seeded, Prop.ForAll(Values.ToArbitrary(), values =>
        values.Length == 0 || RobustStatistics.Median((double[])values.Clone()) == Sorted(values)));

    [Fact]
    public void The_deviation_of_a_side_is_the_median_distance_of_its_values_those_at_the_median_included()
    {
        // Median 10; distances below 3, 2, 1, 0 and above 0, 20, 20, 60.
        Assert.Equal(new Spread(10, 1.5, 20), RobustStatistics.SpreadOf([30, 9, 10, 7, 70, 8, 30]));
    }

    [Fact]
    public void Where_half_of_a_side_lies_at_the_median_its_mean_distance_stands_in()
    {
        // Distances above: 0, 0, 0, 6.
        Assert.Equal(new Spread(5, 0, 1.5), RobustStatistics.SpreadOf([5, 5, 11, 5]));
        Assert.Equal(0, RobustStatistics.SpreadOf([5, 5, 11, 5]).DistanceOf(4));
        Assert.Equal(4, RobustStatistics.SpreadOf([5, 5, 11, 5]).DistanceOf(11));
    }

    [Fact]
    public void Equal_values_have_no_spread_and_no_bounds()
    {
        var spread = RobustStatistics.SpreadOf([3, 3, 3]);
        Assert.Equal(new Spread(3, 0, 0), spread);
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), spread.Within(10));
    }

    [Fact]
    public void Deviations_are_those_of_the_definition() =>
        Check.One(
            Seeded,
            Prop.ForAll(
                Values.ToArbitrary(),
                values =>
                {
                    if (values.Length == 0)
                        return true;
                    var median = Sorted(values);
                    return RobustStatistics.SpreadOf((double[])values.Clone())
                        == new Spread(median, Side(values.Where(value => value <= median), median), Side(values.Where(value => value >= median), median));
                }
            )
        );

    private static double Side(IEnumerable<double> side, double median)
    {
        var distances = side.Select(value => Math.Abs(value - median)).ToArray();
        if (distances.Length == 0) return 0;
        var middle = Sorted(distances);
        return middle > 0 ? middle : distances.Sum() / distances.Length;
    }

    private static double Sorted(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
