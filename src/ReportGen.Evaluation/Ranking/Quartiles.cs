namespace ReportGen.Evaluation.Ranking;

/// <summary>The five numbers of a distribution and its mean.</summary>
/// <param name="Minimum">Smallest.</param>
/// <param name="Lower">Lower quartile.</param>
/// <param name="Median">Median.</param>
/// <param name="Upper">Upper quartile.</param>
/// <param name="Maximum">Largest.</param>
/// <param name="Mean">Arithmetic mean.</param>
/// <param name="Count">How many there are.</param>
public sealed record Quartiles(decimal Minimum, decimal Lower, decimal Median, decimal Upper, decimal Maximum, decimal Mean, int Count)
{
    /// <summary>
    /// Quantiles by linear interpolation between order statistics at position (n − 1)·p (definition 7 of Hyndman and Fan), unrounded; null where there is
    /// nothing.
    /// </summary>
    public static Quartiles? Of(IEnumerable<decimal> values)
    {
        decimal[] sorted = [.. values];
        if (sorted.Length == 0) return null;
        Array.Sort(sorted);
        var sum = 0m;
        foreach (var value in sorted) sum += value;
        return new Quartiles(sorted[0], At(sorted, 0.25m), At(sorted, 0.5m), At(sorted, 0.75m), sorted[^1], sum / sorted.Length, sorted.Length);
    }

    private static decimal At(decimal[] sorted, decimal p)
    {
        var position = (sorted.Length - 1) * p;
        var below = (int)position;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((position - below) * (sorted[below + 1] - sorted[below]));
    }
}
