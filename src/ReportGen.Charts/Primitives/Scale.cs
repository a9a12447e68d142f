namespace ReportGen.Charts.Primitives;

/// <summary>The only bridge from data units to pixels: linear, and never outside its pixels.</summary>
/// <param name="From">Value at <paramref name="Start"/>.</param>
/// <param name="To">Value at <paramref name="End"/>.</param>
/// <param name="Start">Pixel of <paramref name="From"/>.</param>
/// <param name="End">Pixel of <paramref name="To"/>; may be smaller than <paramref name="Start"/>, as it is for heights.</param>
public readonly record struct Scale(decimal From, decimal To, int Start, int End)
{
    /// <summary>The nearest pixel; a value outside stands at the nearer end, and a domain of one value in the middle.</summary>
    /// <param name="value">In data units.</param>
    public int At(decimal value)
    {
        if (From == To)
        {
            return (Start + End) / 2;
        }

        var share = Math.Clamp((double)(value - From) / (double)(To - From), 0, 1);
        return Start + (int)Math.Round(share * (End - Start), MidpointRounding.AwayFromZero);
    }

    /// <summary>The value at a pixel.</summary>
    /// <param name="pixel">Between the ends.</param>
    public decimal ValueAt(int pixel) => Start == End ? From : From + ((To - From) * (pixel - Start) / (End - Start));
}
