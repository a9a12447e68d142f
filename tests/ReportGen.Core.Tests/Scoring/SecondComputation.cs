using System.Numerics;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Scoring;

/// <summary>Linear scores computed another way: as the sum over all bands of the part of the value that lies within each, times the band's slope.</summary>
internal static class SecondComputation
{
    public static BigInteger Hundredths(LinearRule rule, Fraction value)
    {
        var sum = Fraction.Of(rule.Knots[0].Points.Value);
        foreach (var (lower, upper) in rule.Knots.Zip(rule.Knots.Skip(1)))
        {
            var (from, to) = (Fraction.Of(lower.Value), Fraction.Of(upper.Value));
            var reached = value.CompareTo(to) > 0 ? to : value;
            if (reached.CompareTo(from) <= 0) break;
            sum += (reached - from) / (to - from) * (Fraction.Of(upper.Points.Value) - Fraction.Of(lower.Points.Value));
        }

        return sum.Hundredths();
    }
}
