using System.Numerics;

namespace ReportGen.Core.Tests.Scoring;

/// <summary>An exact fraction of big integers: the second, independent arithmetic against which the product is checked.</summary>
internal readonly record struct Fraction(BigInteger Top, BigInteger Bottom) : IComparable<Fraction>
{
    public static Fraction Of(decimal value)
    {
        var parts = decimal.GetBits(value);
        var digits =
            (((BigInteger)unchecked((uint)parts[2]) << 64) | ((BigInteger)unchecked((uint)parts[1]) << 32) | unchecked((uint)parts[0]))
            * (parts[3] < 0 ? -1 : 1);
        return new Fraction(digits, BigInteger.Pow(10, (parts[3] >> 16) & 0xFF));
    }

    public static Fraction operator +(Fraction left, Fraction right) => new((left.Top * right.Bottom) + (right.Top * left.Bottom), left.Bottom * right.Bottom);

    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Top, right.Bottom);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Top * right.Top, left.Bottom * right.Bottom);

    public static Fraction operator /(Fraction left, Fraction right) =>
        right.Top.Sign < 0 ? new(-left.Top * right.Bottom, left.Bottom * -right.Top) : new(left.Top * right.Bottom, left.Bottom * right.Top);

    public int CompareTo(Fraction other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

    /// <summary>To whole hundredths, half away from zero.</summary>
    public BigInteger Hundredths()
    {
        var twice = BigInteger.Abs(Top) * 200;
        var rounded = (twice + Bottom) / (2 * Bottom);
        return Top.Sign < 0 ? -rounded : rounded;
    }
}
