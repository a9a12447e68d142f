using System.Globalization;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;

namespace ReportGen.Audit.Plausibility;

/// <summary>
/// LOG-07 and LOG-11, on results. A standing is reversed where the rank moved by more places than both limits allow, or the class by as many steps as the
/// limit. A
/// total is near a line where its distance from the lower bound of a class other than the last is at most the limit, on either side.
/// </summary>
internal static class StandingCheck
{
    public static void Check(EditionResult edition, Limits limits, PlausibilityFindings findings)
    {
        var most = Math.Max(limits.Standing.Places, edition.Units.Length * limits.Standing.PlacesShare / 100m);
        foreach (var unit in edition.Units)
        {
            if (unit.Comparison is Compared change) CheckMove(edition, unit, change, (limits, most), findings);
            CheckLines(edition, unit, limits, findings);
        }
    }

    private static void CheckMove(EditionResult edition, UnitResult unit, Compared change, (Limits Limits, decimal Places) most, PlausibilityFindings findings)
    {
        var steps = edition.Scheme.Classes.IndexOf(change.Previous.Class) - edition.Scheme.Classes.IndexOf(unit.Class);
        if (Math.Abs(steps) >= most.Limits.Standing.ClassSteps)
        {
            findings.Result(
                Catalogue.StandingReversed,
                unit.Unit,
                "等级",
                unit.Class.Letter,
                string.Create(CultureInfo.InvariantCulture, $"等级由上年的 {change.Previous.Class.Letter} 类变为 {unit.Class.Letter} 类，一次变动 {Math.Abs(steps)} 级。"),
                "请核对本年与上年的数据，属实的在 explanations.csv 中说明。");
        }

        if (Math.Abs(change.RankChange) <= most.Places) return;
        findings.Result(
            Catalogue.StandingReversed,
            unit.Unit,
            "位次",
            unit.Rank.ToString(CultureInfo.InvariantCulture),
            string.Create(
                CultureInfo.InvariantCulture,
                $"位次由上年的第 {change.Previous.Rank} 位变为第 {unit.Rank} 位，变动 {Math.Abs(change.RankChange)} 位，限 {most.Places:0.##} 位。"
            ),
            "请核对本年与上年的数据，属实的在 explanations.csv 中说明。"
        );
    }

    private static void CheckLines(EditionResult edition, UnitResult unit, Limits limits, PlausibilityFindings findings)
    {
        var classes = edition.Scheme.Classes.Classes;
        for (var i = 0; i < classes.Length - 1; i++)
        {
            var distance = unit.Total.Value - classes[i].From.Value;
            if (Math.Abs(distance) > limits.NearLine) continue;
            findings.Result(
                Catalogue.NearLine,
                unit.Unit,
                "总分",
                PlausibilityFindings.Text(unit.Total.Value),
                $"总分 {unit.Total} 分，{(distance < 0 ? "低于" : "不低于")} {classes[i].Letter} 类起点 " +
                    $"{PlausibilityFindings.Text(classes[i].From.Value)} 分，仅差 {new Points(Math.Abs(distance))} 分。",
                "请人工复核该县各项数据，核实后在 explanations.csv 中说明。");
        }
    }
}
