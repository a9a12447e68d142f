using ReportGen.Core.Findings;
using ReportGen.Core.Observations;
using ReportGen.Core.Schemes;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Numbers;

/// <summary>The place of a cell, for findings.</summary>
/// <param name="Row">Row.</param>
/// <param name="Header">Header as it stands in the file.</param>
/// <param name="Unit">The unit's code and name are told from here.</param>
internal readonly record struct CellPlace(int Row, string Header, Core.Regions.Unit Unit)
{
    public string Region => $"{Unit.Code} {Unit.Name}";
}

/// <summary>Reads a cell as its column says.</summary>
internal static class CellReader
{
    /// <summary>What stands in the cell; null, with a finding, where it cannot stand there.</summary>
    public static Reported? Read(string cell, SourceColumn column, in CellPlace place, FindingBag findings)
    {
        var text = cell.AsSpan().Trim();
        if (text.IsEmpty)
        {
            findings.Add(Catalogue.CellEmpty, place.Row, place.Header, $"“{column.Header}”为空，分不清缺报与零。", "请填数据：确为零填 0，缺报填 —，不足最小单位填 …，不适用填 x。", cell, place.Region);
            return null;
        }

        if (MissingMark.Of(text) is { } reason) return Reported.Of(reason);
        return column.Content switch
        {
            NumberContent content => Number(text, content, column, place, findings),
            ChoiceContent content => Choice(text, content, column, place, findings),
            _ => throw new InvalidOperationException($"No reading is defined for {column.Content}."),
        };
    }

    private static Reported? Number(ReadOnlySpan<char> text, NumberContent content, SourceColumn column, in CellPlace place, FindingBag findings)
    {
        if (!NumberGrammar.TryParse(text, out var number))
        {
            var found = text.ToString();
            findings.Add(Catalogue.NumberUnreadable, place.Row, place.Header, $"“{column.Header}”为“{found}”，不是规范的数字。", NumberAdvice.For(found), found, place.Region);
            return null;
        }

        var problem = number < content.Minimum ? $"不得小于 {Invariant.Text(content.Minimum.Value)}"
            : number > content.Maximum ? $"不得大于 {Invariant.Text(content.Maximum.Value)}"
            : number.Scale > content.Decimals && decimal.Round(number, content.Decimals) != number ? (content.Decimals == 0 ? "应为整数" : $"最多 {Invariant.Text(content.Decimals)} 位小数")
            : null;
        if (problem is null) return Reported.Of(number);
        findings.Add(Catalogue.NumberOutOfRange, place.Row, place.Header, $"“{column.Header}”为 {text}，{problem}。", "请核对数值与单位，按表头的单位填报。", text.ToString(), place.Region);
        return null;
    }

    private static Reported? Choice(ReadOnlySpan<char> text, ChoiceContent content, SourceColumn column, in CellPlace place, FindingBag findings)
    {
        foreach (var word in content.Words)
        {
            if (text.SequenceEqual(word)) return Reported.Of(word);
        }

        var words = string.Join("、", content.Words);
        findings.Add(Catalogue.ItemUnknown, place.Row, place.Header, $"“{column.Header}”为“{text}”，应为下列之一：{words}。", $"请改填下列之一：{words}。", text.ToString(), place.Region);
        return null;
    }
}
