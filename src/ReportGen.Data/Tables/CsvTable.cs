using System.Collections.Immutable;
using CsvHelper;
using ReportGen.Core.Findings;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reads a table from CSV (RFC 4180).</summary>
internal static class CsvTable
{
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
        RowGate? gate = null;
        var number = 0;
        try
        {
            while (reader.Read())
            {
                // A record is a row of the spreadsheet: line breaks in quotes do not begin a new one, blank lines do.
                number++;
                var cells = Cells(reader);
                if (number == 1)
                {
                    if (RowGate.IsBlank(cells)) break;
                    header = [.. cells.Select(cell => cell.Trim())];
                    gate = new RowGate(header, findings);
                }
                else if (header.Length == 1 && cells.Length > 1)
                {
                    return NoHeader(findings, header[0]);
                }
                else if (gate!.Takes(number, cells))
                {
                    rows.Add(new TableRow(number, cells));
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
}
