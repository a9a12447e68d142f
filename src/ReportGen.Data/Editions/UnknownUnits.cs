using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>
/// Rows whose unit is not in the register of the edition. Who is meant is stated only where it is proven: the register says what became of the unit, or a unit
/// of the same city has nearly that name and no row of its own, and no other row may mean it as well.
/// </summary>
internal sealed class UnknownUnits(EditionScope scope)
{
    /// <summary>In a file that is wrong throughout, a search for every row would take long and help nobody.</summary>
    private const int MostSearches = 50;

    private readonly List<UnknownRow> rows = [];
    private readonly Dictionary<UnitId, int> used = [];

    public void Use(Unit unit, int row) => used.TryAdd(unit.Id, row);

    public void Add(int row, string cell, string name, string city)
    {
        var former = RegionCode.TryParse(cell.AsSpan().Trim(), out var code) ? Former(code, name) : null;
        rows.Add(new UnknownRow(row, cell, name, city, former));
    }

    public void Report(string header, SourceFile? layout, FindingBag findings)
    {
        var meant = rows.Take(MostSearches).Select(MeantBy).Concat(Enumerable.Repeat<Unit?>(null, Math.Max(0, rows.Count - MostSearches))).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var successors = SuccessorsOf(row.Former);
            var (question, fix) = successors.Count > 0 ? AfterChange(row, successors, layout)
                : meant[i] is { } unit && meant.Count(other => other?.Id == unit.Id) == 1
                    ? ($"是否应为 {unit.Code} {unit.Name}？", $"请核对；确为{unit.Name}的，代码改填 {unit.Code}。")
                : row.Former is { } former && string.Equals(former.Name, row.Name, StringComparison.Ordinal)
                    ? ("应为名录内的六位代码。", $"请核对 regions/units.csv 中{former.Name}的起止日期；名录无误的，不再报送该行。")
                : ("应为名录内的六位代码。", "请按本年度名录改正代码与名称。");
            findings.Add(Catalogue.UnitUnknown, row.Row, header, $"{Why(row)}，{question}", fix, row.Cell);
        }
    }

    /// <summary>Several units may have had a code; the one that the row names, else the last.</summary>
    private Unit? Former(RegionCode code, string name)
    {
        var units = scope.Register.Units.Where(unit => unit.Code == code).ToList();
        return units.Find(unit => string.Equals(unit.Name, name, StringComparison.Ordinal)) ?? units.LastOrDefault();
    }

    private List<Unit> SuccessorsOf(Unit? former) =>
        former is null ? [] : [.. scope.Units.Where(unit => unit.Predecessors.Contains(former.Id) || former.Successors.Contains(unit.Id))];

    private string Why(UnknownRow row)
    {
        if (row.Cell.AsSpan().Trim().IsEmpty) return $"代码为空，“{row.Name}”不是 {scope.Year} 年度名录内的名称";
        if (row.Former is not { } former) return $"代码“{row.Cell.Trim()}”（{row.Name}）不在 {scope.Year} 年度名录内";
        var since = former.ValidTo is { } end && end.Year <= scope.Edition.Year ? $"（自 {Day(end)} 起不再有效）" : former.ValidFrom is { } start
            ? $"（自 {Day(start)} 起才有效）" : string.Empty;
        return $"代码 {former.Code} 所指的{former.Name}在 {scope.Year} 年末不在名录内{since}";
    }

    private (string Question, string Fix) AfterChange(UnknownRow row, List<Unit> successors, SourceFile? layout)
    {
        if (successors is not [var heir])
        {
            var names = string.Join("、", successors.Select(unit => unit.CodeAndName));
            return ($"其区域归入{names}。", $"请与报送单位核对，按{names}分别填报。");
        }

        var question = $"是否应为 {heir.Code} {heir.Name}？";
        var rename = $"请核对；确为{heir.Name}的，代码改填 {heir.Code}，名称改填{heir.Name}。";
        if (layout is null) return (question, rename);
        var alike = rows.Where(other => SuccessorsOf(other.Former) is [var one] && one.Id == heir.Id).Select(other => Invariant.Text(other.Row)).ToList();
        if (used.TryGetValue(heir.Id, out var own))
            return ($"其区域已归入{heir.Name}，而表中第 {Invariant.Text(own)} 行已有{heir.Name}。",
            $"请核对第 {Invariant.Text(own)} 行是否已含{row.Former!.Name}的数；已含的删除本行，未含的并入该行，{MergeWords.Of(scope.Scheme, layout)}。");
        if (alike.Count > 1) return ($"其区域与另几行的县一并归入{heir.Name}。",
            $"请把第 {string.Join("、", alike)} 行合并为 {heir.Code} {heir.Name}一行，{MergeWords.Of(scope.Scheme, layout)}。");
        return heir.Predecessors.Length > 1
            ? ($"其区域与其他县一并归入{heir.Name}。", $"请按 {heir.Code} {heir.Name}的全部范围填报一行，{MergeWords.Of(scope.Scheme, layout)}。")
            : (question, rename);
    }

    /// <summary>The unit of the row's city that has no row, and the row's name or nearly so.</summary>
    private Unit? MeantBy(UnknownRow row)
    {
        var free = scope.Units.Where(unit => string.Equals(unit.City.Name, row.City, StringComparison.Ordinal) && !used.ContainsKey(unit.Id)).ToList();
        return Nearest.Only(row.Name, free.Select(unit => unit.Name)) is { } name
            ? free.Find(unit => string.Equals(unit.Name, name, StringComparison.Ordinal)) : null;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private sealed record UnknownRow(int Row, string Cell, string Name, string City, Unit? Former);
}
