namespace ReportGen.Core.Scoring;

/// <summary>Sums and means of points.</summary>
public static class PointsSums
{
    /// <summary>The exact sum.</summary>
    public static Points Sum(this IEnumerable<Points> points)
    {
        var sum = 0m;
        foreach (var point in points) sum += point.Value;
        return new Points(sum);
    }

    /// <summary>
    /// The arithmetic mean, rounded once to <paramref name="decimals"/> decimals, half away from zero; null for no points. Every unit weighs the same.
    /// </summary>
    public static Points? Mean(this IReadOnlyCollection<Points> points, int decimals) =>
        points.Count == 0 ? null : new Points(points.Sum().Value / points.Count).Rounded(decimals);
}
