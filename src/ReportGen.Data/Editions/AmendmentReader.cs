using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Editions;

/// <summary>Reads the values that were changed after they were supplied, and puts them in the place of those; the suppliers' files stay as they came.</summary>
public static class AmendmentReader
{
    private const int Table = 0;
    private const int Column = 1;
    private const int Code = 2;
    private const int Supplied = 3;
    private const int Amended = 4;
    private const int Date = 8;

    /// <summary>The headers, in the order of the template.</summary>
    public static readonly ImmutableArray<string> Headers = ["文件", "列", TableHeaders.Code, "报送数", "审定数", "原因", "依据", "决定人", "日期"];

    /// <summary>The edition with the changed values; a change that does not fit what was supplied is a finding, and is not made.</summary>
    internal static EditionInput Apply(EditionScope scope, DataFile file, EditionInput input)
    {
        var findings = file.Findings;
        if (!file.Exists) return input;
        if (TableFile.Whole(file, Headers[^1]) is not { } table
            || ColumnMatcher.Match(table, [.. Headers.Select(header => WantedColumn.Of(header))], findings) is not { } positions)
            return input with { IsSpoilt = true };
        var (tables, amendments) = (input.Tables.ToArray(), ImmutableArray.CreateBuilder<Amendment>(table.Rows.Count));
        foreach (var row in table.Rows)
        {
            string[] cells = [.. positions.Select(position => row.Cells[position].Trim())];
            if (Target(scope, tables, (row.Number, cells), findings) is not { } cell || !IsComplete(scope, row.Number, cells, findings, out var date)) continue;
            var (at, rowAt, column) = cell;
            var (unit, known) = (tables[at].Rows[rowAt].Unit, tables[at].Rows[rowAt].Cells[column]);
            var layout = tables[at].Layout.Columns[column];
            if (amendments.Any(other => other.Unit.Id == unit.Id && other.Column.Id == layout.Id))
            {
                Report(findings, (row.Number, cells), Column, $"{unit.Name}的“{layout.Header}”在前面已有一行修改，每个数值只应有一行。", "请核对后只留一行。", unit);
                continue;
            }

            var place = new CellPlace(row.Number, Headers[Supplied], unit);
            if (CellReader.Read(cells[Supplied], layout, place, new FindingBag(file.Path)) != known)
            {
                var where = tables[at].PlaceOf(tables[at].Rows[rowAt], column);
                Report(findings, (row.Number, cells), Supplied,
                    $"报送数“{cells[Supplied]}”与 {where.File} 第 {Invariant.Text(where.Row ?? 0)} 行的“{known.Written}”不同，该行修改没有采用。",
                    "请核对；报送单位已经改正的，删除该行，仍须修改的，改填现在的报送数。", unit);
                continue;
            }

            if (CellReader.Read(cells[Amended], layout, place with { Header = Headers[Amended] }, findings) is not { } value) continue;
            var own = tables[at].Rows[rowAt];
            tables[at] = tables[at] with { Rows = tables[at].Rows.SetItem(rowAt, own with { Cells = own.Cells.SetItem(column, value) }) };
            amendments.Add(new Amendment(new Place(file.Path, table.Sheet, row.Number), tables[at].Layout.File, layout, unit, known, value)
            {
                Reason = cells[5],
                Evidence = cells[6],
                DecidedBy = cells[7],
                Date = date,
            });
        }

        return input with { Tables = [.. tables], Amendments = amendments.ToImmutable(), IsSpoilt = input.IsSpoilt || findings.Spoils };
    }

    /// <summary>The cell that a row names: positions of table, row and column; null, with a finding, where there is none.</summary>
    private static (int Table, int Row, int Column)? Target(EditionScope scope, InputTable[] tables, (int Number, string[] Cells) row, FindingBag findings)
    {
        var cells = row.Cells;
        var file = TableFile.NameOf(cells[Table]).Split('/')[0];
        var table = Array.FindIndex(tables, known => string.Equals(known.Layout.File, file, StringComparison.Ordinal));
        if (table < 0)
        {
            Report(findings, row, Table, $"“{cells[Table]}”不是评价方案中的表。", $"请改填下列之一：{string.Join('、', tables.Select(known => known.Layout.File))}。", null);
            return null;
        }

        WantedColumn[] columns = [.. tables[table].Layout.Columns.Select(known => new WantedColumn(known.Header, known.Aliases))];
        var column = ColumnMatcher.IndexOf(columns, cells[Column]);
        if (column < 0)
        {
            var known = string.Join('、', columns.Select(header => header.Header));
            Report(findings, row, Column, $"《{file}》没有“{cells[Column]}”一列。", $"请改填下列之一：{known}。", null);
            return null;
        }

        var at = tables[table].Rows.ToList().FindIndex(known => string.Equals(known.Unit.Code.ToString(), cells[Code], StringComparison.Ordinal));
        if (at >= 0) return (table, at, column);
        Report(findings, row, Code, $"《{file}》没有代码为“{cells[Code]}”的县，不能修改。", $"请核对代码；该县尚未报送的，待报送后再修改。", null);
        return null;
    }

    private static bool IsComplete(EditionScope scope, int number, string[] cells, FindingBag findings, out DateOnly date)
    {
        var complete = true;
        for (var i = Amended + 1; i < Date; i++)
        {
            if (cells[i].Length > 0) continue;
            Report(findings, (number, cells), i, $"“{Headers[i]}”为空，每项修改都应写明原因、依据、决定人和日期。", $"请补填“{Headers[i]}”。", null);
            complete = false;
        }

        if (DateText.TryParse(cells[Date], out date) && date.Year > scope.Edition.Year) return complete;
        Report(findings, (number, cells), Date, $"日期“{cells[Date]}”不是数据年度 {scope.Year} 结束之后的日期，{DateText.Expected}。", "请改填作出决定的日期。", null);
        return false;
    }

    private static void Report(FindingBag findings, (int Number, string[] Cells) row, int column, string message, string fix, Unit? unit) => findings.Add(
        Catalogue.AmendmentWrong,
        row.Number,
        Headers[column],
        message,
        fix,
        row.Cells[column],
        unit is null ? null : unit.CodeAndName);
}
