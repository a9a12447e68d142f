using System.Numerics;
using System.Runtime.CompilerServices;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Assurance;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// A linear rule in whole numbers: the score of a fraction, counted in units of the last decimal of a score. It shares neither arithmetic nor rounding with
/// the scorer: nothing is divided but once, in integers.
/// </summary>
internal sealed class ExactRule
{
    private const long Small = 1_000_000;
    private static readonly Int128 Most = 1_000_000_000_000;
    private static readonly Int128[] Powers = [.. Enumerable.Range(0, 13).Select(exponent => (Int128)BigInteger.Pow(10, exponent))];
    private readonly BigInteger[] values;
    private readonly BigInteger[] points;
    private readonly int valueScale;
    private readonly int extra;
    private readonly Int128[]? smallValues;
    private readonly Int128[] smallPoints = [];

    public ExactRule(LinearRule rule, int decimals)
    {
        valueScale = rule.Knots.Max(knot => knot.Value.Scale);
        var pointScale = Math.Max(decimals, rule.Knots.Max(knot => knot.Points.Value.Scale));
        extra = pointScale - decimals;
        values = [.. rule.Knots.Select(knot => ScaledInteger.At(knot.Value, valueScale))];
        points = [.. rule.Knots.Select(knot => ScaledInteger.At(knot.Points.Value, pointScale))];
        if (valueScale > 6 || extra > 6 || values.Concat(points).Any(number => BigInteger.Abs(number) > Small)) return;
        smallValues = [.. values.Select(number => (Int128)number)];
        smallPoints = [.. points.Select(number => (Int128)number)];
    }

    /// <summary>The score of top × per ÷ bottom, half away from zero; bottom is greater than zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long Score(decimal top, decimal bottom, decimal per)
    {
        var (n, d) = (ScaledInteger.Of(top), ScaledInteger.Of(bottom));
        // Int128 holds every product below while the digits are few; more of them are rare, and BigInteger is slower by far.
        return smallValues is not null && Int128.Abs(n.Whole) < Most && d.Whole < Most && n.Scale <= 6 && d.Scale <= 6
            ? (long)Score(smallValues, smallPoints, n.Whole * (Int128)per * Power(d.Scale + valueScale), d.Whole * Power(n.Scale), Power(extra))
            : (long)Score(
                values,
                points,
                (BigInteger)n.Whole * (BigInteger)per * BigInteger.Pow(10, d.Scale + valueScale),
                (BigInteger)d.Whole * BigInteger.Pow(10, n.Scale),
                BigInteger.Pow(10, extra)
            );
    }

    /// <summary>Points over a unit of the value, where the rule is steepest; an upper bound, not a result.</summary>
    public static double Steepest(LinearRule rule)
    {
        var steepest = 0m;
        for (var i = 1; i < rule.Knots.Length; i++)
        {
            var (from, to) = (rule.Knots[i - 1], rule.Knots[i]);
            steepest = Math.Max(steepest, Math.Abs((to.Points.Value - from.Points.Value) / (to.Value - from.Value)));
        }

        return (double)steepest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // It runs half a million times, once, and is over before it would be compiled again.
    private static T Score<T>(T[] values, T[] points, T top, T bottom, T extra)
        where T : IBinaryInteger<T>
    {
        var last = values.Length - 1;
        if (top <= values[0] * bottom) return Rounded(points[0], extra);
        if (top >= values[last] * bottom) return Rounded(points[last], extra);
        var i = 1;
        while (top > values[i] * bottom) i++;
        var width = (values[i] - values[i - 1]) * bottom;
        var sum = (points[i - 1] * (values[i] * bottom - top)) + (points[i] * (top - (values[i - 1] * bottom)));
        return Rounded(sum, width * extra);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static T Rounded<T>(T top, T bottom)
        where T : IBinaryInteger<T>
    {
        var two = T.One + T.One;
        var rounded = ((two * T.Abs(top)) + bottom) / (two * bottom);
        return top < T.Zero ? -rounded : rounded;
    }

    private static Int128 Power(int exponent) => Powers[exponent];
}
