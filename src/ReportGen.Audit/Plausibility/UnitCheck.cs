using System.Runtime.CompilerServices;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Audit.Plausibility;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// NUM-12 and NUM-13. A value is taken to be in another unit of measurement where it is a power of ten times the unit's own value of the edition before; a unit
/// without one is compared with the median of the column. A whole column is, where the median of the units' factors is a power of ten; its cells are then not
/// reported one by one. Zero and missing values are left out.
/// </summary>
internal static class UnitCheck
{
    /// <summary>True where the whole column is reported: nothing more follows from its values.</summary>
    public static bool Check(YearPair pair, Limits limits, PlausibilityFindings findings, Scratch scratch)
    {
        if (!pair.Now.IsMeasured) return false;
        var shift = ShiftOf(pair, limits, scratch);
        if (
            PowerOfTen.Of(shift, limits.ColumnShift) is var power and not 0
            && MedianOf(shift > 1 ? pair.Values : pair.Last, scratch) >= (double)limits.ColumnShift.LargerFrom
        )
        {
            ReportColumn(pair, shift, power, findings);
            return true;
        }

        double? median = null;
        for (var unit = 0; unit < pair.Values.Length; unit++)
        {
            if (!(pair.Values[unit] > 0)) continue;
            var hasLast = pair.Last[unit] > 0;
            var usual = hasLast ? pair.Last[unit] : median ??= MedianOf(pair.Values, scratch, limits.LeastUnits);
            var factor = pair.Values[unit] / usual;
            if (
                PowerOfTen.Of(factor, limits.UnitMixUp) is not (var found and not 0)
                || Math.Max(pair.Values[unit], usual) < (double)limits.UnitMixUp.LargerFrom
            )
                continue;
            ReportCell(
                pair,
                unit,
                hasLast ? $"上年 {pair.LastCellOf(unit).Written}" : $"同列中位数 {PlausibilityFindings.Text(usual)}",
                (factor, found),
                findings
            );
            pair.Silent[unit] = true;
        }

        return false;
    }

    /// <summary>The median of the units' factors; not a number where there are too few, or where it is plain that it is no power of ten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double ShiftOf(YearPair pair, Limits limits, Scratch scratch)
    {
        var factors = scratch.Take();
        var usual = 0;
        for (var unit = 0; unit < pair.Values.Length; unit++)
        {
            if (!(pair.Values[unit] > 0) || !(pair.Last[unit] > 0)) continue;
            var factor = pair.Values[unit] / pair.Last[unit];
            factors.Add(factor);
            if (PowerOfTen.IsUsual(factor)) usual++;
        }

        // Where more than half of the factors are usual, so is their median: that of good data need not be sought.
        return factors.Count < limits.LeastUnits || usual * 2 > factors.Count ? double.NaN : RobustStatistics.Median(factors.Span);
    }

    private static double MedianOf(double[] values, Scratch scratch, int least = 1)
    {
        var positive = scratch.Take();
        foreach (var value in values)
        {
            if (value > 0) positive.Add(value);
        }

        return positive.Count >= least ? RobustStatistics.Median(positive.Span) : double.NaN;
    }

    private static void ReportColumn(YearPair pair, double shift, int power, PlausibilityFindings findings) => findings.Column(
        Catalogue.FileUnitShift,
        pair.Now,
        Factor(shift),
        $"“{pair.Now.Layout.Header}”一列与上年之比的中位数为 {Factor(shift)}，接近 {PowerOfTen.Text(power)}，{Suspicion("全列", pair.Now.Layout.Unit, power)}。",
        $"请核对全列的计量单位{Unit(pair)}，换算后重新报送。");

    private static void ReportCell(YearPair pair, int unit, string usual, (double Factor, int Power) found, PlausibilityFindings findings) =>
        findings.Cell(
            Catalogue.UnitMixUp,
            pair.Now,
            unit,
            $"{pair.Now.Layout.Header}为 {pair.Now.CellOf(unit).Written}，是{usual} 的 {Factor(found.Factor)} 倍，接近 " +
                $"{PowerOfTen.Text(found.Power)} 倍，{Suspicion(string.Empty, pair.Now.Layout.Unit, found.Power)}。",
            $"请核对计量单位{Unit(pair)}，换算后改填。"
        );

    private static string Suspicion(string what, string unit, int power) => PowerOfTen.ProbableUnit(unit, power) is { } probable
        ? $"疑{what}误以“{probable}”填报，应以“{unit}”填报"
        : unit.Length > 0 ? $"疑{what}计量单位有误，应以“{unit}”填报" : $"疑{what}计量单位有误";

    private static string Unit(YearPair pair) => pair.Now.Layout.Unit is { Length: > 0 } unit ? $"（应为{unit}）" : string.Empty;

    private static string Factor(double factor) =>
        factor >= 1 ? PlausibilityFindings.Text(factor) : factor.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
