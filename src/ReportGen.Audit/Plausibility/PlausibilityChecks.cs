using System.Collections.Immutable;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Audit.Plausibility;

/// <summary>Looks for what is possible but hardly true, in what was supplied and in what follows from it.</summary>
public static class PlausibilityChecks
{
    /// <summary>
    /// The assessment, with what is implausible in its editions or in the data behind them; every edition is compared with the one of the year before.
    /// </summary>
    public static Checked<Assessment> Check(AuditInput audited, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(audited);
        ArgumentNullException.ThrowIfNull(assessment);
        var cells = audited.Dataset.Editions.AsParallel().AsOrdered().Select(input => new EditionCells(input)).ToList();
        var found = Enumerable.Range(0, cells.Count).AsParallel().AsOrdered().Select(e =>
        {
            var before = EditionBefore.InTime(cells, cells[e].Input.Edition.Year, other => other.Input.Edition);
            var findings = new PlausibilityFindings(cells[e].Input);
            if (audited.Limits is { } limits) CheckColumns(cells[e], before, (audited.Dataset, limits), findings);
            TotalsCheck.Check(cells[e], findings);
            SameFactCheck.Check(cells[e], findings);
            if (audited.Limits is { } near && cells[e].Input.IsComplete
                && assessment.Find(cells[e].Input.Edition.Year) is { } result) StandingCheck.Check(result, near, findings);
            return findings.All;
        }).ToList();
        return Checked.Of(assessment, found.SelectMany(findings => findings));
    }

    private static void CheckColumns(EditionCells edition, EditionCells? before, (Dataset Data, Limits Limits) by, PlausibilityFindings findings)
    {
        var positions = before is null ? null : edition.PositionsIn(before, by.Data.Register);
        var types = TypesOf(edition.Input.Units);
        var scratch = new Scratch(edition.Input.Units.Length);
        var heaping = new HeapingCheck(by.Limits, findings);
        foreach (var column in edition.Columns)
        {
            var last =
                before?.Find(column.Layout.Id) is { } same && string.Equals(same.Layout.Unit, column.Layout.Unit, StringComparison.Ordinal) ? same : null;
            var pair = new YearPair(edition, column, last, positions);
            ZeroCheck.Check(pair, by.Limits, findings);
            if (UnitCheck.Check(pair, by.Limits, findings, scratch)) continue;
            ChangeCheck.Check(pair, by.Limits, findings);
            OutlierCheck.Check(pair, types, by.Limits, findings, scratch);
            CopyCheck.Check(pair, by.Limits, findings);
            heaping.Check(column);
        }
    }

    /// <summary>Positions of the units of each type, in the order of the types.</summary>
    private static ImmutableArray<ImmutableArray<int>> TypesOf(ImmutableArray<Unit> units) =>
        [.. Enumerable.Range(0, units.Length).GroupBy(unit => units[unit].Type).OrderBy(group => group.Key).Select(group => group.ToImmutableArray())];
}
