using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Regions;

/// <summary>A row of the register with its cells by name; what is wrong in it is reported and read as an empty value.</summary>
internal sealed class RegionRow(ImmutableArray<string> columns, int[] positions, TableRow row, FindingBag findings)
{
    /// <summary>Longer than any name of a place, in any script.</summary>
    private const int LongestName = 80;

    private const int LongestRemark = 500;

    public int Number => row.Number;

    /// <summary>The rows of a table of the register.</summary>
    public static IEnumerable<RegionRow> Of(DataFile file, ImmutableArray<string> columns)
    {
        var findings = file.Findings;
        if (CsvTable.Read(file, FileLimits.List) is not { } table) return [];
        if (ColumnMatcher.Match(table, [.. columns.Select(column => WantedColumn.Of(column))], findings) is not { } positions) return [];
        return table.Rows.Select(row => new RegionRow(columns, positions, row, findings));
    }

    public string Optional(string column) => row.Cells[positions[columns.IndexOf(column)]].Trim();

    public string Text(string column)
    {
        var text = Optional(column);
        if (text.Length == 0) Wrong(column, "为空", "应有内容");
        return Bounded(column, text, LongestName);
    }

    /// <summary>A text that may be empty, on one line.</summary>
    public string? Remark(string column) => Optional(column) is { Length: > 0 } text ? Bounded(column, text, LongestRemark) : null;

    private string Bounded(string column, string text, int most)
    {
        if (text.Length > most) Wrong(column, $"有 {Invariant.Text(text.Length)} 个字符", $"应不多于 {Invariant.Text(most)} 个字符");
        else if (text.AsSpan().IndexOfAny('\r', '\n') >= 0) Wrong(column, "分成了几行", "应写在一行内");
        else return text;
        return string.Empty;
    }

    public Slug Slug(string column)
    {
        var text = Text(column);
        if (!Evaluation.Regions.Slug.TryParse(text, out var slug) && text.Length > 0) Wrong(column, $"为“{text}”", "应由小写英文字母、数字和连字符组成");
        return slug;
    }

    public RegionCode Code(string column)
    {
        var text = Text(column);
        if (!RegionCode.TryParse(text, out var code) && text.Length > 0) Wrong(column, $"为“{text}”", "应为六位数字");
        return code;
    }

    public int Integer(string column)
    {
        var text = Text(column);
        if (NumberGrammar.TryParse(text, out var number) && number.Scale == 0 && number is >= 0m and <= 1000m) return (int)number;
        if (text.Length > 0) Wrong(column, $"为“{text}”", "应为 0 到 1000 的整数");
        return 0;
    }

    public DateOnly? Date(string column)
    {
        var text = Optional(column);
        if (text.Length == 0) return null;
        if (DateText.TryParse(text, out var date)) return date;
        Wrong(column, $"为“{text}”", DateText.Expected);
        return null;
    }

    /// <summary>One of a few words: its position among them.</summary>
    public int Choice(string column, params ReadOnlySpan<string> words)
    {
        var text = Text(column);
        if (words.IndexOf(text) is var index and >= 0) return index;
        Wrong(column, $"为“{text}”", $"应为 {string.Join("、", words)} 之一");
        return 0;
    }

    public void Wrong(string column, string found, string expected, string? region = null) => findings.Add(
        Catalogue.RegionTableWrong,
        row.Number,
        column,
        $"“{column}”{found}，{expected}。",
        $"请改正第 {Invariant.Text(row.Number)} 行的“{column}”：{expected}。",
        Optional(column),
        region);
}
