using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Plausibility;

/// <summary>
/// NUM-09. A zero stands out where at least a given share of the other units that report have a positive value, unless the unit reported zero in the edition
/// before. A value that is not reported, or said not to apply, stands out where the unit reported one in the edition before and states no ratio instead of it;
/// one below the smallest unit (…) is reported.
/// </summary>
internal static class ZeroCheck
{
    public static void Check(YearPair pair, Limits limits, PlausibilityFindings findings)
    {
        ReportLost(pair, findings);
        if (!pair.Now.IsMeasured) return;
        var (reporting, positive) = (0, 0);
        foreach (var value in pair.Values)
        {
            if (double.IsNaN(value)) continue;
            reporting++;
            if (value > 0) positive++;
        }

        if (reporting < limits.LeastUnits || positive == reporting || positive * 100m < limits.PositiveShare * (reporting - 1)) return;
        for (var unit = 0; unit < pair.Values.Length; unit++)
        {
            if (pair.Values[unit] != 0 || pair.Last[unit] == 0) continue;
            var before = double.IsNaN(pair.Last[unit]) ? string.Empty : $"，本县上年为 {pair.LastCellOf(unit).Written}";
            findings.Cell(
                Catalogue.ZeroAmongPositive,
                pair.Now,
                unit,
                $"{pair.Now.Layout.Header}为 0，其余 {PlausibilityFindings.Text(reporting - 1m)} 个填报的县中有 {PlausibilityFindings.Text((decimal)positive)} " +
                    $"个为正数{before}。",
                "请核对是否确为零；缺报的填 —，属实的在 explanations.csv 中说明。");
            pair.Silent[unit] = true;
        }
    }

    private static void ReportLost(YearPair pair, PlausibilityFindings findings)
    {
        if (pair.Before is null) return;
        var instead = pair.Edition.InsteadOf(pair.Now.Layout.Id);
        for (var unit = 0; unit < pair.Values.Length; unit++)
        {
            if (!double.IsNaN(pair.Values[unit]) || pair.Now.CellOf(unit).Missing is null or MissingReason.BelowUnit or MissingReason.NotSent) continue;
            var before = pair.LastCellOf(unit);
            if (before.Missing is not null || (!instead.IsEmpty && instead.All(ratio => !double.IsNaN(ratio.Values[unit])))) continue;
            findings.Cell(
                Catalogue.ZeroAmongPositive,
                pair.Now,
                unit,
                $"{pair.Now.Layout.Header}本年没有数值（“{pair.Now.CellOf(unit).Written}”），上年为 {before.Written}。",
                "请补报该值；确实无法填报的在 explanations.csv 中说明。");
        }
    }
}
