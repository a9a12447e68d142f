using ScottPlot;

namespace ReportGen.Charts.Drawing;

/// <summary>The plot's own plottables, with a role instead of a look.</summary>
internal static class SheetShapes
{
    /// <summary>A line through points; a missing value leaves a gap.</summary>
    public static void Line(this Sheet sheet, Role role, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var line = sheet.Plot.Add.ScatterLine(x.ToArray(), y.ToArray());
        line.Color = KeyColour.Of(role);
    }

    /// <summary>A dot at every point that is known.</summary>
    public static void Dots(this Sheet sheet, Role role, IEnumerable<Coordinates> points)
    {
        var known = points.Where(static point => !double.IsNaN(point.X) && !double.IsNaN(point.Y)).ToArray();
        if (known.Length == 0) return;
        var dots = sheet.Plot.Add.Markers(known, MarkerShape.FilledCircle, 2);
        dots.Color = KeyColour.Of(role);
    }

    /// <summary>A filled rectangle in data units.</summary>
    public static void Area(this Sheet sheet, Role role, double left, double right, double bottom, double top, int link = 0)
    {
        var area = sheet.Plot.Add.Rectangle(left, right, bottom, top);
        area.FillColor = KeyColour.Of(role, link);
        area.LineWidth = 0;
    }

    /// <summary>A straight line in data units.</summary>
    public static void Straight(this Sheet sheet, Role role, double fromX, double fromY, double toX, double toY)
    {
        var line = sheet.Plot.Add.Line(fromX, fromY, toX, toY);
        line.LineColor = KeyColour.Of(role);
        line.MarkerSize = 0;
    }
}
