using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Audit.Plausibility;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// NUM-15. Measured values heap where many units have exactly the same one, or where too many end in 0 or 5. Values are looked at in units of the finest
/// decimal place that at least a tenth of them have. Left out are the bounds of the column and values of few such units, since those repeat by nature.
/// </summary>
internal sealed class HeapingCheck(Limits limits, PlausibilityFindings findings)
{
    private readonly Dictionary<double, int> counts = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Check(ColumnCells column)
    {
        if (!column.IsMeasured || column.Values.Length < limits.LeastUnits) return;
        counts.Clear();
        var finest = Finest(column);
        var small = (double)limits.Heaping.SmallBelow / finest;
        var (looked, round, most, mode) = (0, 0, 0, -1);
        for (var unit = 0; unit < column.Values.Length; unit++)
        {
            var value = column.Values[unit];
            if (!(value >= small) || IsBound(column, value)) continue;
            looked++;
            if (Math.Round(value * finest) % 5 == 0) round++;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _);
            count++;
            if (count < most || (count == most && value >= column.Values[mode])) continue;
            (most, mode) = (count, unit);
        }

        if (looked < limits.LeastUnits) return;
        if (most >= limits.Heaping.SameUnits && most * 100m >= limits.Heaping.SameShare * looked) ReportSame(column, most, mode);
        if (round * 100m >= limits.Heaping.LastDigitShare * looked) ReportRound(column, round * 100m / looked);
    }

    /// <summary>Ten to the greatest number of decimals that at least a tenth of the values have.</summary>
    private static double Finest(ColumnCells column)
    {
        var decimals = column.Number!.Decimals;
        if (decimals == 0) return 1;
        Span<int> having = stackalloc int[decimals + 1];
        var count = 0;
        for (var unit = 0; unit < column.Values.Length; unit++)
        {
            if (column.CellOf(unit).Number is not { } number) continue;
            having[Math.Min(number.Scale, decimals)]++;
            count++;
        }

        var (finest, finer) = (1.0, count - having[0]);
        for (var scale = 1; scale <= decimals && finer * 10 >= count; finer -= having[scale++]) finest *= 10;
        return finest;
    }

    private static bool IsBound(ColumnCells column, double value) => value == (double?)column.Number!.Minimum || value == (double?)column.Number.Maximum;

    private void ReportSame(ColumnCells column, int count, int mode)
    {
        var value = column.CellOf(mode).Written;
        findings.Column(
            Catalogue.Heaping,
            column,
            value,
            string.Create(CultureInfo.InvariantCulture, $"“{column.Layout.Header}”有 {count} 个县均为 {value}，实测值不应大量重复。"),
            "请核对是否以估计数代替实测数，属实的在 explanations.csv 中说明。");
    }

    private void ReportRound(ColumnCells column, decimal share)
    {
        var text = share.ToString("0", CultureInfo.InvariantCulture) + "%";
        findings.Column(
            Catalogue.Heaping,
            column,
            text,
            $"“{column.Layout.Header}”的末位数有 {text} 为 0 或 5，实测值应约为 20%，限 {PlausibilityFindings.Text(limits.Heaping.LastDigitShare)}%。",
            "请核对是否以约数代替实测数，属实的在 explanations.csv 中说明。");
    }
}
