using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ScottPlot;

namespace ReportGen.Charts;

/// <summary>Whether a bar shows what is or what is aimed at.</summary>
public enum BarKind
{
    /// <summary>Counted; filled.</summary>
    Actual,

    /// <summary>Aimed at; outlined by dashes.</summary>
    Target,
}

/// <summary>One part of a bar.</summary>
/// <param name="Letter">Letter of the class.</param>
/// <param name="Position">Its position on the scale, the best 0; null for what is no class.</param>
/// <param name="Count">How many.</param>
public sealed record Segment(string Letter, int? Position, int Count);

/// <summary>One bar; its length is its own total.</summary>
/// <param name="Label">Name in front of the bar; wrapped when long.</param>
/// <param name="Kind">Actual or target.</param>
/// <param name="Segments">Parts from left to right.</param>
public sealed record StackedBar(string Label, BarKind Kind, ImmutableArray<Segment> Segments)
{
    /// <summary>How much of the bar a count is, from 0 to 1.</summary>
    internal double Share(int count) => (double)count / Math.Max(1, Segments.Sum(static segment => segment.Count));
}

/// <summary>Horizontal bars of equal length, divided by class.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Bars">From top to bottom.</param>
public sealed record StackedBars(ChartText Text, ImmutableArray<StackedBar> Bars)
{
    private const int Width = 360;
    private const int MostLabelRoom = 122;
    private const int LineHeight = 14;
    private const int Thick = 24;

    /// <summary>Half the room between two parts of a bar.</summary>
    private const int Edge = 1;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var labelRoom = Bars.IsEmpty ? 0 : Bars.Max(static bar => Math.Min(MostLabelRoom, TextSize.Width(bar.Label, 12)));
        var left = labelRoom == 0 ? 0 : labelRoom + 10;
        var height = Math.Max(1, Bars.Sum(bar => Height(bar, left)));
        var sheet = new Sheet(Width, height, new PixelRect(left, Width, height, 0), new AxisLimits(0, 1, height, 0));
        var (top, parts) = (0, new List<DataBar>());
        foreach (var bar in Bars)
        {
            var middle = top + (Row(bar) / 2);
            parts.AddRange(Parts(bar, left, middle));
            Name(sheet, bar, middle);
            SegmentWords.Draw(bar, sheet, middle, middle + (Thick / 2) + 12);
            top += Height(bar, left);
        }

        sheet.Bars(Orientation.Horizontal, parts);
        return new Svg(sheet.InPage("stacked", Text.Title, Text.Description));
    }

    /// <summary>Height without words below.</summary>
    private static int Row(StackedBar bar) => Math.Max(Thick + 8, (TextSize.Wrap(bar.Label, MostLabelRoom, 12).Length * LineHeight) + 8);

    private static int Height(StackedBar bar, int left) => Row(bar) + (SegmentWords.AnyBelow(bar, Width - left) ? LineHeight : 0);

    private static IEnumerable<DataBar> Parts(StackedBar bar, int left, int middle)
    {
        // An outline is drawn on the edge, so that it needs half its stroke on either side.
        var (isTarget, before, unit) = (bar.Kind == BarKind.Target, 0, 1.0 / (Width - left));
        var inset = isTarget ? 1 : 0;
        foreach (var segment in bar.Segments.Where(static segment => segment.Count > 0))
        {
            var (from, to) = (bar.Share(before) + ((Edge + inset) * unit), bar.Share(before + segment.Count) - ((Edge + inset) * unit));
            var paint = ClassRoles.Index(segment.Position);
            yield return new DataBar(isTarget ? ClassRoles.Goal(paint) : ClassRoles.Fill(paint), middle, Thick - (2 * inset), from, Math.Max(from + unit, to));
            before += segment.Count;
        }
    }

    private static void Name(Sheet sheet, StackedBar bar, int middle)
    {
        var lines = TextSize.Wrap(bar.Label, MostLabelRoom, 12);
        var baseline = middle + 4 - ((lines.Length - 1) * LineHeight / 2);
        foreach (var line in lines)
        {
            sheet.Word(0, baseline, "", line);
            baseline += LineHeight;
        }
    }
}
