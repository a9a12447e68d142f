using System.Collections.Immutable;

namespace ReportGen.Data.Numbers;

/// <summary>Tells a clerk what to write instead of something that is not a number.</summary>
internal static class NumberAdvice
{
    private static readonly ImmutableArray<string> Absent = ["-", "－", "–", "──", "——", "--", "/", "／", "\\", "无", "缺", "缺报", "空", "null", "n/a", "na", "#n/a", ".", "..."];

    public static string For(string text)
    {
        if (Absent.Contains(text, StringComparer.OrdinalIgnoreCase)) return "请改填规定的标记：缺报填 —，不足最小单位填 …，不适用填 x。";
        if (text.AsSpan().ContainsAny('%', '％')) return "请去掉百分号，只填数字；单位见表头。";
        if (text.AsSpan().ContainsAny('亿', '万', '千')) return "请换算成表头所列单位，只填数字。";
        if (text.AsSpan().ContainsAny('e', 'E') && text.Any(char.IsAsciiDigit)) return "请不要用科学计数法，写出完整的数字。";
        if (text.AsSpan().ContainsAny(',', '，')) return "请去掉千分位逗号；小数点用英文句点。";
        return text.Any(char.IsAsciiDigit) ? "请只填数字，例如 1234.5；不加单位、符号和空格。" : "请填数字；缺报填 —，不足最小单位填 …，不适用填 x。";
    }
}
