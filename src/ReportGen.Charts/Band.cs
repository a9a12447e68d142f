namespace ReportGen.Charts;

/// <summary>A class and the range of values that belong to it.</summary>
/// <param name="Letter">Letter of the class; A, B and C have fills of their own, any other is grey.</param>
/// <param name="From">Lower end, inclusive.</param>
/// <param name="To">Upper end, exclusive unless it is the end of the scale.</param>
public sealed record Band(string Letter, decimal From, decimal To);
