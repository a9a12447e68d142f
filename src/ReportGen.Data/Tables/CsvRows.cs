using System.Collections.Immutable;
using CsvHelper;
using ReportGen.Data.Characters;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reads a table from CSV (RFC 4180), row by row.</summary>
internal sealed class CsvRows : ITableRows
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

    private readonly FileText text;
    private readonly CsvReader reader;
    private readonly CellGuard cells;
    private readonly FindingBag findings;
    private readonly bool mayHoldTotals;
    private readonly List<TableRow> first = [];
    private RowFilter? filter;
    private int next;
    private bool ended;

    private CsvRows(FileText text, FileLimits limits, FindingBag findings, bool mayHoldTotals)
    {
        (this.text, this.findings, this.mayHoldTotals) = (text, findings, mayHoldTotals);
        reader = CsvReader.Create(text.Utf8, Options);
        cells = new CellGuard(reader, limits, CharacterScan.HasSuspects(text.Utf8.Span), findings);
    }

    public Table Head => new(cells.Header, first);

    public bool IsSound { get; private set; } = true;

    public RowCount? Count => filter?.Count;

    /// <summary>The table; null where it is plain already that nothing in it can be trusted.</summary>
    public static CsvRows? Open(DataFile file, FileLimits limits, string? supplier, bool mayHoldTotals = false)
    {
        if (file.Utf8(limits, supplier) is not { } text) return null;
        var rows = new CsvRows(text, limits, file.Findings, mayHoldTotals);
        rows.Begin();
        if (rows.IsSound) return rows;
        rows.Dispose();
        return null;
    }

    /// <summary>The next row; null behind the last one.</summary>
    public TableRow? Next() => next < first.Count ? first[next++] : filter is null ? null : Read(filter);

    public IEnumerable<TableRow> Rest()
    {
        while (Next() is { } row) yield return row;
    }

    public void Dispose()
    {
        reader.Dispose();
        text.Dispose();
    }

    private void Begin()
    {
        try
        {
            if (!reader.Read())
            {
                ReportEmpty();
            }
            else if (cells.Next() is not { } row)
            {
                IsSound = false;
            }
            else if (Width(row) <= 1)
            {
                WithoutHeader([.. row.Select(cell => cell.Trim('\uFEFF', ' '))]);
            }
            else
            {
                cells.Look(row);
                cells.Header = [.. row.Select(cell => cell.Trim())];
                BeginRows();
            }
        }
        catch (CsvFormatException)
        {
            ReportQuote();
        }
    }

    /// <summary>
    /// The first rows. Columns that are empty in the header and in the row below it, behind all others, are none: a spreadsheet program writes commas for
    /// them.
    /// </summary>
    private void BeginRows()
    {
        var second = Record();
        cells.Header = cells.Header[..Math.Max(Width(cells.Header.AsSpan()), Math.Min(Width(second), cells.Header.Length))];
        filter = new RowFilter(cells.Header, findings, mayHoldTotals);
        if (second is not null && Filtered(filter, second) is { } row) first.Add(row with { Cells = [.. row.Cells] });
        while (first.Count < RowsForHeader && Read(filter) is { } data) first.Add(data with { Cells = [.. data.Cells] });
    }

    private TableRow? Read(RowFilter rows)
    {
        while (Record() is { } record)
        {
            if (Filtered(rows, record) is { } row) return row;
        }

        return null;
    }

    private TableRow? Filtered(RowFilter rows, string[] record)
    {
        var row = record.Length > cells.Header.Length && Width(record) <= cells.Header.Length ? record[..cells.Header.Length] : record;
        return rows.Takes(cells.Row, row) ? new TableRow(cells.Row, row) : null;
    }

    /// <summary>The cells of the next record; null behind the last one, and where reading must stop.</summary>
    private string[]? Record()
    {
        if (ended) return null;
        try
        {
            if (reader.Read())
            {
                // A record is a row of the spreadsheet: line breaks in quotes do not begin a new one, blank lines do.
                if (cells.Next() is { } row)
                {
                    cells.Look(row);
                    return row;
                }

                IsSound = false;
            }
            else
            {
                cells.ReportCutRows();
            }
        }
        catch (CsvFormatException)
        {
            ReportQuote();
        }

        ended = true;
        return null;
    }

    /// <summary>Columns up to the last one with content.</summary>
    private static int Width(ReadOnlySpan<string> row)
    {
        var width = row.Length;
        while (width > 0 && string.IsNullOrWhiteSpace(row[width - 1])) width--;
        return width;
    }

    /// <summary>A first row that cannot be the header, with those below it as they are, so that somebody who knows the columns can see where the header
    /// is.</summary>
    private void WithoutHeader(ImmutableArray<string> header)
    {
        while (first.Count < RowsForHeader && reader.Read())
        {
            if (cells.Next() is not { } row)
            {
                IsSound = false;
                return;
            }

            first.Add(new TableRow(cells.Row, [.. row]));
        }

        if (!first.Exists(row => !RowFilter.IsBlank(row.Cells)) && header.All(cell => cell.Length == 0)) ReportEmpty();
        cells.Header = header;
    }

    private void ReportEmpty()
    {
        findings.Add(Catalogue.HeaderMissing, 1, null, "第 1 行是空的，应为各列名称。", "请把表头放在第 1 行，按模板填写各列名称。");
        IsSound = false;
    }

    private void ReportQuote()
    {
        var fault = QuoteFault.In(text.Utf8.Span) ?? new QuoteFault(cells.Row + 1, 0, Unclosed: false, string.Empty);
        var column = fault.Column < cells.Header.Length ? cells.Header[fault.Column] : null;
        var where = $"第 {Invariant.Text(fault.Row)} 行" + (column is null ? string.Empty : $"“{column}”");
        findings.Add(
            Catalogue.QuoteOpen,
            fault.Row,
            column,
            fault.Unclosed ? $"{where}的双引号到文件末尾没有关闭，其后的内容无法可靠分列。" : $"{where}的双引号位置不当或没有关闭，其后的内容无法可靠分列。",
            "请在单元格首尾成对书写英文双引号；内容中的双引号写成两个。",
            fault.Text);
        IsSound = false;
    }
}
