using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>Values at which a rule may go wrong, and any others: always the same ones.</summary>
internal static class TrialValues
{
    private const int MostDigits = 18;

    /// <summary>
    /// At least a number of texts in the grammar of numbers: knots, a trifle beside them, beyond them, near half a cent of a point, and at random.
    /// </summary>
    public static ImmutableArray<string> Of(Indicator indicator, int count, int seed)
    {
        var random = new Random(seed);
        ImmutableArray<Knot> knots = indicator.Rule is LinearRule rule
            ? rule.Knots
            : [new Knot(0m, default), new Knot(indicator.Weight.Value, indicator.Weight)];
        var values = new List<decimal>();
        foreach (var knot in knots)
        {
            for (var scale = 0; scale < 14; scale++) values.AddRange([knot.Value - Tiny(scale), knot.Value, knot.Value + Tiny(scale)]);
        }

        var (first, last) = (knots[0].Value, knots[^1].Value);
        values.AddRange([first - 1000m, last * 2m, last * 1000m, 999_999_999_999m]);
        while (values.Count < count)
        {
            var within = random.Next(1, knots.Length);
            values.Add(random.Next(3) switch
            {
                0 => NearHalf(knots[within - 1], knots[within], random),
                1 => Math.Round(first + ((last - first) * 1.2m * Share(random)), random.Next(0, 13)),
                _ => Math.Round(knots[within - 1].Value + ((knots[within].Value - knots[within - 1].Value) * Share(random)), random.Next(0, 15)),
            });
        }

        return [.. values.Select(Written)];
    }

    /// <summary>A value whose points lie on half a cent, or as near as the digits allow, on either side.</summary>
    private static decimal NearHalf(Knot lower, Knot upper, Random random)
    {
        var (least, most) = (lower.Points.Value, upper.Points.Value);
        var half = Math.Round(least + ((most - least) * Share(random)), 2) + 0.005m;
        var exact = least == most ? lower.Value : lower.Value + ((half - least) * (upper.Value - lower.Value) / (most - least));
        var scale = random.Next(4, 13);
        return Math.Round(exact, scale) + (random.Next(-1, 2) * Tiny(scale));
    }

    private static decimal Share(Random random) => random.NextInt64(1_000_000_000_000_000L) / 1_000_000_000_000_000m;

    private static decimal Tiny(int scale) => new(1, 0, 0, isNegative: false, (byte)scale);

    private static string Written(decimal value)
    {
        var whole = Math.Truncate(Math.Abs(value)).ToString(CultureInfo.InvariantCulture).Length;
        return Math.Round(value, Math.Min(14, MostDigits - whole)).ToString(CultureInfo.InvariantCulture);
    }
}
