using System.Globalization;
using ReportGen.Evaluation.Freezing;

namespace ReportGen.Audit.Freezing;

/// <summary>Words for facts, as findings have them.</summary>
internal static class FactWords
{
    /// <summary>A value in quotation marks, or that there is none.</summary>
    public static string Quoted(string? value) => value is null ? "“无此项”" : value.Length == 0 ? "“空”" : $"“{value}”";

    /// <summary>What a fact is about.</summary>
    public static string Named(FactKey key, int edition)
    {
        var unit = key.Unit.Length == 0 ? string.Empty : key.Unit + " ";
        return $"{Text(edition)} 年度 {key.File} {unit}{key.Item}";
    }

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
