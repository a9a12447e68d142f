using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Workbooks;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reads a table from a workbook, row by row.</summary>
internal sealed class WorkbookRows : ITableRows
{
    /// <summary>Rows that are looked at for the header where it is not in the first row.</summary>
    private const int RowsForHeader = 10;

    private readonly WorkbookReader reader;
    private readonly FindingBag findings;
    private readonly FindingBag ofRows;
    private readonly RowFilter filter;
    private readonly int width;
    private readonly List<TableRow> first = [];
    private int next;
    private int beyond;
    private bool ended;

    private WorkbookRows(WorkbookReader reader, FindingBag findings)
    {
        (this.reader, this.findings, ofRows) = (reader, findings, findings.NewForRows());
        var cells = reader.Next()!.Value.Cells;
        width = cells.Length;
        while (string.IsNullOrWhiteSpace(cells[width - 1])) width--;
        ImmutableArray<string> header = [.. cells.Take(width).Select(cell => cell.Trim())];
        filter = new RowFilter(header, ofRows);
        while (first.Count < RowsForHeader && Read() is { } row) first.Add(row with { Cells = [.. row.Cells], Forms = [.. row.Forms] });
        Head = new Table(header, first, reader.Sheet);
    }

    public Table Head { get; }

    public bool IsSound => reader.IsSound;

    public RowCount? Count => filter.Count with { Lost = filter.Count.Lost + beyond };

    /// <summary>The table; null where it is plain already that nothing in it can be trusted.</summary>
    public static WorkbookRows? Open(DataFile file, FileLimits limits, string? supplier, string? dates)
    {
        if (file.Bytes(limits with { Bytes = WorkbookLimits.FileBytes }, supplier) is not { } bytes) return null;
        return WorkbookReader.Open(bytes, file.Path, limits.Rows + 1, file.Findings, dates) is { } reader ? new WorkbookRows(reader, file.Findings) : null;
    }

    public IEnumerable<TableRow> Rest()
    {
        while ((next < first.Count ? first[next++] : Read()) is { } row) yield return row;
        End();
    }

    public void Dispose() => reader.Dispose();

    private TableRow? Read()
    {
        while (reader.Next() is { } row)
        {
            var cells = width == row.Cells.Length ? row.Cells : row.Cells[..width];
            if (IsWithinHeader(row) && filter.Takes(row.Number, cells))
                return new TableRow(row.Number, cells, ImmutableCollectionsMarshal.AsImmutableArray(row.Forms));
        }

        return null;
    }

    /// <summary>What the sheet holds besides its cells is known now, and is reported before what its rows were found to hold.</summary>
    private void End()
    {
        if (ended) return;
        ended = true;
        if (IsSound) reader.ReportFacts();
        if (IsSound) findings.Take(ofRows);
    }

    private bool IsWithinHeader(in GridRow row)
    {
        for (var i = width; i < row.Cells.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(row.Cells[i])) continue;
            beyond++;
            ofRows.Add(
                Catalogue.RowRagged,
                row.Number,
                Invariant.Letters(i),
                $"第 {Invariant.Text(row.Number)} 行 {Invariant.Letters(i)} 列有内容，而表头只到 {Invariant.Letters(width - 1)} 列。",
                "请清除表头以外的内容，或在第 1 行补上该列的列名。",
                row.Cells[i]
            );
            return false;
        }

        return true;
    }
}
