using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Plottables;
using ScottPlot;

namespace ReportGen.Charts.Lettering;

/// <summary>How many go along each band: on the band where the fewest others cross it, and never where another number stands.</summary>
internal static class FlowCounts
{
    /// <summary>A band that is thinner leaves open whose number it is.</summary>
    private const int LeastHeight = 6;

    private const int Height = 16;

    /// <summary>Parts of the way, the best first.</summary>
    private static readonly ImmutableArray<double> Ways = [0.25, 0.5, 0.75, 0.12, 0.88, 0.38, 0.62];

    /// <summary>Moves before stays: they are the message.</summary>
    public static void Draw(Sheet sheet, ImmutableArray<FlowBand> bands)
    {
        var taken = new Boxes((int)sheet.Data.Left, (int)sheet.Data.Top - 6, (int)sheet.Data.Right, (int)sheet.Data.Bottom + 6);
        foreach (var band in bands.Reverse())
        {
            if (sheet.Y(band.Count) - sheet.Y(0) >= LeastHeight) Number(sheet, bands, band, taken);
        }
    }

    private static void Number(Sheet sheet, ImmutableArray<FlowBand> bands, FlowBand band, Boxes taken)
    {
        var words = band.Count.ToString(CultureInfo.InvariantCulture);
        var half = (TextSize.Width(words, 12) + 5) / 2;
        foreach (var way in Ways.OrderBy(way => bands.Count(other => other != band && Covers(sheet, other, band, way))))
        {
            var (x, y) = (Across(sheet, way), sheet.Y(Middle(band, way)));
            if (!taken.TryTake(x - half, y - (Height / 2), half * 2, Height)) continue;
            sheet.Word(x, y + 4, "value mid", words);
            return;
        }
    }

    private static bool Covers(Sheet sheet, FlowBand other, FlowBand band, double way) =>
        Math.Abs(sheet.Y(Middle(other, way)) - sheet.Y(Middle(band, way))) < ((sheet.Y(other.Count) - sheet.Y(0)) / 2) + (Height / 2);

    private static int Across(Sheet sheet, double way) => (int)(sheet.Data.Left + (sheet.Data.Width * ((1.5 * way * (1 - way)) + (way * way * way))));

    /// <summary>The middle of a band; its edges are cubic curves that leave and arrive level.</summary>
    private static double Middle(FlowBand band, double way)
    {
        var (from, to) = (Center(band.From), Center(band.To));
        return from + ((to - from) * way * way * (3 - (2 * way)));
    }

    private static double Center(CoordinateRange range) => (range.Value1 + range.Value2) / 2;
}
