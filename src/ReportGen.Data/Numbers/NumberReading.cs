namespace ReportGen.Data.Numbers;

/// <summary>What the grammar makes of a text.</summary>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Number">The number read or, where the fault does not allow that, the one that is probably meant.</param>
/// <param name="Other">Another number that may be meant.</param>
/// <param name="Noun">The unit that stands behind a quantity.</param>
/// <param name="Scaled">True where the quantity has a multiplier that may stand in units, 万 or 亿.</param>
internal readonly record struct NumberReading(NumberFault Fault, decimal? Number = null, decimal? Other = null, string? Noun = null, bool Scaled = false)
{
    /// <summary>True where the number is taken.</summary>
    public bool IsRead => Fault is NumberFault.None or NumberFault.WideForms or NumberFault.PercentSign;
}
