using ReportGen.Data.Findings;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Regions;

/// <summary>Checks the units against each other: identities, validity, history, addresses.</summary>
internal static class UnitChecks
{
    public static void Check(List<RegionRow> rows, List<Unit> units)
    {
        var stated = rows.Zip(units, (row, unit) => (Row: row, Unit: unit)).ToList();
        var first = stated.DistinctBy(entry => entry.Unit.Id).ToList();
        foreach (var (row, unit) in stated.Except(first)) row.Wrong("uid", $"的“{unit.Id}”已经出现过", "不得重复", unit.CodeAndName);
        foreach (var (row, unit, same) in Clashes(first, unit => unit.Code.ToString()))
        {
            row.Wrong("code", $"的“{unit.Code}”与 {same.Id} {same.Name}的有效期重叠", "同一代码在同一时间只应属于一个县", unit.CodeAndName);
        }

        foreach (var (row, unit, same) in Clashes(stated, unit => $"{unit.City.Key}/{unit.Slug}").Where(clash => clash.Earlier.Id != clash.Unit.Id))
        {
            row.Wrong("slug", $"的“{unit.Slug}”与 {same.Id} {same.Name}在同一时间重复", "在同一市内不得重复", unit.CodeAndName);
        }

        foreach (var (row, unit) in stated.Where(entry => entry.Unit.ValidFrom >= entry.Unit.ValidTo))
        {
            row.Wrong("valid_to", "不晚于 valid_from", "应晚于 valid_from", unit.CodeAndName);
        }

        var byId = first.ToDictionary(entry => entry.Unit.Id.Text, entry => entry.Unit, StringComparer.Ordinal);
        foreach (var (row, unit) in stated) CheckHistory(row, unit, byId);
    }

    private static void CheckHistory(RegionRow row, Unit unit, Dictionary<string, Unit> byId)
    {
        foreach (var id in unit.Predecessors)
        {
            if (!byId.TryGetValue(id.Text, out var before)) row.Wrong("predecessors", $"中的“{id}”不在名录内", "应为名录内的 uid", unit.CodeAndName);
            else if (!before.Successors.Contains(unit.Id)) row.Wrong("predecessors", $"中有 {id}，而 {id} 的 successors 中没有 {unit.Id}", "两处应互相对应", unit.CodeAndName);
        }

        foreach (var id in unit.Successors)
        {
            // A unit that lived on may take in an area without having been made from it; only a unit that began then names its predecessors.
            if (!byId.TryGetValue(id.Text, out var after))
                row.Wrong("successors", $"中的“{id}”不在名录内", "应为名录内的 uid", unit.CodeAndName);
            else if (Misfit(unit, after) is { } misfit)
                row.Wrong("valid_to", misfit, "应与所归入的县的 valid_from 同为一日，即旧单位不再有效的第一日，而不是有效的最后一日", unit.CodeAndName);
            else if (after.ValidFrom is { } start && start == unit.ValidTo && !after.Predecessors.Contains(unit.Id))
                row.Wrong("successors", $"中有 {id}，而 {id} 的 predecessors 中没有 {unit.Id}", "两处应互相对应", unit.CodeAndName);
        }
    }

    /// <summary>Days on which an area belongs to no unit or to two: the one that had it ended before the one that got it began, or only later.</summary>
    private static string? Misfit(Unit unit, Unit after)
    {
        if (unit.ValidTo is not { } end) return null;
        if (after.ValidTo <= end) return $"为 {Day(end)}，而所归入的 {after.Id} {after.Name}自 {Day(after.ValidTo.Value)} 起已不再有效";
        if (after.ValidFrom is not { } start) return null;
        var days = start.DayNumber - end.DayNumber;
        if (days > 0) return $"为 {Day(end)}，而所归入的 {after.Id} {after.Name}自 {Day(start)} 起有效，中间有 {Invariant.Text(days)} 天不属于任何县";
        var isRenamed = unit.Successors is [_] && after.SinglePredecessor == unit.Id;
        return days < 0 && isRenamed ? $"为 {Day(end)}，而所归入的 {after.Id} {after.Name}自 {Day(start)} 起有效，有 {Invariant.Text(-days)} 天两者同时有效" : null;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The units that share a key and a day with one that stands before them, with the first such.</summary>
    private static IEnumerable<(RegionRow Row, Unit Unit, Unit Earlier)> Clashes(IEnumerable<(RegionRow Row, Unit Unit)> stated, Func<Unit, string> key) =>
        from sharing in stated.GroupBy(entry => key(entry.Unit), StringComparer.Ordinal)
        from entry in sharing
        let earlier = sharing.TakeWhile(other => other != entry).FirstOrDefault(other => Overlap(other.Unit, entry.Unit)).Unit
        where earlier is not null
        select (entry.Row, entry.Unit, earlier);

    private static bool Overlap(Unit left, Unit right) => !(left.ValidTo <= right.ValidFrom) && !(right.ValidTo <= left.ValidFrom);
}
