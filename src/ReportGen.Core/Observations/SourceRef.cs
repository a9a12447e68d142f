namespace ReportGen.Core.Observations;

/// <summary>A table as it was supplied.</summary>
/// <param name="File">Path relative to the data folder, with forward slashes.</param>
/// <param name="Sheet">Sheet of a workbook; null in a text file.</param>
/// <param name="Supplier">Who answers for it.</param>
public sealed record SourceTable(string File, string? Sheet, string Supplier);

/// <summary>The cell from which a value comes.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The row that a person sees, header = 1.</param>
/// <param name="Column">The column's header as it stands in the file.</param>
public readonly record struct SourceRef(SourceTable Table, int Row, string Column);
