namespace ReportGen.Charts.Primitives;

/// <summary>The only bridge from data units to pixels: linear, and never outside its pixels.</summary>
/// <param name="from">Value at <paramref name="start"/>.</param>
/// <param name="to">Value at <paramref name="end"/>.</param>
/// <param name="start">Pixel of <paramref name="from"/>.</param>
/// <param name="end">Pixel of <paramref name="to"/>; may be smaller than <paramref name="start"/>, as it is for heights.</param>
public sealed class Scale(decimal from, decimal to, int start, int end)
{
    // Decimals are divided by software; the ends are turned into machine numbers once for a whole chart.
    private readonly double _from = (double)from;
    private readonly double _length = (double)to - (double)from;

    /// <summary>Value at <see cref="Start"/>.</summary>
    public decimal From { get; } = from;

    /// <summary>Value at <see cref="End"/>.</summary>
    public decimal To { get; } = to;

    /// <summary>Pixel of <see cref="From"/>.</summary>
    public int Start { get; } = start;

    /// <summary>Pixel of <see cref="To"/>.</summary>
    public int End { get; } = end;

    /// <summary>The nearest pixel; a value outside stands at the nearer end, and a domain of one value in the middle.</summary>
    /// <param name="value">In data units.</param>
    public int At(decimal value) => At((double)value);

    /// <summary>The nearest pixel of a count.</summary>
    /// <param name="value">In data units.</param>
    public int At(int value) => At((double)value);

    /// <summary>The value at a pixel.</summary>
    /// <param name="pixel">Between the ends.</param>
    public decimal ValueAt(int pixel) => Start == End ? From : From + ((To - From) * (pixel - Start) / (End - Start));

    private int At(double value)
    {
        if (_length == 0)
        {
            return (Start + End) / 2;
        }

        // Away from zero by hand: Math.Round with that mode is a call, a cast is one instruction.
        var pixels = Math.Clamp((value - _from) / _length, 0, 1) * (End - Start);
        return Start + (int)(pixels < 0 ? pixels - 0.5 : pixels + 0.5);
    }
}
