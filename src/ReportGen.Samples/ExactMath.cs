using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>Functions made of the four operations alone; those of the run-time library differ between machines in the last bit.</summary>
internal static class ExactMath
{
    /// <summary>(1 + x/1024)^1024: an exponential function as good as a sample needs.</summary>
    public static double Exp(double x)
    {
        var power = 1.0 + (x / 1024.0);
        for (var i = 0; i < 10; i++) power *= power;
        return power;
    }

    /// <summary>From the whole line to 0 … 1.</summary>
    public static double Squash(double x) => 0.5 * (1.0 + (x / (1.0 + Math.Abs(x))));

    public static decimal Rounded(double value, int decimals) => Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
}

/// <summary>A linear rule in floating point, for searching; what is written is scored by the rule itself.</summary>
internal sealed class Curve
{
    private readonly double[] values;
    private readonly double[] points;

    private readonly bool falls;

    public Curve(LinearRule rule)
    {
        falls = rule.Knots[0].Points > rule.Knots[^1].Points;
        values = [.. rule.Knots.Select(knot => (double)knot.Value)];
        points = [.. rule.Knots.Select(knot => (double)knot.Points.Value)];
    }

    public double Points(double value)
    {
        if (value <= values[0]) return points[0];
        for (var i = 1; i < values.Length; i++)
        {
            if (value < values[i]) return points[i - 1] + ((value - values[i - 1]) / (values[i] - values[i - 1]) * (points[i] - points[i - 1]));
        }

        return points[^1];
    }

    /// <summary>The value for a share of the full points; beyond full points it goes on growing.</summary>
    public double Value(double share)
    {
        if (falls) return Falling(share * points[0]);
        var wanted = share * points[^1];
        if (wanted <= points[0]) return values[0];
        for (var i = 1; i < values.Length; i++)
        {
            if (wanted < points[i]) return values[i - 1] + ((wanted - points[i - 1]) / (points[i] - points[i - 1]) * (values[i] - values[i - 1]));
        }

        return values[^1] * (1.0 + (5.0 * (share - 1.0)));
    }

    /// <summary>Where less is better, the first value has full points.</summary>
    private double Falling(double wanted)
    {
        if (wanted <= points[^1]) return values[^1];
        for (var i = values.Length - 2; i >= 0; i--)
        {
            if (wanted < points[i]) return values[i] + ((points[i] - wanted) / (points[i] - points[i + 1]) * (values[i + 1] - values[i]));
        }

        return values[0];
    }
}
