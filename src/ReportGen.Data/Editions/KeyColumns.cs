using System.Collections.Immutable;
using ReportGen.Data.Characters;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>The four columns that say for which unit and year a row stands.</summary>
internal sealed class KeyColumns(EditionScope scope, Table table, int[] positions, FindingBag findings)
{
    private const int Year = 0;
    private const int City = 1;
    private const int Code = 2;
    private const int Name = 3;

    private readonly UnknownUnits unknown = new(scope);

    /// <summary>The four, as the offices know them.</summary>
    public static ImmutableArray<WantedColumn> Wanted { get; } =
    [
        WantedColumn.Of(TableHeaders.Year, "年份", "数据年度"),
        WantedColumn.Of(TableHeaders.City, "市", "所属设区市", "所属市"),
        WantedColumn.Of(TableHeaders.Code, "区划代码", "县（市、区）代码"),
        WantedColumn.Of(TableHeaders.Unit, "县（市、区）名称", "县市区", "县区"),
    ];

    /// <summary>The header of the codes, as it stands in the table.</summary>
    public string CodeHeader => table.Header[positions[Code]];

    /// <summary>Rows for which no unit was found.</summary>
    public int Lost { get; private set; }

    /// <summary>The unit for which a row stands; null, with a finding, where it is not certain.</summary>
    public Unit? UnitOf(in TableRow row)
    {
        var unit = Find(row);
        if (unit is null) Lost++;
        else unknown.Use(unit, row.Number);
        return unit;
    }

    /// <summary>Reports rows of unknown units, now that all rows are known: who is meant depends on who has a row.</summary>
    /// <param name="layout">The columns of a table with one row for each unit; null for a list.</param>
    public void Close(SourceFile? layout = null) => unknown.Report(CodeHeader, layout, findings);

    private Unit? Find(in TableRow row)
    {
        var cells = row.Cells;
        var year = cells[positions[Year]].AsSpan().Trim();
        var city = cells[positions[City]].AsSpan().Trim();
        var code = cells[positions[Code]].AsSpan().Trim();
        var name = cells[positions[Name]].AsSpan().Trim();
        if (!year.SequenceEqual(scope.Year))
            Report(Catalogue.YearDiffers, row, Year, $"年度为“{year}”，本届应为 {scope.Year}。", $"请核对是否交错文件；确属本届的改填 {scope.Year}。", null);
        Unit? unit;
        if (code.IsEmpty)
        {
            unit = Named(row, name.ToString(), city);
            if (unit is null) return null;
        }
        else if (!RegionCode.TryParse(code, out var parsed) || !scope.ByCode.TryGetValue(parsed, out unit))
        {
            unknown.Add(row.Number, cells[positions[Code]], name.ToString(), city.ToString());
            return null;
        }

        if (!name.SequenceEqual(unit.Name) && !CharacterFaults.Hide(cells[positions[Name]]))
            ReportName(row, name.ToString(), unit);
        if (!city.SequenceEqual(unit.City.Name) && !CharacterFaults.Hide(cells[positions[City]]))
            Report(
                Catalogue.UnitInWrongCity,
                row,
                City,
                $"{unit.Name}（{unit.Code}）列在“{city}”下，本届{(unit.IsProvinceRun ? $"按{scope.Scheme.Terms.ProvinceRun}，" : string.Empty)}应列在{unit.City.Name}下。",
                $"请把设区市改为{unit.City.Name}。",
                unit
            );
        return unit;
    }

    /// <summary>The unit of a row without code: it is read by its name where only one can be meant, and reported in any case.</summary>
    private Unit? Named(in TableRow row, string name, ReadOnlySpan<char> city)
    {
        Unit? inCity = null;
        var named = scope.ByName[name].ToList();
        if (named.Count == 0)
        {
            unknown.Add(row.Number, row.Cells[positions[Code]], name, city.ToString());
            return null;
        }

        if (named.Count == 1)
        {
            Report(
                Catalogue.UnitUnknown,
                row,
                Code,
                $"代码为空，{name}在 {scope.Year} 年度名录内的代码是 {named[0].Code}。",
                $"请在“{CodeHeader}”填 {named[0].Code}。",
                named[0]
            );
            return named[0];
        }

        foreach (var unit in named)
        {
            if (city.SequenceEqual(unit.City.Name)) inCity = unit;
        }

        var words = string.Join("、", named.Select(unit => $"{unit.Code}（{unit.City.Name}）"));
        Report(
            Catalogue.NameAmbiguous,
            row,
            Code,
            $"代码为空，而名为“{name}”的有 {Invariant.Text(named.Count)} 个：{words}。",
            inCity is null ? "请核对后填写其中一个代码。" : $"请核对；确为{inCity.City.Name}{name}的，代码填 {inCity.Code}。",
            inCity);
        return inCity;
    }

    private void ReportName(in TableRow row, string name, Unit unit)
    {
        var namesakes = scope.ByName[name].ToList();
        var words = namesakes.Count == 0 ? string.Empty : $"，而{name}的代码是 {string.Join(" 或 ", namesakes.Select(other => other.Code))}";
        Report(
            Catalogue.UnitNameDiffers,
            row,
            Name,
            $"代码 {unit.Code} 应为{unit.Name}，{(name.Length == 0 ? "表中名称为空" : $"表中为“{name}”")}{words}。",
            namesakes.Count == 0 ? $"请核对；确为{unit.Name}的，把名称改为“{unit.Name}”。" : "请核对代码与名称，改正有误的一项。",
            unit
        );
    }

    private void Report(FindingCode code, in TableRow row, int key, string message, string fix, Unit? unit) => findings.Add(
        code,
        row.Number,
        table.Header[positions[key]],
        message,
        fix,
        row.Cells[positions[key]],
        unit is null ? null : unit.CodeAndName);
}
