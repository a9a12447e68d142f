using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Core.Findings;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Workbooks;

namespace ReportGen.Data.Tables;

/// <summary>Reads a table from a workbook.</summary>
internal static class WorkbookTable
{
    /// <summary>The table; null where nothing in it can be trusted.</summary>
    public static Table? Read(Folder folder, FileLimits limits, FindingBag findings, string supplier)
    {
        if (folder.Bytes(findings, limits with { Bytes = BookLimits.FileBytes }, supplier) is not { } file || WorkbookReader.Read(file, limits.Rows + 1, findings) is not { } grid) return null;
        var first = grid.Rows[0].Cells;
        var width = first.Length;
        while (string.IsNullOrWhiteSpace(first[width - 1])) width--;
        ImmutableArray<string> header = [.. first.Take(width).Select(cell => cell.Trim())];
        var gate = new RowGate(header, findings);
        var rows = new List<TableRow>(grid.Rows.Count);
        foreach (var row in grid.Rows.Skip(1))
        {
            var cells = width == row.Cells.Length ? row.Cells : row.Cells[..width];
            if (IsWithinHeader(row, width, findings) && gate.Takes(row.Number, cells)) rows.Add(new TableRow(row.Number, cells, ImmutableCollectionsMarshal.AsImmutableArray(row.Forms)));
        }

        return new Table(header, rows, grid.Sheet) { Count = gate.Count };
    }

    private static bool IsWithinHeader(in GridRow row, int width, FindingBag findings)
    {
        for (var i = width; i < row.Cells.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(row.Cells[i])) continue;
            findings.Add(Catalogue.RowRagged, row.Number, Invariant.Letters(i), $"第 {Invariant.Text(row.Number)} 行 {Invariant.Letters(i)} 列有内容，而表头只到 {Invariant.Letters(width - 1)} 列。", "请清除表头以外的内容，或在第 1 行补上该列的列名。", row.Cells[i]);
            return false;
        }

        return true;
    }
}
