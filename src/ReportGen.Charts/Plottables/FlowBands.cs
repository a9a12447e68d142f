using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ScottPlot;
using SkiaSharp;

namespace ReportGen.Charts.Plottables;

/// <summary>A band from the left edge of the data to the right; its ends are ranges of the vertical axis.</summary>
/// <param name="Role">What it means.</param>
/// <param name="Count">How many go along it.</param>
/// <param name="From">Upper and lower edge at the left.</param>
/// <param name="To">Upper and lower edge at the right.</param>
internal readonly record struct FlowBand(Role Role, int Count, CoordinateRange From, CoordinateRange To);

/// <summary>Bands with curved edges, drawn in the order in which they come.</summary>
internal sealed class FlowBands(ImmutableArray<FlowBand> bands) : IPlottable
{
    private const float Thinnest = 1.5f;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        var (left, right) = (rp.DataRect.Left, rp.DataRect.Right);
        var middle = (left + right) / 2;
        foreach (var band in bands)
        {
            var (from, to) = (Edges(band.From), Edges(band.To));
            using var path = new SKPath();
            path.MoveTo(left, from.Top);
            path.CubicTo(middle, from.Top, middle, to.Top, right, to.Top);
            path.LineTo(right, to.Bottom);
            path.CubicTo(middle, to.Bottom, middle, from.Bottom, left, from.Bottom);
            path.Close();
            ScottPlot.Drawing.FillPath(rp.Canvas, rp.Paint, path, new FillStyle { Color = KeyColour.Of(band.Role) });
        }
    }

    /// <summary>Where many share a unit of the sheet, a band can still be seen.</summary>
    private (float Top, float Bottom) Edges(CoordinateRange range)
    {
        var (top, bottom) = (Axes.GetPixelY(range.Value1), Axes.GetPixelY(range.Value2));
        return (top, Math.Max(top + Thinnest, bottom));
    }
}
