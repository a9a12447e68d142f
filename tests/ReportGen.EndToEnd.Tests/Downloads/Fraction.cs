using System.Globalization;
using System.Numerics;

namespace ReportGen.EndToEnd.Tests.Downloads;

/// <summary>An exact fraction: the tests compute scores without the arithmetic of the product.</summary>
internal readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
{
    /// <summary>Reads a decimal number as it is written: -0.350 is -350/1000.</summary>
    public static Fraction Parse(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? 0 : text.Length - point - 1;
        return new(
            BigInteger.Parse(text.Replace(".", string.Empty, StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            BigInteger.Pow(10, digits)
        );
    }

    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) =>
        b.Numerator.Sign < 0 ? new(-a.Numerator * b.Denominator, a.Denominator * -b.Numerator) : new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Fraction a, Fraction b) => a.Numerator * b.Denominator < b.Numerator * a.Denominator;

    public static bool operator >(Fraction a, Fraction b) => b < a;

    /// <summary>The number with two decimals, halves away from zero, as it is published.</summary>
    public string Rounded()
    {
        var hundredths = ((BigInteger.Abs(Numerator) * 200) + Denominator) / (Denominator * 2);
        var text = hundredths.ToString("000", CultureInfo.InvariantCulture);
        return (Numerator.Sign < 0 && !hundredths.IsZero ? "-" : string.Empty) + text[..^2] + "." + text[^2..];
    }
}
