using System.Globalization;
using System.Text;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Numbers;

/// <summary>Says to a clerk what is wrong with a number and what to write instead.</summary>
internal static class NumberWords
{
    /// <summary>What is said of a text.</summary>
    /// <param name="Code">The rule.</param>
    /// <param name="Message">What is wrong, from behind the text on.</param>
    /// <param name="Fix">What to do.</param>
    internal readonly record struct NumberMessage(FindingCode Code, string Message, string Fix);

    public static NumberMessage Of(string text, in NumberReading reading, SourceColumn column)
    {
        var number = reading.Number is { } known ? ColumnWords.Text(known) : null;
        var expected = ColumnWords.Expected(column);
        return reading.Fault switch
        {
            NumberFault.WideForms => new(
                Catalogue.NumberNormalised,
                $"含{(text.Trim().Any(char.IsWhiteSpace) || text.Length > text.Trim().Length ? "特殊空格" : "全角字符")}，已按 {number} 读入，应为半角数字。",
                $"请改用半角数字填 {number}。"
            ),
            NumberFault.PercentSign => Percent(number!, column, expected),
            NumberFault.IrregularGroups => Grouping("分隔符不合每三位一组的规则", reading),
            NumberFault.DecimalComma => Grouping("逗号可能是小数点，也可能是千分位", reading),
            NumberFault.SeveralPoints => Grouping("有多个小数点", reading),
            NumberFault.SpacesInside => new(Catalogue.GroupingWrong, $"数字中间有空格，可能是 {number}，也可能是几个数写在一起。", $"请核对后填一个数；确为一个数的，改填 {number}。"),
            NumberFault.SignBehind => Notation("正负号写在数字之后", number),
            NumberFault.PlusSign => Notation("数字前写有正号", number),
            NumberFault.DashAsMinus => Notation("负号应为紧挨数字的英文减号", number),
            NumberFault.Brackets => new(Catalogue.NotationWrong, $"数字写在括号内，像会计记法的负数 {number}。", $"请核对；确为负数的改填 {number}，否则去掉括号。"),
            NumberFault.Exponent => Notation("用了科学计数法", number),
            NumberFault.Hexadecimal => Notation("像十六进制数", null),
            NumberFault.NotFinite => Notation("不是有限的数", null),
            NumberFault.ForeignDigits => Notation("含有 0 至 9 以外的数字字符", number),
            NumberFault.NeedlessZero => Notation("数字前有多余的 0，像编码", number),
            NumberFault.BarePoint => Notation("小数点前后都应有数字", number),
            NumberFault.TooManyDigits => Notation("位数过多", null),
            NumberFault.UnitWord => UnitWord(reading, column, expected),
            NumberFault.ChineseDigits => new(
                Catalogue.UnitInCell,
                $"用了汉字数字，应为{expected}。",
                $"请填 {ColumnWords.Text(InUnitOf(reading, column.Unit)!.Value)}。"
            ),
            NumberFault.Date => new(
                Catalogue.UnitInCell,
                $"像日期、分数或区间，可能被表格软件自动转换过，应为{expected}。",
                "请核对原始资料，把单元格设为数值格式后填一个数。"
            ),
            NumberFault.Approximate => new(
                Catalogue.NumberUnreadable,
                $"是约数，应为{expected}。",
                number is null ? "请填确切的数，只填数字。" : $"请填确切的数；确为 {number} 的，只填 {number}。"
            ),
            NumberFault.ErrorValue => new(
                Catalogue.NumberUnreadable,
                $"是表格软件的错误值或没有显示完全的数，应为{expected}。",
                "请改正公式，把结果粘贴为数值。"
            ),
            _ when Invisible(text) is { } code => new(Catalogue.NumberUnreadable, $"含有不可见字符 {code}，应为{expected}。", "请删去不可见字符，只填数字。"),
            _ => new(Catalogue.NumberUnreadable, $"不是数字，应为{expected}。", $"请只填数字，例如 {Example(column)}；{MissingMark.Words}。"),
        };
    }

    private static NumberMessage Grouping(string what, in NumberReading reading)
    {
        var first = reading.Number is { } number ? ColumnWords.Text(number) : null;
        if (first is null) return new(Catalogue.GroupingWrong, $"{what}，读不出是什么数。", "请重新填写，小数点用英文句点，不写千分位。");
        return reading.Other is { } other
            ? new(Catalogue.GroupingWrong, $"{what}，有歧义：可能是 {first}，也可能是 {ColumnWords.Text(other)}。", $"请核对后改填 {first} 或 {ColumnWords.Text(other)}。")
            : new(Catalogue.GroupingWrong, $"{what}，可能是 {first}。", $"请核对后改填 {first}。");
    }

    private static NumberMessage Notation(string what, string? number) => number is null
        ? new(Catalogue.NotationWrong, $"{what}，应写成普通的十进制数。", "请核对原始资料，写出完整的十进制数。")
        : new(Catalogue.NotationWrong, $"{what}，应写成 {number}。", $"请核对后改填 {number}。");

    private static NumberMessage Percent(string number, SourceColumn column, string expected) => column.Unit.Contains('%', StringComparison.Ordinal)
        ? new(Catalogue.PercentMixed, $"写有百分号，而本列的单位已是 %，应只填数字；暂按 {number} 读入。", $"请去掉百分号，改填 {number}。")
        : new(Catalogue.PercentMixed, $"写有百分号，本列应为{expected}；暂按 {number} 读入。", "请核对是否填错了列，填报不带百分号的数。");

    private static NumberMessage UnitWord(in NumberReading reading, SourceColumn column, string expected) => InUnitOf(reading, column.Unit) is { } meant
        ? new(Catalogue.UnitInCell, $"单元格内写有单位，应为{expected}，换算后是 {ColumnWords.Text(meant)}。", $"请填 {ColumnWords.Text(meant)}。")
        : new(Catalogue.UnitInCell, $"单元格内写有单位“{reading.Noun}”，与本列不符，应为{expected}。", "请核对是否填错了列，换算成表头所列的单位后只填数字。");

    /// <summary>A quantity in the unit of a column; null where it is of something else.</summary>
    private static decimal? InUnitOf(in NumberReading reading, string unit)
    {
        var factor = 1m;
        var position = 0;
        for (; position < unit.Length && Factor(unit[position]) is var step and > 1m; position++) factor *= step;
        var noun = unit[position..];
        if (reading.Noun is not { Length: > 0 } stated)
            return reading.Scaled ? reading.Number / factor : reading.Number;
        return string.Equals(stated, noun, StringComparison.Ordinal) || string.Equals(stated, noun.Split('/')[0], StringComparison.Ordinal)
            ? reading.Number / factor
            : null;
    }

    private static decimal Factor(char c) => c switch
    {
        '十' => 10m,
        '百' => 100m,
        '千' => 1000m,
        '万' => 10_000m,
        '亿' => 100_000_000m,
        _ => 1m,
    };

    private static string Example(SourceColumn column) => column.Content is NumberContent { Decimals: 0 } ? "12" : "12.5";

    /// <summary>What cannot be seen in the text, by its code.</summary>
    private static string? Invisible(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control)
                return string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        }

        return null;
    }
}
