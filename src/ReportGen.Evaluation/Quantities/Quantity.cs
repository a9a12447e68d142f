namespace ReportGen.Evaluation.Quantities;

/// <summary>
/// A value kept as an exact fraction, so that a ratio is divided once, in the score, and a score that lies on a half is seen to lie there.
/// </summary>
/// <param name="Numerator">The value, or the numerator times its multiplier.</param>
/// <param name="Denominator">1, or the denominator; greater than zero.</param>
public readonly record struct Quantity(decimal Numerator, decimal Denominator)
{
    /// <summary>A value that was supplied as it is.</summary>
    public static Quantity Of(decimal value) => new(value, 1m);

    /// <summary>A ratio computed from its components, times 1, 100 or 1000 (share, per cent, per thousand).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not greater than zero.</exception>
    public static Quantity Ratio(decimal numerator, decimal denominator, decimal per)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(denominator, 0m);
        return new Quantity(numerator * per, denominator);
    }

    /// <summary>The value at full precision (28 digits).</summary>
    public decimal Value => Numerator / Denominator;
}
