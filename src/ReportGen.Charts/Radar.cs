using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ScottPlot;
using ScottPlot.Plottables;

namespace ReportGen.Charts;

/// <summary>Whose values a series holds.</summary>
public enum SeriesKind
{
    /// <summary>The subject: an area with a strong line.</summary>
    Self,

    /// <summary>First reference: a plain line.</summary>
    Reference1,

    /// <summary>Second reference: a dashed line.</summary>
    Reference2,
}

/// <summary>One closed line of a radar.</summary>
/// <param name="Name">Shown in the legend.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Shares">One share from 0 to 1 for each axis; none where the line is only named, because each page draws its own.</param>
public sealed record RadarSeries(string Name, SeriesKind Kind, ImmutableArray<decimal> Shares);

/// <summary>Shares of the full points on axes around a centre, with a ring at each quarter.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Axes">Names of the axes, clockwise from the top.</param>
/// <param name="Series">The subject lies over the references.</param>
public sealed record Radar(ChartText Text, ImmutableArray<string> Axes, ImmutableArray<RadarSeries> Series)
{
    private const string Kind = "radar";
    private const int Width = 360;
    private const int Centre = Width / 2;
    private const int Radius = 96;
    private const int LabelRadius = Radius + 10;

    private static readonly double[] Rings = [0.25, 0.5, 0.75, 1];
    private static readonly int[] NamedPercents = [50, 100];

    /// <summary>Draws the chart.</summary>
    public Svg Draw() => new(BackgroundSheet().InPage(Kind, Text.Title, Text.Description));

    /// <summary>The picture that the pages of many subjects share, a file of its own.</summary>
    /// <param name="style">Style sheet of the charts; a picture sees none but its own.</param>
    public Svg DrawBackground(string style) => new(BackgroundSheet().AsFile(Kind, Text.Title, Text.Description, style));

    /// <summary>The chart of one subject: the shared picture with its line on it.</summary>
    /// <param name="groundHref">Where the shared picture stands.</param>
    public Svg DrawOn(string groundHref)
    {
        var layout = LayOut();
        Lines(layout.Sheet, SeriesKind.Self);
        return new Svg(layout.Sheet.OnFile(Kind, Text.Title, Text.Description, groundHref));
    }

    private Layout LayOut()
    {
        var ends = Array.ConvertAll(Frame().GetCoordinates([.. Axes.Select(static _ => (double)LabelRadius)]), static end => (Whole(end.X), -Whole(end.Y)));
        var labels = new RadarLabels(Axes, ends, LabelRadius, Width);
        var (middle, legend) = (-labels.Top, LegendEntries());
        var legendTop = middle + labels.Bottom + 10;
        var place = new PixelRect(Centre - Radius, Centre + Radius, middle + Radius, middle - Radius);
        var sheet = new Sheet(Width, legendTop + LegendRows.Height(legend, Width - 8) + 2, place, new AxisLimits(-1, 1, -1, 1));
        return new Layout(sheet, labels, middle, legend, legendTop);
    }

    private Sheet BackgroundSheet()
    {
        var (sheet, labels, middle, legend, legendTop) = LayOut();
        var frame = Frame();
        frame.SetCircles(Rings);
        foreach (var ring in frame.Circles) (ring.LineStyle, ring.LabelStyle.IsVisible) = (new LineStyle(1, KeyColour.Of(Role.Grid)), false);
        foreach (var spoke in frame.Spokes) spoke.LineStyle = new LineStyle(1, KeyColour.Of(Role.Grid));
        sheet.Plot.PlottableList.Add(frame);
        foreach (var kind in (ReadOnlySpan<SeriesKind>)[SeriesKind.Reference2, SeriesKind.Reference1, SeriesKind.Self]) Lines(sheet, kind);
        foreach (var percent in NamedPercents) sheet.Word(Centre - 4, sheet.Y(percent / 100.0) + 4, "ring", $"{AxisTicks.Word(percent)}%");
        labels.Draw(sheet, Centre, middle);
        LegendRows.Draw(sheet, legend, 8, legendTop, Width - 8);
        return sheet;
    }

    /// <summary>Axes clockwise from the top, without lines and words.</summary>
    private PolarAxis Frame()
    {
        var frame = new PolarAxis { Rotation = Angle.FromDegrees(-90), Clockwise = true, StraightLines = true, ManageAxisLimits = false };
        frame.SetSpokes(new string[Axes.Length], 1);
        foreach (var spoke in frame.Spokes) (spoke.LineStyle, spoke.LabelStyle.IsVisible) = (LineStyle.None, false);
        return frame;
    }

    private void Lines(Sheet sheet, SeriesKind kind)
    {
        var lines = new ScottPlot.Plottables.Radar { PolarAxis = Frame() };
        foreach (var series in Series.Where(series => series.Kind == kind && !series.Shares.IsEmpty))
        {
            double[] shares = [.. series.Shares.Select(static share => (double)Math.Clamp(share, 0, 1))];
            var line = new LineStyle(1, KeyColour.Of(RoleOf(kind)));
            lines.Series.Add(new ScottPlot.RadarSeries { Values = shares, FillStyle = new FillStyle { IsVisible = false }, LineStyle = line });
        }

        sheet.Plot.PlottableList.Add(lines);
        if (kind != SeriesKind.Self) return;
        foreach (var drawn in lines.Series) sheet.Dots(Role.DotSelf, lines.PolarAxis.GetCoordinates(drawn.Values));
    }

    private LegendEntry[] LegendEntries() => [.. Series.Select(static series => new LegendEntry(RoleOf(series.Kind), Swatch.Line, series.Name))];

    private static Role RoleOf(SeriesKind kind) => kind switch
    {
        SeriesKind.Self => Role.AreaSelf,
        SeriesKind.Reference1 => Role.Ref1,
        _ => Role.Ref2,
    };

    /// <summary>Rounded first to a millionth, since sines differ in their last digits from machine to machine.</summary>
    private static int Whole(double value) => (int)Math.Round(Math.Round(value, 6), MidpointRounding.AwayFromZero);

    private sealed record Layout(Sheet Sheet, RadarLabels Labels, int Middle, LegendEntry[] Legend, int LegendTop);
}
