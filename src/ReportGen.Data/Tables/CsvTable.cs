using System.Collections.Immutable;
using CsvHelper;
using ReportGen.Core.Findings;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reads a table from CSV (RFC 4180).</summary>
internal static class CsvTable
{
    private static readonly ImmutableHashSet<string> Totals = ["合计", "总计", "小计", "平均", "平均值", "全省", "全省合计", "全市合计"];

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        TrimWhitespace = false,
        DetectSeparatorHint = false,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>The table; null where nothing in it can be trusted.</summary>
    public static Table? Read(Folder folder, FindingBag findings) => folder.Utf8(findings) is { } bytes ? Parse(bytes, findings) : null;

    public static Table? Parse(ReadOnlyMemory<byte> utf8, FindingBag findings)
    {
        using var reader = CsvReader.Create(utf8, Options);
        ImmutableArray<string> header = [];
        var rows = new List<TableRow>();
        var (number, blank) = (0, 0);
        try
        {
            while (reader.Read())
            {
                // A record is a row of the spreadsheet: line breaks in quotes do not begin a new one, blank lines do.
                number++;
                var cells = Cells(reader);
                if (number == 1)
                {
                    if (IsBlank(cells)) break;
                    header = [.. cells.Select(cell => cell.Trim())];
                }
                else if (header.Length == 1 && cells.Length > 1)
                {
                    return NoHeader(findings, header[0]);
                }
                else if (IsBlank(cells))
                {
                    if (blank == 0) blank = number;
                }
                else
                {
                    if (blank > 0) findings.Add(Catalogue.RowBlank, blank, null, $"第 {Invariant.Text(blank)} 行是空行，其后还有数据。", "请删除数据中间的空行。");
                    blank = 0;
                    if (IsSound(cells, number, header, findings)) rows.Add(new TableRow(number, cells));
                }
            }
        }
        catch (CsvFormatException)
        {
            number++;
            findings.Add(
                Catalogue.QuoteOpen,
                number,
                null,
                $"第 {Invariant.Text(number)} 行的双引号没有关闭或位置不当，其后的内容无法可靠分列。",
                "请在单元格首尾成对书写英文双引号；内容中的双引号写成两个。");
            return null;
        }

        return header.IsEmpty ? NoHeader(findings, null) : new Table(header, rows);
    }

    private static Table? NoHeader(FindingBag findings, string? title)
    {
        var found = title is null ? "是空的" : $"像标题“{title}”";
        findings.Add(Catalogue.HeaderMissing, 1, null, $"第 1 行{found}，应为各列名称。", "请把表头放在第 1 行，按模板填写各列名称。", title);
        return null;
    }

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetString(i);
        return cells;
    }

    private static bool IsSound(string[] cells, int number, ImmutableArray<string> header, FindingBag findings)
    {
        if (cells.Length != header.Length)
        {
            findings.Add(
                Catalogue.RowRagged,
                number,
                null,
                $"第 {Invariant.Text(number)} 行有 {Invariant.Text(cells.Length)} 个单元格，表头有 {Invariant.Text(header.Length)} 列。",
                cells.Length > header.Length ? "请检查该行多出的逗号；含逗号的内容（如 1,234）须加英文双引号。" : "请补齐该行缺少的单元格。",
                string.Join(',', cells));
            return false;
        }

        for (var i = 0; i < Math.Min(cells.Length, 4); i++)
        {
            if (cells[i].Length is < 2 or > 6 || !Totals.Contains(cells[i].Trim())) continue;
            findings.Add(Catalogue.RowBlank, number, header[i], $"第 {Invariant.Text(number)} 行是“{cells[i].Trim()}”行，数据区只应有各县的行。", "请删除合计、平均等汇总行。", cells[i]);
            return false;
        }

        return true;
    }

    private static bool IsBlank(string[] cells)
    {
        foreach (var cell in cells)
        {
            if (!string.IsNullOrWhiteSpace(cell)) return false;
        }

        return true;
    }
}
