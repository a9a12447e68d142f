using System.Globalization;

namespace ReportGen.Data;

/// <summary>Words for the few numbers that findings tell.</summary>
internal static class Invariant
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
