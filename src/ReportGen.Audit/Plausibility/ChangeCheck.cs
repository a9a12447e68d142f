using System.Globalization;
using System.Runtime.CompilerServices;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Audit.Plausibility;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// LOG-05. A change since the edition before is too large where it exceeds the column's limit in per cent of the value before, and its absolute size reaches
/// the column's least one. From zero every rise exceeds the limit, so that its absolute size alone decides.
/// </summary>
internal static class ChangeCheck
{
    private const double Slack = 0.999999;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Check(YearPair pair, Limits limits, PlausibilityFindings findings)
    {
        if (pair.Before is null || pair.Now.Number is null) return;
        var limit = limits.ChangeOf(pair.Now.Layout.Id);
        var (rise, fall, from) = ((double)limit.Rise / 100 * Slack, (double)limit.Fall / 100 * Slack, (double)limit.From * Slack);
        for (var unit = 0; unit < pair.Values.Length; unit++)
        {
            var (now, last) = (pair.Values[unit], pair.Last[unit]);
            var change = now - last;
            if (!(Math.Abs(change) >= from) || Math.Abs(change) < (change > 0 ? rise : fall) * Math.Abs(last) || pair.Silent[unit]) continue;
            Decide(pair, unit, limit, findings);
        }
    }

    /// <summary>Decides exactly what binary fractions found near or beyond the limit.</summary>
    private static void Decide(YearPair pair, int unit, ChangeLimit limit, PlausibilityFindings findings)
    {
        if (pair.Now.CellOf(unit).Number is not { } now || pair.LastCellOf(unit).Number is not { } last) return;
        var change = now - last;
        if (change == 0 || Math.Abs(change) < limit.From || Math.Abs(change) * 100m <= (change > 0 ? limit.Rise : limit.Fall) * Math.Abs(last)) return;
        var (word, most) = change > 0 ? ("上升", limit.Rise) : ("下降", limit.Fall);
        var share = last == 0 ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" {Rounded.Text(Math.Abs(change) / Math.Abs(last) * 100m, 1, 100m, most)}%，限 {most:0.##}%");
        findings.Cell(
            Catalogue.ChangeImplausible,
            pair.Now,
            unit,
            $"{pair.Now.Layout.Header}上年为 {PlausibilityFindings.Text(last)}，本年为 {PlausibilityFindings.Text(now)}，{word}{share}，超出合理变动。",
            "请核对本年与上年数，属实的在 explanations.csv 中说明。");
        pair.Silent[unit] = true;
    }
}
