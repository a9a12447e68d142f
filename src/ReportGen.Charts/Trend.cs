using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Plottables;
using ScottPlot;

namespace ReportGen.Charts;

/// <summary>One period of a trend.</summary>
/// <param name="Period">Label of the axis, such as a year.</param>
/// <param name="Value">Missing leaves a gap in the line.</param>
/// <param name="ValueText">Finished words beside the point.</param>
/// <param name="BreakBefore">Whether this value cannot be compared with the one before.</param>
public sealed record TrendPoint(string Period, decimal? Value, string ValueText, bool BreakBefore);

/// <summary>A light line to compare with.</summary>
/// <param name="Name">Shown in the legend.</param>
/// <param name="Values">One for each period.</param>
public sealed record TrendReference(string Name, ImmutableArray<decimal?> Values);

/// <summary>A line through the periods on the class bands, with visible breaks.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Points">The periods.</param>
/// <param name="Min">Lower end of the scale.</param>
/// <param name="Max">Upper end of the scale.</param>
/// <param name="Bands">Class bands; empty for none.</param>
/// <param name="References">Light lines; empty for none.</param>
/// <param name="Inverted">Whether the smallest value stands on top, as rank 1 does.</param>
public sealed record Trend(
    ChartText Text,
    ImmutableArray<TrendPoint> Points,
    decimal Min,
    decimal Max,
    ImmutableArray<Band> Bands,
    ImmutableArray<TrendReference> References,
    bool Inverted = false)
{
    private const string Kind = "trend";
    private const int Width = 360;
    private const int Top = 14;
    private const int Bottom = 164;
    private const int Right = 338;

    /// <summary>Room between the edge and the first and last period.</summary>
    private const int Margin = 20;

    /// <summary>Room from one value of the axis to the next; ranks are read one by one, values against the bands.</summary>
    private const int ValueRoom = 24;
    private const int RankRoom = 14;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var sheet = BackgroundSheet();
        Subject(sheet);
        return new Svg(sheet.InPage(Kind, Text.Title, Text.Description));
    }

    /// <summary>The picture that the pages of many subjects share: all but what is the subject's own. A file of its own.</summary>
    /// <param name="style">Style sheet of the charts; a picture sees none but its own.</param>
    public Svg DrawBackground(string style) => new(BackgroundSheet().AsFile(Kind, Text.Title, Text.Description, style));

    /// <summary>The chart of one subject: the shared picture with its line on it.</summary>
    /// <param name="groundHref">Where the shared picture stands.</param>
    public Svg DrawOn(string groundHref)
    {
        var (sheet, _) = Empty();
        Subject(sheet);
        return new Svg(sheet.OnFile(Kind, Text.Title, Text.Description, groundHref));
    }

    private Sheet BackgroundSheet()
    {
        var (sheet, ticks) = Empty();
        ClassBands(sheet);
        sheet.GridAt([], ticks);
        foreach (var tick in ticks) sheet.Word((int)sheet.Data.Left - 5, sheet.Y(tick) + 4, "small end", AxisTicks.Word(tick));
        for (var r = References.Length - 1; r >= 0; r--) sheet.Line(ReferenceRole(r), Periods(), Values(References[r].Values));
        new TrendWords(this, sheet).Periods(Bottom + 16);
        LegendRows.Draw(sheet, LegendEntries(), (int)sheet.Data.Left, Bottom + 22, Width - (int)sheet.Data.Left);
        return sheet;
    }

    private (Sheet Sheet, double[] Ticks) Empty()
    {
        // Without bands nothing has to fill the frame, and words get room between the line and its edge.
        var (high, low) = Bands.IsEmpty ? (Top + 8, Bottom - 20) : (Top, Bottom);
        var (min, max) = Max > Min ? ((double)Min, (double)Max) : ((double)Min - 1, (double)Min + 1);
        var ticks = Ticks(low - high);
        var left = 10;
        foreach (var tick in ticks) left = Math.Max(left, TextSize.Width(AxisTicks.Word(tick), 11) + 6);
        var legend = LegendRows.Height(LegendEntries(), Width - left);
        var last = Math.Max(1, Points.Length - 1);
        var margin = (double)Margin * last / (Right - left - (2 * Margin));
        var across = Points.Length > 1 ? (From: -margin, To: last + margin) : (From: -1, To: 1);
        var limits = Inverted ? new AxisLimits(across.From, across.To, max, min) : new AxisLimits(across.From, across.To, min, max);
        return (new Sheet(Width, Bottom + 24 + legend, new PixelRect(left, Right, low, high), limits), ticks);
    }

    /// <summary>Round values; rank 1, where the axis reaches it, is one of them, and none stands too near to it.</summary>
    private double[] Ticks(int length)
    {
        var ticks = AxisTicks.Between((double)Min, (double)Max, length, Inverted ? RankRoom : ValueRoom, Inverted);
        var room = (double)(Max - Min) * RankRoom / length;
        return Inverted && Min == 1 ? [1, .. ticks.Where(tick => tick > 1 && tick - 1 >= room)] : ticks;
    }

    private LegendEntry[] LegendEntries() => [.. References.Select(static (reference, i) => new LegendEntry(ReferenceRole(i), Swatch.Line, reference.Name))];

    private static Role ReferenceRole(int index) => index == 0 ? Role.Ref1 : Role.Ref2;

    private double[] Periods() => [.. Enumerable.Range(0, Points.Length).Select(static i => (double)i)];

    private static double[] Values(IEnumerable<decimal?> values) => [.. values.Select(static value => (double?)value ?? double.NaN)];

    /// <summary>Each class as a pale band behind the lines, and as a strip with its letter at the right.</summary>
    private void ClassBands(Sheet sheet)
    {
        var strip = new Marks();
        foreach (var band in Bands.Where(static band => band.To > band.From))
        {
            var paint = ClassRoles.Index(band.Position);
            var span = sheet.Plot.Add.VerticalSpan((double)band.From, (double)band.To);
            (span.FillColor, span.LineWidth) = (KeyColour.Of(ClassRoles.Wash(paint)), 0);
            var (top, bottom) = (sheet.Y((double)band.To), sheet.Y((double)band.From));
            strip.Box(ClassRoles.Fill(paint), Right + 2, top, Width - Right - 2, Math.Max(1, bottom - top - 1));
            if (bottom - top >= 14) sheet.Word((Right + 2 + Width) / 2, top + ((bottom - top) / 2) + 4, ClassRoles.On(paint), band.Letter);
        }

        sheet.Plot.PlottableList.Add(strip);
    }

    /// <summary>A line goes on only from a known value that can be compared; a value alone is a dot.</summary>
    private void Subject(Sheet sheet)
    {
        var (x, y) = (new List<double>(), new List<double>());
        for (var i = 0; i < Points.Length; i++)
        {
            if (Points[i].BreakBefore)
            {
                var line = sheet.Plot.Add.VerticalLine(i - 0.5);
                line.LineColor = KeyColour.Of(Role.Break);
                (x, y) = ([.. x, i], [.. y, double.NaN]);
            }

            x.Add(i);
            y.Add((double?)Points[i].Value ?? double.NaN);
        }

        sheet.Line(Role.LineSelf, x.ToArray(), y.ToArray());
        sheet.Dots(Role.DotSelf, Points.Select(static (point, i) => new Coordinates(i, (double?)point.Value ?? double.NaN)));
        new TrendWords(this, sheet).Values(Top, Bottom);
    }
}
