namespace ReportGen.Data.Workbooks;

/// <summary>What the format of a cell does to its number.</summary>
internal static class NumberFormat
{
    /// <summary>True where the number is shown a hundred times as large, with a percent sign; a sign in quotes or after a backslash changes nothing.</summary>
    public static bool IsPercent(ReadOnlySpan<char> format)
    {
        var quoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '"') quoted = !quoted;
            else if (format[i] == '\\') i++;
            else if (format[i] == '%' && !quoted) return true;
        }

        return false;
    }
}
