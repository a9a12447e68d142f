using ScottPlot;

namespace ReportGen.Charts.Drawing;

/// <summary>The plot's grid at its place among the plottables: over the bands of the classes and under the lines.</summary>
internal sealed class GridAmongPlottables(Plot plot) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        // The lines stand at given values; that is asked of the axes directly, since the plot's own step would ask for a font too.
        Ready(plot.Axes.Bottom, rp);
        Ready(plot.Axes.Left, rp);
        plot.Grid.Render(rp);
    }

    private static void Ready(IAxis axis, RenderPack rp) =>
        axis.TickGenerator.Regenerate(axis.Range.ToCoordinateRange, axis.Edge, new PixelLength(0), rp.Paint, axis.TickLabelStyle);
}
