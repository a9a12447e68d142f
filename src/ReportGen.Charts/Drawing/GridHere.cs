using ScottPlot;
using ScottPlot.Rendering.RenderActions;

namespace ReportGen.Charts.Drawing;

/// <summary>The plot's grid at its place among the plottables: over the bands of the classes and under the lines.</summary>
internal sealed class GridHere(Plot plot) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        new RegenerateTicks().Render(rp);
        plot.Grid.Render(rp);
    }
}
