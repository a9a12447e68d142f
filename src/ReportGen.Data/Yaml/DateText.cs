using System.Globalization;

namespace ReportGen.Data.Yaml;

/// <summary>Dates of configuration and register: yyyy-mm-dd and nothing else.</summary>
internal static class DateText
{
    public static bool TryParse(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
