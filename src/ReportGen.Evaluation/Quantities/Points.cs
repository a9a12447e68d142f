using System.Globalization;

namespace ReportGen.Evaluation.Quantities;

/// <summary>
/// Points of the evaluation, an exact decimal. One type for weights, scores, totals and class lines, so that no other number can slip in. Points that were
/// rounded carry the decimals of their scheme, which sums and differences keep: 61.3 of a scheme with two decimals is 61.30, and is printed so everywhere.
/// </summary>
/// <param name="Value">The points.</param>
public readonly record struct Points(decimal Value) : IComparable<Points>
{
    /// <summary>No points.</summary>
    public static Points Zero => default;

    /// <summary>Sum.</summary>
    public static Points operator +(Points left, Points right) => new(left.Value + right.Value);

    /// <summary>Difference.</summary>
    public static Points operator -(Points left, Points right) => new(left.Value - right.Value);

    /// <summary>Comparison.</summary>
    public static bool operator <(Points left, Points right) => left.Value < right.Value;

    /// <summary>Comparison.</summary>
    public static bool operator >(Points left, Points right) => left.Value > right.Value;

    /// <summary>Comparison.</summary>
    public static bool operator <=(Points left, Points right) => left.Value <= right.Value;

    /// <summary>Comparison.</summary>
    public static bool operator >=(Points left, Points right) => left.Value >= right.Value;

    /// <summary>
    /// The one rounding of scores, their sums and means: to <paramref name="decimals"/> decimals, half away from zero (霸州市科技创新跃升工作方案, annex: all printed
    /// scores).
    /// The result has exactly these decimals, zeros at the end included.
    /// </summary>
    public Points Rounded(int decimals) =>
        // Stryker disable once Boolean: a zero that is negative adds the same decimals.
        new(Math.Round(Value, decimals, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, isNegative: false, (byte)decimals));

    /// <summary>Numeric order.</summary>
    public int CompareTo(Points other) => Value.CompareTo(other.Value);

    /// <summary>The points, invariant.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
