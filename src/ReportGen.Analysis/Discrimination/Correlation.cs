namespace ReportGen.Analysis.Discrimination;

/// <summary>Pearson's correlation of whole numbers.</summary>
internal static class Correlation
{
    private const int Decimals = 4;

    /// <summary>
    /// The product-moment correlation of two rows of numbers, rounded to four decimals: sums are exact, only the square roots and the quotient are cut, at 28
    /// digits.
    /// Null where either has no variance.
    /// </summary>
    public static decimal? Of(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        long sumX = 0, sumY = 0, sumXX = 0, sumYY = 0, sumXY = 0;
        for (var u = 0; u < left.Length; u++)
        {
            long x = left[u], y = right[u];
            sumX += x;
            sumY += y;
            sumXX += x * x;
            sumYY += y * y;
            sumXY += x * y;
        }

        decimal count = left.Length;
        var (varianceX, varianceY) = ((count * sumXX) - ((decimal)sumX * sumX), (count * sumYY) - ((decimal)sumY * sumY));
        if (varianceX == 0m || varianceY == 0m) return null;
        var covariance = (count * sumXY) - ((decimal)sumX * sumY);
        var quotient = covariance / Root(varianceX) / Root(varianceY);
        return Math.Clamp(Math.Round(quotient, Decimals, MidpointRounding.AwayFromZero), -1m, 1m);
    }

    /// <summary>The square root of a number of at least 1, by Newton's method from above until it falls no more.</summary>
    internal static decimal Root(decimal square)
    {
        var root = 1m;
        while (root < square / root) root *= 2m;
        while (true)
        {
            var next = (root + (square / root)) / 2m;
            if (next >= root) return root;
            root = next;
        }
    }
}
