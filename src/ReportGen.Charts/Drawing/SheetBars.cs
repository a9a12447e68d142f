using ScottPlot;

namespace ReportGen.Charts.Drawing;

/// <summary>A bar in data units; along it lie values, across it a position.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Position">Middle across.</param>
/// <param name="Thickness">Size across.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal sealed record DataBar(Role Role, double Position, double Thickness, double From, double To);

/// <summary>The plot's own bars, with roles instead of looks.</summary>
internal static class SheetBars
{
    /// <summary>Bars from left to right, or from bottom to top; those of one role are one path.</summary>
    public static void Bars(this Sheet sheet, Orientation orientation, IEnumerable<DataBar> bars)
    {
        var drawn = bars.OrderBy(static bar => bar.Role).Select(bar => new Bar
        {
            Orientation = orientation,
            Position = bar.Position,
            Size = bar.Thickness,
            ValueBase = bar.From,
            Value = bar.To,
            FillColor = KeyColour.Of(bar.Role),
            LineWidth = 0,
        }).ToList();
        if (drawn.Count > 0) sheet.Plot.Add.Bars(drawn);
    }
}
