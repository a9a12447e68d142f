using System.Collections.Immutable;
using CsvHelper;
using ReportGen.Core.Findings;
using ReportGen.Data.Characters;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reads a table from CSV (RFC 4180).</summary>
internal static class CsvTable
{
    /// <summary>Rows that are looked at for the header where it is not in the first row.</summary>
    private const int RowsForHeader = 10;

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
    public static Table? Read(Folder folder, FileLimits limits, FindingBag findings, string? supplier = null) =>
        folder.Utf8(findings, limits, supplier) is { } bytes ? Parse(bytes, limits, findings) : null;

    private static Table? Parse(ReadOnlyMemory<byte> utf8, FileLimits limits, FindingBag findings)
    {
        using var reader = CsvReader.Create(utf8, Options);
        var cells = new CellGuard(reader, limits, CharacterScan.HasSuspects(utf8.Span), findings);
        try
        {
            if (!reader.Read()) return Empty(findings);
            if (cells.Next() is not { } first) return null;
            if (first.Length == 1 || RowGate.IsBlank(first)) return WithoutHeader(reader, cells, [.. first.Select(cell => cell.Trim('\uFEFF', ' '))], findings);
            cells.Look(first);
            ImmutableArray<string> header = [.. first.Select(cell => cell.Trim())];
            cells.Header = header;
            var gate = new RowGate(header, findings);
            var rows = new List<TableRow>();
            while (reader.Read())
            {
                // A record is a row of the spreadsheet: line breaks in quotes do not begin a new one, blank lines do.
                if (cells.Next() is not { } row) return null;
                cells.Look(row);
                if (gate.Takes(cells.Row, row)) rows.Add(new TableRow(cells.Row, row));
            }

            cells.TellCutRows();
            return new Table(header, rows) { Count = gate.Count };
        }
        catch (CsvFormatException)
        {
            TellQuote(utf8.Span, cells, findings);
            return null;
        }
    }

    private static Table? Empty(FindingBag findings)
    {
        findings.Add(Catalogue.HeaderMissing, 1, null, "第 1 行是空的，应为各列名称。", "请把表头放在第 1 行，按模板填写各列名称。");
        return null;
    }

    /// <summary>A first row that cannot be the header, with those below it as they are, so that somebody who knows the columns can tell where the header is.</summary>
    private static Table? WithoutHeader(CsvReader reader, CellGuard cells, ImmutableArray<string> header, FindingBag findings)
    {
        var rows = new List<TableRow>();
        while (rows.Count < RowsForHeader && reader.Read())
        {
            if (cells.Next() is not { } row) return null;
            rows.Add(new TableRow(cells.Row, row));
        }

        return rows.Exists(row => !RowGate.IsBlank(row.Cells)) || header.Any(cell => cell.Length > 0) ? new Table(header, rows) : Empty(findings);
    }

    private static void TellQuote(ReadOnlySpan<byte> utf8, CellGuard cells, FindingBag findings)
    {
        var fault = QuoteFault.In(utf8) ?? new QuoteFault(cells.Row + 1, 0, Unclosed: false, string.Empty);
        var column = fault.Column < cells.Header.Length ? cells.Header[fault.Column] : null;
        var where = $"第 {Invariant.Text(fault.Row)} 行" + (column is null ? string.Empty : $"“{column}”");
        findings.Add(
            Catalogue.QuoteOpen,
            fault.Row,
            column,
            fault.Unclosed ? $"{where}的双引号到文件末尾没有关闭，其后的内容无法可靠分列。" : $"{where}的双引号位置不当或没有关闭，其后的内容无法可靠分列。",
            "请在单元格首尾成对书写英文双引号；内容中的双引号写成两个。",
            fault.Text);
    }
}
