using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Charts.Primitives;

/// <summary>Round values for an axis.</summary>
public static class Ticks
{
    /// <summary>
    /// The multiples of the smallest step 1, 2 or 5 × 10ⁿ that gives no more ticks than asked for; all lie inside the domain, and
    /// less than one step is left at either end. A domain of one value has that value as its tick.
    /// </summary>
    /// <param name="from">Lower end of the domain.</param>
    /// <param name="to">Upper end of the domain.</param>
    /// <param name="atMost">At least 2.</param>
    /// <param name="smallestStep">No step is smaller, so that counts and ranks have whole ticks.</param>
    public static ImmutableArray<decimal> Between(decimal from, decimal to, int atMost, decimal smallestStep = 0.000001m)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        if (from == to)
        {
            return [from];
        }

        var step = Step(from, to, atMost, smallestStep);
        var ticks = ImmutableArray.CreateBuilder<decimal>(atMost);
        for (var tick = Math.Ceiling(from / step) * step; tick <= to; tick += step)
        {
            ticks.Add(tick);
        }

        return ticks.ToImmutable();
    }

    /// <summary>The shortest exact writing of a number, as in <c>0.5</c> or <c>20</c>.</summary>
    /// <param name="value">Written invariantly.</param>
    public static string Word(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static decimal Step(decimal from, decimal to, int atMost, decimal smallest)
    {
        var leastStep = Math.Max(smallest, (to - from) / (atMost + 1));
        var start = 0.000001m;
        while (start * 10 <= leastStep)
        {
            start *= 10;
        }

        for (var power = start; ; power *= 10)
        {
            for (var factor = 1; factor <= 5; factor = factor == 2 ? 5 : factor * 2)
            {
                var step = power * factor;
                if (step >= leastStep && Math.Floor(to / step) - Math.Ceiling(from / step) < atMost)
                {
                    return step;
                }
            }
        }
    }
}
