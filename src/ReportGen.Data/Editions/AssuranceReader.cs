using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Editions;

/// <summary>Reads the results of an edition as an assurer, or the published list, has them.</summary>
internal static class AssuranceReader
{
    public const string File = "assurance.csv";

    private static readonly ImmutableArray<WantedColumn> Wanted =
    [
        WantedColumn.Of(TableHeaders.Code, "区划代码", "县（市、区）代码"),
        WantedColumn.Of(TableHeaders.Unit, "县（市、区）名称", "县市区", "县区"),
        WantedColumn.Of("得分", "综合得分", "总分"),
        WantedColumn.Of("位次", "全省位次", "排名"),
        WantedColumn.Of("等级", "类别"),
        WantedColumn.Of("奖励（万元）", "奖励金额（万元）"),
    ];

    public static AssuranceTable? Read(EditionScope scope, DataFile file)
    {
        var findings = file.Findings;
        if (CsvTable.Read(file, FileLimits.List) is not { } table || ColumnMatcher.Match(table, Wanted, findings) is not { } positions) return null;
        var rows = ImmutableArray.CreateBuilder<AssuranceRow>(table.Rows.Count);
        var first = new Dictionary<UnitId, int>();
        foreach (var row in table.Rows)
        {
            var cells = new Cells(table, row, positions, findings);
            if (UnitOf(scope, cells) is not { } unit) continue;
            if (first.TryGetValue(unit.Id, out var before))
            {
                cells.Report(
                    Catalogue.UnitTwice,
                    0,
                    $"第 {Invariant.Text(before)}、{Invariant.Text(row.Number)} 行均为 {unit.Code} {unit.Name}，每县只应有一行。",
                    "请核对后删除多余的一行。",
                    unit
                );
                continue;
            }

            first.Add(unit.Id, row.Number);
            rows.Add(new AssuranceRow(unit, row.Number, cells.Number(2, unit), Whole(cells, unit), Letter(scope, cells, unit), cells.Number(5, unit)));
        }

        string Header(int wanted) => table.Header[positions[wanted]];
        return new AssuranceTable(new SourceTable(file.Path, table.Sheet, string.Empty), Header(2), Header(3), Header(4), Header(5), rows.DrainToImmutable());
    }

    private static Unit? UnitOf(EditionScope scope, in Cells cells)
    {
        var (code, name) = (cells.Text(0), cells.Text(1));
        if (!RegionCode.TryParse(code, out var parsed) || !scope.ByCode.TryGetValue(parsed, out var unit))
        {
            cells.Report(Catalogue.UnitUnknown, 0, $"代码“{code}”（{name}）不在 {scope.Year} 年度名录内，应为名录内的六位代码。", "请按本年度名录改正代码与名称。", null);
            return null;
        }

        if (name != unit.Name) cells.Report(Catalogue.UnitNameDiffers, 1, $"代码 {unit.Code} 应为{unit.Name}，表中为“{name}”。", "请核对代码与名称，改正有误的一项。", unit);
        return unit;
    }

    private static int? Whole(in Cells cells, Unit unit)
    {
        if (cells.Number(3, unit) is not { } rank) return null;
        if (rank == decimal.Truncate(rank) && rank is >= 1m and <= int.MaxValue) return (int)rank;
        cells.Report(Catalogue.NumberOutOfRange, 3, $"位次为 {cells.Text(3)}，应为从 1 起的整数。", "请改正位次。", unit);
        return null;
    }

    private static string? Letter(EditionScope scope, in Cells cells, Unit unit)
    {
        var text = cells.Text(4);
        if (text.Length == 0) return null;
        var letters = scope.Scheme.Classes.Classes.Select(unitClass => unitClass.Letter);
        if (letters.FirstOrDefault(letter => text == letter || text == letter + "类") is { } found) return found;
        var words = string.Join("、", letters);
        cells.Report(Catalogue.ItemUnknown, 4, $"等级为“{text}”，应为下列之一：{words}。", $"请改填下列之一：{words}。", unit);
        return null;
    }

    /// <summary>The cells of a row, by the wanted columns.</summary>
    private readonly record struct Cells(Table Table, TableRow Row, int[] Positions, FindingBag Findings)
    {
        public string Text(int column) => Row.Cells[Positions[column]].Trim();

        /// <summary>The number; null where nothing is stated, or, with a finding, where it is none.</summary>
        public decimal? Number(int column, Unit unit)
        {
            var text = Text(column);
            if (text.Length == 0) return null;
            if (NumberGrammar.TryParse(text, out var number)) return number;
            Report(Catalogue.NumberUnreadable, column, $"“{Wanted[column].Header}”为“{text}”，不是规范的数字。", "请只填数字，例如 1234.5；没有公布的留空。", unit);
            return null;
        }

        public void Report(FindingCode code, int column, string message, string fix, Unit? unit) =>
            Findings.Add(
                code,
                Row.Number,
                Table.Header[Positions[column]],
                message,
                fix,
                Row.Cells[Positions[column]],
                unit is null ? null : unit.CodeAndName
            );
    }
}
