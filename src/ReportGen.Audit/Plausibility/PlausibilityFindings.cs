using System.Globalization;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Audit.Plausibility;

/// <summary>Gathers what is found in one edition.</summary>
internal sealed class PlausibilityFindings(EditionInput input)
{
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> All => findings;

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Reports the cell of a unit.</summary>
    public void Cell(FindingCode code, ColumnCells column, int unit, string message, string fix) =>
        Report(
            code,
            column.PlaceOf(unit),
            message,
            fix,
            column.CellOf(unit).Written,
            input.Units[unit].CodeAndName
        );

    /// <summary>Reports a whole column, at its header.</summary>
    public void Column(FindingCode code, ColumnCells column, string value, string message, string fix) =>
        Report(code, new Place(column.Table.Source.File, column.Table.Source.Sheet, 1, column.Header), message, fix, value);

    /// <summary>Reports a result, which stands in no cell.</summary>
    public void Result(FindingCode code, Unit unit, string what, string value, string message, string fix) =>
        Report(code, new Place(input.Folder + "/edition.yaml", Column: what), message, fix, value, unit.CodeAndName);

    public void Report(FindingCode code, Place place, string message, string fix, string value, string? region = null) =>
        findings.Add(new Finding(code, place, message, fix, region, value) { InDraft = input.Edition.State == EditionState.Draft });
}
