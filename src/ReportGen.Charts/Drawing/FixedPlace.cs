using ScottPlot;

namespace ReportGen.Charts.Drawing;

/// <summary>The data stand where the sheet says. The plot's own layouts would also ask a font how large the labels of its axes are.</summary>
internal sealed class FixedPlace(PixelRect data) : ILayoutEngine
{
    private static readonly Dictionary<IPanel, float> NoPanels = [];

    public Layout GetLayout(PixelRect figureRect, Plot plot, Paint paint) => new(figureRect, data, NoPanels, NoPanels);
}
