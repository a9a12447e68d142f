using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Data.Reviews;

/// <summary>Values that cities propose, which stand in the register as text.</summary>
public static class ProposedValues
{
    /// <summary>The edition with a proposed value in its place; null for the items of a list, which only their supplier can change.</summary>
    public static EditionInput? With(EditionInput input, SuppliedValue value, string proposed)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(value);
        if (value is not { Column: { } column, Table: InputTable table }) return null;
        var place = new CellPlace(value.Place.Row ?? 0, column.Header, value.Unit);
        if (CellReader.Read(proposed, column, place, new FindingBag(value.Place.File)) is not { } read) return null;
        var (at, row) = (input.Tables.IndexOf(table), table.Rows.First(row => row.Unit.Id == value.Unit.Id));
        var changed = row with { Cells = row.Cells.SetItem(table.Layout.Columns.IndexOf(column), read) };
        return input with { Tables = input.Tables.SetItem(at, table with { Rows = table.Rows.Replace(row, changed) }) };
    }
}
