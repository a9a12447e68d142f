using System.Collections.Immutable;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Audit.Plausibility;

/// <summary>
/// LOG-06. Among units of one type a value, or its change relative to the edition before, is far off where its distance from their median exceeds a multiple
/// of the median absolute deviation of its side (see <see cref="RobustStatistics.SpreadOf"/>): each side has its own, since sizes of counties are skewed.
/// Changes are looked at where the value before is positive.
/// </summary>
internal static class OutlierCheck
{
    public static void Check(YearPair pair, ImmutableArray<ImmutableArray<int>> types, Limits limits, PlausibilityFindings findings, Scratch scratch)
    {
        if (!pair.Now.IsMeasured) return;
        foreach (var members in types)
        {
            CheckValues(pair, members, limits, findings, scratch.Take());
            if (pair.Before is not null) CheckChanges(pair, members, limits, findings, scratch.Take());
        }
    }

    private static void CheckValues(YearPair pair, ImmutableArray<int> members, Limits limits, PlausibilityFindings findings, Scratch scratch)
    {
        foreach (var unit in members)
        {
            if (!double.IsNaN(pair.Values[unit])) scratch.Add(pair.Values[unit]);
        }

        if (scratch.Count < limits.LeastUnits) return;
        var spread = RobustStatistics.SpreadOf(scratch.Span);
        var (least, most) = spread.Within((double)limits.Outlier.Values);
        foreach (var unit in members)
        {
            if (!(pair.Values[unit] < least || pair.Values[unit] > most) || pair.Silent[unit])
                continue;
            Report(
                pair,
                unit,
                string.Empty,
                $"中位数为 {PlausibilityFindings.Text(spread.Median)}",
                (spread.DistanceOf(pair.Values[unit]), limits.Outlier.Values),
                findings
            );
        }
    }

    private static void CheckChanges(YearPair pair, ImmutableArray<int> members, Limits limits, PlausibilityFindings findings, Scratch scratch)
    {
        foreach (var unit in members)
        {
            if (Change(pair, unit) is var change && !double.IsNaN(change)) scratch.Add(change);
        }

        if (scratch.Count < limits.LeastUnits) return;
        var spread = RobustStatistics.SpreadOf(scratch.Span);
        var (least, most) = spread.Within((double)limits.Outlier.Changes);
        foreach (var unit in members)
        {
            var change = Change(pair, unit);
            if (!(change < least || change > most) || pair.Silent[unit]) continue;
            if (Math.Abs(pair.Values[unit] - pair.Last[unit]) < (double)limits.ChangeOf(pair.Now.Layout.Id).From) continue;
            Report(pair, unit, $"较上年变动 {Percent(change)}，", $"变动的中位数为 {Percent(spread.Median)}", (spread.DistanceOf(change), limits.Outlier.Changes), findings);
        }
    }

    private static double Change(YearPair pair, int unit) => pair.Last[unit] > 0 ? (pair.Values[unit] / pair.Last[unit]) - 1 : double.NaN;

    private static void Report(YearPair pair, int unit, string change, string median, (double Found, decimal Limit) distance, PlausibilityFindings findings)
    {
        findings.Cell(
            Catalogue.Outlier,
            pair.Now,
            unit,
            $"{pair.Now.Layout.Header}为 {pair.Now.CellOf(unit).Written}，{change}同类（" +
                $"{TypeName(pair.Edition.Input.Units[unit].Type)}）{median}，偏离达绝对中位差的 {Rounded.Text(distance.Found, 2, distance.Limit)} 倍，限 " +
                $"{PlausibilityFindings.Text(distance.Limit)} 倍。",
            "请核对数值与单位，属实的在 explanations.csv 中说明。");
        pair.Silent[unit] = true;
    }

    private static string Percent(double share) => (share >= 0 ? "+" : string.Empty) + Rounded.Text(share * 100, 2, -100m, 0m, 100m) + "%";

    private static string TypeName(UnitType type) => type switch
    {
        UnitType.District => "市辖区",
        UnitType.CountyLevelCity => "县级市",
        UnitType.County => "县",
        UnitType.AutonomousCounty => "自治县",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
