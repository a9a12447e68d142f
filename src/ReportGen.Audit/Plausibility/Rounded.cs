using System.Globalization;

namespace ReportGen.Audit.Plausibility;

/// <summary>
/// Rounded numbers beside bounds that they do not reach or do exceed: as many decimals as it takes for the rounded number not to look like the bound.
/// </summary>
internal static class Rounded
{
    private const int MostDecimals = 10;

    public static string Text(decimal number, int decimals, params ReadOnlySpan<decimal> bounds)
    {
        for (; decimals < MostDecimals; decimals++)
        {
            var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
            if (rounded == number || !bounds.Contains(rounded)) break;
        }

        return Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    /// <summary>The same for a binary fraction; one that no decimal holds is written as it is.</summary>
    public static string Text(double number, int decimals, params ReadOnlySpan<decimal> bounds) =>
        Math.Abs(number) < 1e15 ? Text((decimal)number, decimals, bounds) : PlausibilityFindings.Text(number);
}
