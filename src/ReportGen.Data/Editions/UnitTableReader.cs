using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Core.Findings;
using ReportGen.Core.Observations;
using ReportGen.Core.Regions;
using ReportGen.Core.Schemes;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Tables;

namespace ReportGen.Data.Editions;

/// <summary>Reads a table with one row for each unit.</summary>
internal static class UnitTableReader
{
    public static InputTable? Read(EditionScope scope, SourceFile layout, Folder folder, FindingBag findings)
    {
        if (TableFile.Read(folder, TableFile.UnitRows, findings) is not { } table) return null;
        ImmutableArray<WantedColumn> wanted = [.. KeyColumns.Wanted, .. layout.Columns.Select(column => new WantedColumn(column.Header, column.Aliases))];
        if (ColumnMatcher.Match(table, wanted, findings) is not { } positions) return null;
        var keys = new KeyColumns(scope, table, positions, findings);
        ImmutableArray<string> headers = [.. positions.Skip(KeyColumns.Wanted.Length).Select(position => table.Header[position])];
        var rows = ImmutableArray.CreateBuilder<InputRow>(table.Rows.Count);
        var first = new Dictionary<UnitId, int>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (keys.UnitOf(row) is not { } unit) continue;
            if (!first.TryAdd(unit.Id, row.Number))
            {
                findings.Add(Catalogue.UnitTwice, row.Number, table.Header[positions[2]], $"第 {Invariant.Text(first[unit.Id])}、{Invariant.Text(row.Number)} 行均为 {unit.Code} {unit.Name}，每县只应有一行。", "请核对后删除多余的一行。", unit.Code.ToString(), $"{unit.Code} {unit.Name}");
                continue;
            }

            rows.Add(new InputRow(unit, row.Number, Cells(row, unit, layout, headers, positions.AsSpan(KeyColumns.Wanted.Length), findings)));
        }

        return new InputTable(layout, new SourceTable(findings.File, table.Sheet, layout.Supplier), headers, rows.DrainToImmutable());
    }

    private static ImmutableArray<Reported> Cells(in TableRow row, Unit unit, SourceFile layout, ImmutableArray<string> headers, ReadOnlySpan<int> positions, FindingBag findings)
    {
        var cells = new Reported[positions.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var place = new CellPlace(row.Number, headers[i], unit);
            var cell = row.Cells[positions[i]];
            if (!row.Forms.IsDefault) cell = StoredCell.Settle(cell, row.Forms[positions[i]], layout.Columns[i], place, findings);
            cells[i] = CellReader.Read(cell, layout.Columns[i], place, findings) ?? default;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }
}
