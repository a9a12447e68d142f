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
        return value.Column is not null && Read(value, proposed) is { } read ? LinkedValues.Set(input, value, read) : null;
    }

    private static Reported? Read(SuppliedValue value, string proposed) =>
        CellReader.Read(proposed, value.Column!, new CellPlace(value.Place.Row ?? 0, value.Column!.Header, value.Unit), new FindingBag(value.Place.File));
}
