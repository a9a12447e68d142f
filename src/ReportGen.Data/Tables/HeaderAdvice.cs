using System.Text;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reports a first row that is not the header, and what it is instead.</summary>
internal static class HeaderAdvice
{
    private const int RowsSearched = 10;
    private const int LongestValue = 120;

    private static readonly (char Sign, string Name)[] Delimiters =
    [
        (';', "分号“;”"),
        ('；', "全角分号“；”"),
        ('，', "全角逗号“，”"),
        ('\t', "制表符"),
        ('、', "顿号“、”"),
        ('|', "竖线“|”"),
    ];

    /// <summary>True, with a finding, where nothing below can be reported by column.</summary>
    public static bool Report(Table table, IReadOnlyList<WantedColumn> wanted, int[] positions, int unknown, FindingBag findings)
    {
        var first = string.Join(',', table.Header);
        var shown = Excerpt.Of(first, LongestValue);
        if (unknown < table.Header.Length)
        {
            if (!positions.Contains(-1) || Below(table, wanted, positions) is not { } second) return false;
            findings.Add(Catalogue.HeaderMissing, 1, null, $"表头占了第 1 行和第 {Invariant.Text(second)} 行，应只占第 1 行。", "请取消分组的表头，把各列名称完整写在第 1 行。", shown);
            return true;
        }

        if (table.Header.Length == 1 && DelimiterOf(first, wanted) is { } delimiter)
        {
            findings.Add(Catalogue.DelimiterWrong, 1, null, $"各列之间是{delimiter}，应为英文逗号。", "请改用英文逗号分列，另存为“CSV UTF-8（逗号分隔）”。", shown);
            return true;
        }

        if (IsMisread(first))
        {
            findings.Add(Catalogue.TextGarbled, 1, null, $"第 1 行“{shown}”是乱码，像是 UTF-8 文字被当作 GB18030 转换过。", "请用原始文件重新导出为“CSV UTF-8（逗号分隔）”。", shown);
            return true;
        }

        var expected = Excerpt.Of(string.Join(',', wanted.Select(column => column.Header)), LongestValue);
        var what = first.Trim(',').Length == 0 ? "第 1 行是空的" : $"第 1 行“{shown}”{Kind(table)}";
        if (HeaderRow(table, wanted) is { } row)
            findings.Add(
                Catalogue.HeaderMissing,
                1,
                null,
                $"{what}，表头在第 {Invariant.Text(row)} 行，应在第 1 行。",
                "请删除表头上方的各行，把表头放在第 1 行。",
                shown
            );
        else
            findings.Add(Catalogue.HeaderMissing, 1, null, $"{what}，应为“{expected}”。", "请把表头放在第 1 行，按模板填写各列名称。", shown);
        return true;
    }

    private static string Kind(Table table) =>
        table.Header.Length > 1 && table.Header.Any(cell => cell.Length > 0 && cell.All(char.IsAsciiDigit)) ? "是数据，缺少表头"
        : table.Header.Count(cell => cell.Length > 0) == 1 ? "像是标题"
        : "不是表头";

    private static string? DelimiterOf(string first, IReadOnlyList<WantedColumn> wanted)
    {
        foreach (var (sign, name) in Delimiters)
        {
            var parts = first.Split(sign);
            if (parts.Length > 1 && parts.Count(part => ColumnMatcher.IndexOf(wanted, part.Trim('"')) >= 0) > 1) return name;
        }

        return null;
    }

    /// <summary>The row below that has columns which the header lacks.</summary>
    private static int? Below(Table table, IReadOnlyList<WantedColumn> wanted, int[] positions)
    {
        if (table.Rows.Count == 0) return null;
        var row = table.Rows[0];
        foreach (var cell in row.Cells)
        {
            if (cell.Length > 0 && !char.IsAsciiDigit(cell[0]) && ColumnMatcher.IndexOf(wanted, cell) is var index and >= 0 && positions[index] < 0)
                return row.Number;
        }

        return null;
    }

    private static int? HeaderRow(Table table, IReadOnlyList<WantedColumn> wanted)
    {
        foreach (var row in table.Rows.Take(RowsSearched))
        {
            if (row.Cells.Count(cell => ColumnMatcher.IndexOf(wanted, cell) >= 0) * 2 >= wanted.Count) return row.Number;
        }

        return null;
    }

    /// <summary>True where the bytes of the text in GB18030 are UTF-8: no Chinese text is both, unless it was decoded wrongly.</summary>
    private static bool IsMisread(string text)
    {
        try
        {
            var bytes = CodePagesEncodingProvider
                .Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
                .GetBytes(text);
            return bytes.Count(b => b is >= 0xE4 and <= 0xE9) > 1 && System.Text.Unicode.Utf8.IsValid(bytes);
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
