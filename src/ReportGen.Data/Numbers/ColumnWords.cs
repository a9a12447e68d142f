using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Numbers;

/// <summary>What a column wants, in words.</summary>
internal static class ColumnWords
{
    /// <summary>不小于 0 的整数（家）, 0 至 100 之间的数（%）; with a space before a digit, to stand behind 应为.</summary>
    public static string Expected(SourceColumn column)
    {
        if (column.Content is not NumberContent content) return $"下列之一：{string.Join("、", ((ChoiceContent)column.Content).Words)}";
        var kind = content.Decimals == 0 ? "整数" : "数";
        return Range(content) + kind + (column.Unit.Length == 0 ? string.Empty : $"（{column.Unit}）");
    }

    /// <summary>A number as a person writes it, without needless zeros.</summary>
    public static string Text(decimal number) => number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);

    private static string Range(NumberContent content) => content switch
    {
        { Minimum: { } least, Maximum: { } most } => $" {Text(least)} 至 {Text(most)} 之间的",
        { Minimum: { } least } => $"不小于 {Text(least)} 的",
        { Maximum: { } most } => $"不大于 {Text(most)} 的",
        _ => string.Empty,
    };
}
