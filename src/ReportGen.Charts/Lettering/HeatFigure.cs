using System.Globalization;

namespace ReportGen.Charts.Lettering;

/// <summary>What stands in a cell of a heat map, and its shade; both come from the same rounded number, so that they cannot disagree.</summary>
internal readonly record struct HeatFigure(string Words, int Shade)
{
    private const int Shades = 5;

    /// <summary>Fifths of the number as written; the full share belongs to the last.</summary>
    public static HeatFigure Of(decimal share, bool isFraction)
    {
        var shown = Math.Round(share, 2, MidpointRounding.AwayFromZero);
        var words = isFraction
            ? shown.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−')
            : (shown * 100).ToString("0", CultureInfo.InvariantCulture);
        return new HeatFigure(words, Math.Clamp((int)Math.Floor(shown * Shades), 0, Shades - 1));
    }

    /// <summary>The number at the lower edge of a shade.</summary>
    public static string Edge(int shade, bool isFraction) => isFraction
        ? ((decimal)shade / Shades).ToString("0.#", CultureInfo.InvariantCulture)
        : (shade * 100 / Shades).ToString(CultureInfo.InvariantCulture) + (shade == Shades ? "%" : string.Empty);
}
