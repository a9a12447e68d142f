using System.Globalization;

namespace ReportGen.Data.Findings;

/// <summary>Words for the few numbers that findings state.</summary>
public static class Invariant
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as files have it: 2020-09-15.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The letters of a column in a spreadsheet, counted from 0.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);
}
