using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReportGen.Audit.Plausibility;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>Statistics that single wrong values cannot move. All run in linear time on average; they reorder what they are given.</summary>
public static class RobustStatistics
{
    /// <summary>
    /// The median: the middle value in ascending order, of an even number the arithmetic mean of the two in the middle; not a number where there is none.
    /// </summary>
    public static double Median(Span<double> values)
    {
        if (values.IsEmpty) return double.NaN;
        var middle = values.Length / 2;
        var upper = Select(values, middle);
        if (values.Length % 2 == 1) return upper;
        var lower = values[0];
        foreach (var value in values[..middle]) lower = Math.Max(lower, value);
        return lower + ((upper - lower) / 2);
    }

    /// <summary>
    /// Median and deviations of both sides. The deviation of a side is the median of |x − median| over the values on that side of the median, those at the
    /// median belonging to both; where that is 0 (at least half of the side lies at the median) it is their arithmetic mean instead, which is 0 only where
    /// every value of the side lies at the median. The values become their distances from the median, in no order.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Spread SpreadOf(Span<double> values)
    {
        var median = Median(values);
        var below = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (!(values[i] < median)) continue;
            (values[below], values[i]) = (values[i], values[below]);
            below++;
        }

        var atMedian = 0;
        foreach (ref var value in values)
        {
            if (value == median) atMedian++;
            value = Math.Abs(value - median);
        }

        return new Spread(median, Deviation(values[..below], atMedian), Deviation(values[below..], 0));
    }

    /// <summary>The deviation of a side that has, beside the distances given, some that are 0.</summary>
    private static double Deviation(Span<double> distances, int zeros)
    {
        var count = distances.Length + zeros;
        if (count == 0) return 0;
        var median = zeros == 0 ? Median(distances) : (At(distances, (count / 2) - zeros) + At(distances, ((count - 1) / 2) - zeros)) / 2;
        if (median > 0) return median;
        var sum = 0.0;
        foreach (var distance in distances) sum += distance;
        return sum / count;
    }

    private static double At(Span<double> distances, int position) => position < 0 ? 0 : Select(distances, position);

    /// <summary>The value at a position of the ascending order; what is smaller then stands before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Select(Span<double> values, int position)
    {
        var (low, high) = (0, values.Length - 1);
        while (low < high)
        {
            var pivot = Middle(values[low], values[(low + high) / 2], values[high]);
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (values[left] < pivot) left++;
                while (values[right] > pivot) right--;
                if (left > right) break;
                (values[left], values[right]) = (values[right], values[left]);
                left++;
                right--;
            }

            if (position <= right) high = right;
            else if (position >= left) low = left;
            else break;
        }

        return values[position];
    }

    private static double Middle(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}

/// <summary>Median and deviations.</summary>
/// <param name="Median">The median.</param>
/// <param name="Below">Deviation of the values at or below it.</param>
/// <param name="Above">Deviation of the values at or above it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Spread(double Median, double Below, double Above)
{
    /// <summary>Distance from the median in multiples of the deviation of its side; 0 where that deviation is 0, since nothing can be said then.</summary>
    public double DistanceOf(double value)
    {
        var deviation = value < Median ? Below : Above;
        return deviation > 0 ? Math.Abs(value - Median) / deviation : 0;
    }

    /// <summary>The bounds of what is at most that many deviations away; where a deviation is 0 there is no bound on its side.</summary>
    public (double Least, double Most) Within(double deviations) =>
        (Below > 0 ? Median - (deviations * Below) : double.NegativeInfinity, Above > 0 ? Median + (deviations * Above) : double.PositiveInfinity);
}
