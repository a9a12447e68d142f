using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Numbers;

/// <summary>The place of a cell, for findings.</summary>
/// <param name="Row">Row.</param>
/// <param name="Header">Header as it stands in the file.</param>
/// <param name="Unit">The unit's code and name are taken from here.</param>
internal readonly record struct CellPlace(int Row, string Header, Evaluation.Regions.Unit Unit)
{
    /// <summary>
    /// True for a ratio that is compared with its components when all files are read; only then is it known whether its digits are too many.
    /// </summary>
    public bool IsCompared { get; init; }

    public string Region => Unit.CodeAndName;
}

/// <summary>Reads a cell as its column says.</summary>
internal static class CellReader
{
    private const string AsciiBlanks = " \t\r\n";

    /// <summary>What stands in the cell; null, with a finding, where it cannot stand there.</summary>
    public static Reported? Read(string cell, SourceColumn column, in CellPlace place, FindingBag findings)
    {
        var numbers = column.Content as NumberContent;
        if (numbers is not null && NumberGrammar.TryParse(cell.AsSpan().Trim(AsciiBlanks), out var plain))
            return InRange(plain, cell, numbers, column, place, findings);
        var text = cell.AsSpan().Trim();
        if (text.IsEmpty)
        {
            Report(
                Catalogue.CellEmpty,
                $"“{place.Header}”为空，分不清缺报与零，应为{ColumnWords.Expected(column)}，或缺报的标记。",
                $"请填数据：确为零填 0，{MissingMark.Words}。",
                cell,
                place,
                findings
            );
            return null;
        }

        if (MissingMark.Of(text) is { } reason) return Reported.Of(reason);
        if (column.Content is ChoiceContent choice && WordOf(text, choice) is { } word) return Reported.Of(word);
        if (MissingMark.MeantBy(text) is { } meant)
        {
            var mark = MissingMark.MarkOf(meant);
            Report(
                Catalogue.MissingMarkWrong,
                $"“{place.Header}”为“{text}”，不是规定的标记，暂按{MissingMark.WordOf(meant)}（{mark}）读入；规定{MissingMark.Words}。",
                $"请改填 {mark}；并非{MissingMark.WordOf(meant)}的，填报数据。",
                cell,
                place,
                findings
            );
            return Reported.Of(meant);
        }

        if (numbers is not null) return Number(cell, numbers, column, place, findings);
        var words = ColumnWords.Expected(column);
        Report(Catalogue.ItemUnknown, $"“{place.Header}”为“{text}”，应为{words}。", $"请改填{words}。", text.ToString(), place, findings);
        return null;
    }

    private static Reported? Number(string cell, NumberContent content, SourceColumn column, in CellPlace place, FindingBag findings)
    {
        var reading = NumberGrammar.Parse(cell.AsSpan().Trim(AsciiBlanks));
        var wording = NumberWords.Of(cell.Trim(' ', '\t', '\r', '\n'), reading, column);
        Report(wording.Code, $"“{place.Header}”为“{cell.Trim()}”，{wording.Message}", wording.Fix, cell, place, findings);
        return reading.IsRead ? InRange(reading.Number!.Value, cell, content, column, place, findings) : null;
    }

    private static Reported? InRange(decimal number, string cell, NumberContent content, SourceColumn column, in CellPlace place, FindingBag findings)
    {
        var isOutside = !content.Spans(number);
        var isFine = number.Scale > content.Decimals && decimal.Round(number, content.Decimals) != number;
        if (!isOutside && (!isFine || (place.IsCompared && content.Decimals > 0))) return Reported.Of(number);
        if (!isOutside && content.Decimals > 0)
        {
            var clean = decimal.Round(number, 9);
            var isDust = number.Scale > 9 && Math.Abs(number - clean) < 0.000_000_000_1m;
            var rounded = ColumnWords.Text(decimal.Round(isDust ? clean : number, content.Decimals, MidpointRounding.AwayFromZero));
            Report(
                Catalogue.DecimalsWrong,
                $"“{place.Header}”为 {cell.Trim()}，{(isDust ? "像软件运算留下的浮点误差，" : string.Empty)}小数有 {Invariant.Text(number.Scale)} 位，规定最多 " +
                    $"{Invariant.Text(content.Decimals)} 位；按原值使用。",
                $"请核对后改填 {rounded}，确需更多小数的在 explanations.csv 中说明。",
                cell,
                place,
                findings);
            return Reported.Of(number);
        }

        var why = !isOutside ? "不是整数" : number < content.Minimum || number > content.Maximum ? "超出允许的范围" : "大小不合常理（整数部分最多 15 位，小数最多 9 位）";
        var unit = column.Unit.Length == 0 || column.Unit[0] == '%' ? column.Unit : " " + column.Unit;
        Report(
            Catalogue.NumberOutOfRange,
            $"“{place.Header}”为 {ColumnWords.Text(number)}{unit}，{why}，应为{ColumnWords.Expected(column)}。",
            isOutside ? "请核对数值与单位，按表头的单位填报。" : "请核对数值与单位，改填整数。",
            cell,
            place,
            findings);
        return null;
    }

    private static string? WordOf(ReadOnlySpan<char> text, ChoiceContent content)
    {
        foreach (var word in content.Words)
        {
            if (text.SequenceEqual(word)) return word;
        }

        return null;
    }

    private static void Report(FindingCode code, string message, string fix, string value, in CellPlace place, FindingBag findings) =>
        findings.Add(code, place.Row, place.Header, message, fix, value, place.Region);
}
