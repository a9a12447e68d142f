using System.Collections.Immutable;
using ReportGen.Core.Findings;
using ReportGen.Core.Regions;
using ReportGen.Data.Characters;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;

namespace ReportGen.Data.Editions;

/// <summary>The four columns that say for which unit and year a row stands.</summary>
internal sealed class KeyColumns(EditionScope scope, Table table, int[] positions, FindingBag findings)
{
    private const int MostSearches = 50;

    private int unknown;

    /// <summary>The four, as the offices know them.</summary>
    public static ImmutableArray<WantedColumn> Wanted { get; } =
    [
        WantedColumn.Of("年度", "年份", "数据年度"),
        WantedColumn.Of("设区市", "市", "所属设区市", "所属市"),
        WantedColumn.Of("行政区划代码", "区划代码", "县（市、区）代码"),
        WantedColumn.Of("县（市、区）", "县（市、区）名称", "县市区", "县区"),
    ];

    /// <summary>The unit for which a row stands; null, with a finding, where it cannot be told.</summary>
    public Unit? UnitOf(in TableRow row)
    {
        var cells = row.Cells;
        var year = cells[positions[0]].AsSpan().Trim();
        var city = cells[positions[1]].AsSpan().Trim();
        var code = cells[positions[2]].AsSpan().Trim();
        var name = cells[positions[3]].AsSpan().Trim();
        if (!year.SequenceEqual(scope.Year)) Tell(Catalogue.YearDiffers, row, 0, $"年度为“{year}”，本届应为 {scope.Year}。", $"请核对是否交错文件；确属本届的改填 {scope.Year}。", null);
        Unit? unit;
        if (code.IsEmpty)
        {
            unit = Named(row, name.ToString(), city);
            if (unit is null) return null;
        }
        else if (!RegionCode.TryParse(code, out var parsed) || !scope.ByCode.TryGetValue(parsed, out unit))
        {
            TellUnknown(row, code.ToString(), name.ToString());
            return null;
        }

        if (!name.SequenceEqual(unit.Name) && !CharacterFaults.Hide(cells[positions[3]])) TellName(row, name.ToString(), unit);
        if (!city.SequenceEqual(unit.City.Name) && !CharacterFaults.Hide(cells[positions[1]])) Tell(Catalogue.UnitInWrongCity, row, 1, $"{unit.Name}（{unit.Code}）列在“{city}”下，本届{(unit.IsProvinceRun ? "按省直管，" : string.Empty)}应列在{unit.City.Name}下。", $"请把设区市改为{unit.City.Name}。", unit);
        return unit;
    }

    /// <summary>The unit of a row without code: it is read by its name where only one can be meant, and told in any case.</summary>
    private Unit? Named(in TableRow row, string name, ReadOnlySpan<char> city)
    {
        Unit? inCity = null;
        var named = scope.ByName[name].ToList();
        if (named.Count == 0)
        {
            TellUnknown(row, string.Empty, name);
            return null;
        }

        if (named.Count == 1)
        {
            Tell(Catalogue.UnitUnknown, row, 2, $"代码为空，{name}在 {scope.Year} 年度名录内的代码是 {named[0].Code}。", $"请在“{table.Header[positions[2]]}”填 {named[0].Code}。", named[0]);
            return named[0];
        }

        foreach (var unit in named)
        {
            if (city.SequenceEqual(unit.City.Name)) inCity = unit;
        }

        var words = string.Join("、", named.Select(unit => $"{unit.Code}（{unit.City.Name}）"));
        Tell(
            Catalogue.NameAmbiguous,
            row,
            2,
            $"代码为空，而名为“{name}”的有 {Invariant.Text(named.Count)} 个：{words}。",
            inCity is null ? "请核对后填写其中一个代码。" : $"请核对；确为{inCity.City.Name}{name}的，代码填 {inCity.Code}。",
            inCity);
        return inCity;
    }

    private void TellName(in TableRow row, string name, Unit unit)
    {
        var namesakes = scope.ByName[name].ToList();
        var words = namesakes.Count == 0 ? string.Empty : $"，而{name}的代码是 {string.Join(" 或 ", namesakes.Select(other => other.Code))}";
        Tell(Catalogue.UnitNameDiffers, row, 3, $"代码 {unit.Code} 应为{unit.Name}，{(name.Length == 0 ? "表中名称为空" : $"表中为“{name}”")}{words}。", namesakes.Count == 0 ? $"请核对；确为{unit.Name}的，把名称改为“{unit.Name}”。" : "请核对代码与名称，改正有误的一项。", unit);
    }

    private void TellUnknown(in TableRow row, string code, string name)
    {
        var former = RegionCode.TryParse(code, out var parsed) ? scope.Register.Units.FirstOrDefault(unit => unit.Code == parsed) : null;
        // In a file that is wrong throughout, a search for every row would take long and help nobody.
        var meant = unknown++ < MostSearches ? MeantBy(name, former) : null;
        var why = code.Length == 0 ? $"代码为空，“{name}”不是 {scope.Year} 年度名录内的名称"
            : former is null ? $"代码“{code}”（{name}）不在 {scope.Year} 年度名录内" : $"代码 {code} 所指的{former.Name}在 {scope.Year} 年末不在名录内";
        Tell(
            Catalogue.UnitUnknown,
            row,
            2,
            meant is null ? $"{why}，应为名录内的六位代码。" : $"{why}，是否应为 {meant.Code} {meant.Name}？",
            meant is null ? "请按本年度名录改正代码与名称。" : $"请核对；确为{meant.Name}的，代码改填 {meant.Code}。",
            null);
    }

    private Unit? MeantBy(string name, Unit? former)
    {
        if (scope.Units.FirstOrDefault(unit => former is not null && unit.Predecessors.Contains(former.Id)) is { } successor) return successor;
        var near = Nearest.To(name, scope.Units.Select(unit => unit.Name));
        return near is null ? null : scope.Units.First(unit => string.Equals(unit.Name, near, StringComparison.Ordinal));
    }

    private void Tell(FindingCode code, in TableRow row, int key, string message, string fix, Unit? unit) => findings.Add(
        code,
        row.Number,
        table.Header[positions[key]],
        message,
        fix,
        row.Cells[positions[key]],
        unit is null ? null : $"{unit.Code} {unit.Name}");
}
