using ReportGen.Audit.Inputs;
namespace ReportGen.Audit.Plausibility;

/// <summary>Factors that come about when a number is given in another unit of measurement.</summary>
internal static class PowerOfTen
{
    private static readonly double[] Powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

    /// <summary>True for a factor that is so near to 1 that no tolerance up to 50 per cent makes it a power of ten.</summary>
    public static bool IsUsual(double factor) => factor > 0.2 && factor < 5;

    /// <summary>The exponent of the power of ten that is within the tolerance of the factor, negative for one below 1; 0 where there is none.</summary>
    public static int Of(double factor, PowerLimit limit)
    {
        if (!(factor > 0) || IsUsual(factor)) return 0;
        var tolerance = (double)limit.Tolerance / 100;
        foreach (var power in limit.Powers)
        {
            if (Math.Abs((factor / Powers[power]) - 1) <= tolerance) return power;
            if (Math.Abs((factor * Powers[power]) - 1) <= tolerance) return -power;
        }

        return 0;
    }

    /// <summary>The power itself, such as 10000 or 0.001.</summary>
    public static string Text(int power) => power > 0 ? PlausibilityFindings.Text((decimal)Powers[power]) : "0." + new string('0', -power - 1) + "1";

    /// <summary>
    /// The unit of measurement in which a number was probably given that came out too large or small by a power of ten; null where no usual one fits.
    /// </summary>
    public static string? ProbableUnit(string unit, int power) => (power, unit) switch
    {
        (4, ['万', .. { Length: > 0 } rest]) => rest,
        (3, ['千', .. { Length: > 0 } rest]) => rest,
        (2, ['百', .. { Length: > 0 } rest]) => rest,
        (4, ['亿', .. { Length: > 0 } rest]) => "万" + rest,
        (3, "吨") => "千克",
        (-4, ['万', .. { Length: > 0 } rest]) => "亿" + rest,
        (-4, "元" or "人" or "家" or "件" or "吨" or "亩") => "万" + unit,
        (-3, "元" or "人" or "家" or "件" or "吨" or "亩") => "千" + unit,
        _ => null,
    };
}
