namespace ReportGen.Evaluation.Quantities;

/// <summary>Sums of points.</summary>
public static class PointsSums
{
    /// <summary>The exact sum.</summary>
    public static Points Sum(this ReadOnlySpan<Points> points)
    {
        var sum = 0m;
        foreach (var point in points) sum += point.Value;
        return new Points(sum);
    }

    /// <summary>The exact sum.</summary>
    public static Points Sum(this IEnumerable<Points> points)
    {
        var sum = 0m;
        foreach (var point in points) sum += point.Value;
        return new Points(sum);
    }
}
