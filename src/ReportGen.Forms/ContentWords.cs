using ReportGen.Data.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Forms;

/// <summary>Says what may stand in a column.</summary>
internal static class ContentWords
{
    public static string Of(ColumnContent? content) => content switch
    {
        NumberContent number => Number(number),
        ChoiceContent choice => $"下列之一：{string.Join('、', choice.Words)}。",
        null => "文字，不得为空。",
        _ => throw new InvalidOperationException($"No words are defined for {content}."),
    };

    private static string Number(NumberContent number)
    {
        var kind = number.Decimals == 0 ? "整数" : $"数字，最多 {Invariant.Text(number.Decimals)} 位小数";
        var range = number switch
        {
            { Minimum: { } least, Maximum: { } most } => $"，{Invariant.Text(least)} 至 {Invariant.Text(most)}",
            { Minimum: { } least } => $"，不小于 {Invariant.Text(least)}",
            { Maximum: { } most } => $"，不大于 {Invariant.Text(most)}",
            _ => string.Empty,
        };
        return kind + range + "。";
    }
}
