using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>Reads a table with one row for each unit.</summary>
internal static class UnitTableReader
{
    public static InputTable? Read(EditionScope scope, SourceFile layout, DataFile file)
    {
        InputTable? Made(Table table, IEnumerable<TableRow> rows, FindingBag findings) => Read(scope, (layout, file.Path), table, rows, findings);
        var input = TableFile.Read(file, FileLimits.UnitTable, layout.Supplier, Made, out var count);
        if (input is not null) scope.Receipts.CheckRows(count, file);
        return input is null ? null : input with { LostRows = input.LostRows + (count?.Lost ?? 0) };
    }

    private static InputTable? Read(EditionScope scope, (SourceFile Layout, string Path) of, Table table, IEnumerable<TableRow> rows, FindingBag findings)
    {
        var layout = of.Layout;
        ImmutableArray<WantedColumn> wanted = [.. KeyColumns.Wanted, .. layout.Columns.Select(column => new WantedColumn(column.Header, column.Aliases))];
        var previous = PreviousColumns.Find(table, layout, findings);
        if (ColumnMatcher.MatchSome(table, wanted, KeyColumns.Wanted.Length, findings, i =>
            previous.Any(column => column.Position == i)) is not { } positions) return null;
        ColumnMatcher.ReportOrder(table, wanted, positions, findings);
        var keys = new KeyColumns(scope, table, positions, findings);
        var compared = scope.Scheme.Indicators.Select(indicator => indicator.Supply).OfType<RatioSupply>().Select(ratio => ratio.Stated)
            .OfType<ColumnId>().ToHashSet();
        ImmutableArray<string> headers = [.. positions.Skip(KeyColumns.Wanted.Length)
            .Select((position, i) => position < 0 ? layout.Columns[i].Header : table.Header[position])];
        var inputs = ImmutableArray.CreateBuilder<InputRow>(scope.Units.Length);
        var first = new Dictionary<UnitId, int>(scope.Units.Length);
        foreach (var row in rows)
        {
            if (keys.UnitOf(row) is not { } unit) continue;
            if (!first.TryAdd(unit.Id, row.Number))
            {
                findings.Add(
                    Catalogue.UnitTwice,
                    row.Number,
                    keys.CodeHeader,
                    $"第 {Invariant.Text(first[unit.Id])}、{Invariant.Text(row.Number)} 行均为 {unit.Code} {unit.Name}，每县只应有一行。",
                    "请核对后删除多余的一行。",
                    unit.Code.ToString(),
                    unit.CodeAndName
                );
                continue;
            }

            var cells = Cells(row, unit, layout, headers, positions.AsSpan(KeyColumns.Wanted.Length), compared, findings, out var onlyMarks);
            if (onlyMarks && cells.Length > 1) ReportNoValue(findings, row, keys.CodeHeader, unit);
            inputs.Add(new InputRow(unit, row.Number, cells) { Previous = Previous(row, unit, table, layout, previous, compared, findings) });
        }

        keys.Close(layout);
        return new InputTable(layout, new SourceTable(of.Path, table.Sheet, layout.Supplier), headers, inputs.DrainToImmutable())
        {
            LostRows = keys.Lost,
            Previous = [.. previous.Select(column => new PreviousColumn(column.Column, table.Header[column.Position]))],
        };
    }

    private static void ReportNoValue(FindingBag findings, in TableRow row, string header, Unit unit) => findings.Add(
        Catalogue.RowWithoutValue,
        row.Number,
        header,
        $"第 {Invariant.Text(row.Number)} 行（{unit.Code} {unit.Name}）没有任何数值，全部单元格都是缺报一类的标记。",
        $"请核对{unit.Name}是否漏报，补填应有的数值。",
        unit.Code.ToString(),
        unit.CodeAndName);

    /// <summary>Last year's values, where the file repeats them; an empty cell repeats none.</summary>
    private static ImmutableArray<Reported?> Previous(
        in TableRow row,
        Unit unit,
        Table table,
        SourceFile layout,
        ImmutableArray<PreviousPosition> previous,
        HashSet<ColumnId> compared,
        FindingBag findings)
    {
        if (previous.IsEmpty) return [];
        var cells = new Reported?[previous.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var at = previous[i].Position;
            if (string.IsNullOrWhiteSpace(row.Cells[at])) continue;
            var column = layout.Columns[previous[i].Column];
            cells[i] = Cell(row, at, column, new CellPlace(row.Number, table.Header[at], unit) { IsCompared = compared.Contains(column.Id) }, findings);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }

    private static Reported? Cell(in TableRow row, int position, SourceColumn column, in CellPlace place, FindingBag findings)
    {
        var cell = row.Cells[position];
        if (!row.Forms.IsDefault) cell = StoredCell.Settle(cell, row.Forms[position], column, place, findings);
        return CellReader.Read(cell, column, place, findings);
    }

    private static ImmutableArray<Reported> Cells(
        in TableRow row,
        Unit unit,
        SourceFile layout,
        ImmutableArray<string> headers,
        ReadOnlySpan<int> positions,
        HashSet<ColumnId> compared,
        FindingBag findings,
        out bool onlyMarks)
    {
        var cells = new Reported[positions.Length];
        onlyMarks = true;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Reported.NotSent;
            if (positions[i] < 0) continue;
            var place = new CellPlace(row.Number, headers[i], unit) { IsCompared = compared.Contains(layout.Columns[i].Id) };
            var cell = Cell(row, positions[i], layout.Columns[i], place, findings);
            onlyMarks &= cell is ReportedMissing;
            if (cell is { } found) cells[i] = found;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }
}
