using ReportGen.Charts.Drawing;
using ScottPlot;

namespace ReportGen.Charts.Plottables;

/// <summary>
/// Strokes and boxes in user units of the sheet, for what stands beside the data: swatches of a legend, strips, leaders. Drawn in the order in which they come.
/// </summary>
internal sealed class Marks : IPlottable
{
    private readonly List<(Role Role, int Link, Pixel From, Pixel To, bool IsBox)> _marks = [];

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Box(Role role, double left, double top, double width, double height, int link = 0) =>
        _marks.Add((role, link, new Pixel(left, top), new Pixel(left + width, top + height), true));

    public void Stroke(Role role, double fromX, double fromY, double toX, double toY, int link = 0) =>
        _marks.Add((role, link, new Pixel(fromX, fromY), new Pixel(toX, toY), false));

    /// <summary>A stroke of no length, which round ends make a dot.</summary>
    public void Dot(Role role, double x, double y) => Stroke(role, x, y, x, y);

    public void Render(RenderPack rp)
    {
        foreach (var (role, link, from, to, isBox) in _marks)
        {
            var colour = KeyColour.Of(role, link);
            if (isBox) ScottPlot.Drawing.FillRectangle(rp.Canvas, new PixelRect(from, to), rp.Paint, new FillStyle { Color = colour });
            else if (from == to) ScottPlot.Drawing.FillCircle(rp.Canvas, from, 1, new FillStyle { Color = colour }, rp.Paint);
            else ScottPlot.Drawing.DrawLine(rp.Canvas, rp.Paint, from, to, new LineStyle(1, colour));
        }
    }
}
