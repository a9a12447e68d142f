using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reports columns that a table lacks, and which of those that nobody knows may be meant for them.</summary>
internal static class MissingColumns
{
    /// <summary>Takes those away from <paramref name="unknown"/> that are reported here.</summary>
    public static void Report(Table table, IReadOnlyList<WantedColumn> wanted, int[] positions, List<int> unknown, FindingBag findings)
    {
        for (var w = 0; w < positions.Length; w++)
        {
            if (positions[w] >= 0) continue;
            var header = wanted[w].Header;
            var near = InOtherUnit(wanted[w], table, unknown) ?? Nearest.To(header, unknown.Select(i => table.Header[i]));
            unknown.RemoveAll(i => string.Equals(table.Header[i], near, StringComparison.Ordinal));
            var (message, fix) = near is null ? ($"缺少应有的列“{header}”。", $"请补上“{header}”一列。") : Advice(wanted[w], near);
            findings.Add(Catalogue.ColumnMissing, 1, header, message, fix, near);
        }
    }

    private static string? InOtherUnit(WantedColumn wanted, Table table, List<int> unknown) =>
        unknown.Select(i => table.Header[i]).FirstOrDefault(header => InOtherUnit(wanted, header));

    /// <summary>A column in another unit is converted, not renamed; any other is renamed only where somebody knows that it is the same.</summary>
    private static (string Message, string Fix) Advice(WantedColumn wanted, string near)
    {
        var (unit, other) = (HeaderUnit.Of(wanted.Header).Unit, HeaderUnit.Of(near).Unit);
        if (InOtherUnit(wanted, near)) return ($"缺少应有的列“{wanted.Header}”，“{near}”与它{(other.Length == 0 ? "只差单位没有写明" : "只有单位不同")}。",
            Conversion(wanted.Header, near, unit, other));
        return ($"缺少应有的列“{wanted.Header}”，最接近的是“{near}”。", $"请核对；“{near}”确为该项数据的，把列名改为“{wanted.Header}”，否则补上该列。");
    }

    private static bool InOtherUnit(WantedColumn wanted, string header) => wanted.Aliases.Prepend(wanted.Header)
        .Any(known => HeaderUnit.IsSameBut(header, known));

    private static string Conversion(string header, string near, string unit, string other)
    {
        if (other.Length == 0) return $"请核对该列各数的单位，换算为“{unit}”后，把列名改为“{header}”。";
        if (HeaderUnit.Factor(other, unit) is not { } factor) return $"请按“{unit}”重新填报“{near}”一列各数，并把列名改为“{header}”。";
        if (factor == 1m) return $"请核对各数确以“{unit}”计，把列名改为“{header}”。";
        var how = factor > 1m ? $"乘以 {Invariant.Text(factor)}" : $"除以 {Invariant.Text(decimal.Round(1m / factor))}";
        return $"请把“{near}”一列各数{how}，换算为“{unit}”，再把列名改为“{header}”。";
    }
}
