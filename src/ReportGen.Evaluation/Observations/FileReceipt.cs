namespace ReportGen.Evaluation.Observations;

/// <summary>What was recorded of a file when it arrived.</summary>
/// <param name="File">Path relative to the data folder, with forward slashes.</param>
/// <param name="Sha256">Its SHA-256 then, hexadecimal as recorded.</param>
/// <param name="Rows">Number of its data rows; null where nobody counted.</param>
/// <param name="ReceivedOn">The day on which it came; null where nobody noted it.</param>
public sealed record FileReceipt(string File, string Sha256, int? Rows, DateOnly? ReceivedOn);
