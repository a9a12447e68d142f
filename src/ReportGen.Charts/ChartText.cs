namespace ReportGen.Charts;

/// <summary>What a chart says to those who do not see it.</summary>
/// <param name="Title">States what is shown.</param>
/// <param name="Description">States the message.</param>
public sealed record ChartText(string Title, string Description);
