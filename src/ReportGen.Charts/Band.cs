namespace ReportGen.Charts;

/// <summary>A class and the range of values that belong to it.</summary>
/// <param name="Letter">Letter of the class; none for a band that is no class.</param>
/// <param name="Position">Its position on the scale, the best 0, by which it has its colour; null for what is no class.</param>
/// <param name="From">Lower end, inclusive.</param>
/// <param name="To">Upper end, exclusive unless it is the end of the scale.</param>
public sealed record Band(string Letter, int? Position, decimal From, decimal To);
