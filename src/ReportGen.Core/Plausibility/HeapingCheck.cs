using System.Globalization;
using System.Runtime.InteropServices;
using ReportGen.Core.Findings;

namespace ReportGen.Core.Plausibility;

/// <summary>
/// NUM-15. Measured values heap where many units have exactly the same one, or where too many end in 0 or 5 at the finest decimal place that occurs in the column.
/// Left out are zero, the bounds of the column, in a column of whole numbers the small ones, and for last digits values of few digits.
/// </summary>
internal sealed class HeapingCheck(Limits limits, Teller teller)
{
    private readonly Dictionary<double, int> counts = [];

    public void Check(ColumnCells column)
    {
        if (!column.IsMeasured || column.Values.Length < limits.LeastUnits) return;
        counts.Clear();
        var (looked, most, mode, scale) = (0, 0, -1, 0);
        for (var unit = 0; unit < column.Values.Length; unit++)
        {
            if (!IsLookedAt(column, column.Values[unit])) continue;
            looked++;
            scale = Math.Max(scale, column.CellOf(unit).Number!.Value.Scale);
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, column.Values[unit], out _);
            count++;
            if (count < most || (count == most && column.Values[unit] >= column.Values[mode])) continue;
            (most, mode) = (count, unit);
        }

        if (looked < limits.LeastUnits) return;
        if (most >= limits.Heaping.SameUnits && most * 100m >= limits.Heaping.SameShare * looked) TellSame(column, most, mode);
        CheckLastDigits(column, scale);
    }

    private bool IsLookedAt(ColumnCells column, double value)
    {
        if (double.IsNaN(value) || value == 0) return false;
        var content = column.Number!;
        if (content.Decimals == 0) return value >= (double)limits.Heaping.SmallBelow;
        return (content.Minimum is not { } least || value != (double)least) && (content.Maximum is not { } greatest || value != (double)greatest);
    }

    private void TellSame(ColumnCells column, int count, int mode)
    {
        var value = Teller.Text(column.CellOf(mode));
        teller.Column(
            Catalogue.Heaping,
            column,
            value,
            string.Create(CultureInfo.InvariantCulture, $"“{column.Layout.Header}”有 {count} 个县均为 {value}，实测值不应大量重复。"),
            "请核对是否以估计数代替实测数，属实的在 explanations.csv 中说明。");
    }

    private void CheckLastDigits(ColumnCells column, int scale)
    {
        var unit = Math.Pow(10, scale);
        var (looked, round) = (0, 0);
        foreach (var value in column.Values)
        {
            var units = Math.Round(value * unit);
            if (!IsLookedAt(column, value) || units < (double)limits.Heaping.SmallBelow) continue;
            looked++;
            if (units % 5 == 0) round++;
        }

        if (looked < limits.LeastUnits || round * 100m < limits.Heaping.LastDigitShare * looked) return;
        var share = (round * 100m / looked).ToString("0", CultureInfo.InvariantCulture) + "%";
        teller.Column(
            Catalogue.Heaping,
            column,
            share,
            $"“{column.Layout.Header}”的末位数有 {share} 为 0 或 5，实测值应约为 20%，限 {Teller.Text(limits.Heaping.LastDigitShare)}%。",
            "请核对是否以约数代替实测数，属实的在 explanations.csv 中说明。");
    }
}
