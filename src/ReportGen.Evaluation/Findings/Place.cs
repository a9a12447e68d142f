namespace ReportGen.Evaluation.Findings;

/// <summary>Where something stands in what an office sent.</summary>
/// <param name="File">Path relative to the data folder, with forward slashes.</param>
/// <param name="Sheet">Sheet of a workbook; null in a text file.</param>
/// <param name="Row">Row that a person sees, header row = 1; in YAML and Markdown the line.</param>
/// <param name="Column">Column header or key.</param>
public sealed record Place(string File, string? Sheet = null, int? Row = null, string? Column = null);
