using System.Globalization;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Audit.Plausibility;

/// <summary>
/// LOG-09. A measured column that may have decimals is taken to be copied where the values of many units equal those of the edition before exactly; zero is
/// left out, since it may well stay.
/// </summary>
internal static class CopyCheck
{
    public static void Check(YearPair pair, Limits limits, PlausibilityFindings findings)
    {
        if (pair.Before is null || !pair.Now.IsMeasured || pair.Now.Number is not { Decimals: > 0 }) return;
        var (compared, same) = (0, 0);
        for (var unit = 0; unit < pair.Values.Length; unit++)
        {
            if (double.IsNaN(pair.Last[unit]) || double.IsNaN(pair.Values[unit]) || pair.Values[unit] == 0) continue;
            compared++;
            if (pair.Values[unit] == pair.Last[unit] && pair.Now.CellOf(unit).Number == pair.LastCellOf(unit).Number) same++;
        }

        if (compared < limits.LeastUnits || same < limits.Copied.Units || same * 100m < limits.Copied.Share * compared) return;
        findings.Column(
            Catalogue.CopiedFromLastYear,
            pair.Now,
            same.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"“{pair.Now.Layout.Header}”可比的 {compared} 个县中，有 {same} 个县的数值与上年完全相同，疑沿用了上年数。"),
            "请核对是否误用上年数，属实的在 explanations.csv 中说明。");
    }
}
