using System.Collections.Immutable;
using ReportGen.Charts.Primitives;

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
    private const int Width = 360;
    private const int Top = 14;
    private const int Bottom = 164;
    private const int Right = 338;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var (svg, frame) = (new SvgWriter(), LayOut());
        svg.Open("trend", Text, Width, frame.Height);
        Background(svg, frame.Y, frame.Ticks, frame.Left);
        Breaks(svg, frame.X);
        Compared(svg, frame);
        Subject(svg, frame);
        Words(frame).Values(svg, Top, Bottom);
        Foot(svg, frame);
        return svg.Close();
    }

    /// <summary>The picture that the pages of many subjects share: all but what is the subject's own. A file of its own.</summary>
    /// <param name="style">Style sheet of the charts; a picture sees none but its own.</param>
    public Svg DrawGround(string style)
    {
        var (svg, frame) = (new SvgWriter(), LayOut());
        svg.OpenFile("trend", Text, Width, frame.Height, style);
        Background(svg, frame.Y, frame.Ticks, frame.Left);
        Compared(svg, frame);
        Foot(svg, frame);
        return svg.Close();
    }

    /// <summary>The chart of one subject: the shared picture with its line on it.</summary>
    /// <param name="groundHref">Where the shared picture stands.</param>
    public Svg DrawOn(string groundHref)
    {
        var (svg, frame) = (new SvgWriter(), LayOut());
        svg.OpenOn("trend", Text, groundHref, Width, frame.Height);
        Breaks(svg, frame.X);
        Subject(svg, frame);
        Words(frame).Values(svg, Top, Bottom);
        return svg.Close();
    }

    private Frame LayOut()
    {
        // Without bands nothing has to fill the frame, and words get room between the line and its edge.
        var (high, low) = Bands.IsEmpty ? (Top + 8, Bottom - 20) : (Top, Bottom);
        var y = Inverted ? new Scale(Min, Max, high, low) : new Scale(Min, Max, low, high);
        var ticks = AxisTicks(y);
        var left = 10;
        foreach (var tick in ticks)
        {
            left = Math.Max(left, TextSize.Width(Ticks.Word(tick), 11) + 6);
        }

        var legend = LegendItems();
        var x = new Scale(0, Math.Max(0, Points.Length - 1), left + 20, Right - 20);
        return new Frame(x, y, ticks, left, legend, Bottom + 24 + Legend.Height(legend, Width - left));
    }

    private TrendWords Words(Frame frame) => new(this, frame.X, frame.Y, frame.Left, Right);

    private void Foot(SvgWriter svg, Frame frame)
    {
        Words(frame).Periods(svg, Bottom + 16);
        Legend.Draw(svg, frame.Legend, frame.Left, Bottom + 22, Width - frame.Left);
    }

    private List<decimal> AxisTicks(Scale y)
    {
        var ticks = new List<decimal>();
        if (Inverted)
        {
            ticks.Add(Min);
        }

        foreach (var tick in Ticks.Between(Min, Max, 5, Inverted ? 1 : 0.000001m))
        {
            if (ticks.Count == 0 || Math.Abs(y.At(tick) - y.At(ticks[^1])) >= 14)
            {
                ticks.Add(tick);
            }
        }

        return ticks;
    }

    private LegendItem[] LegendItems()
    {
        var items = new LegendItem[References.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = new(ReferenceClass(i), Swatch.Line, References[i].Name);
        }

        return items;
    }

    private static string ReferenceClass(int index) => index == 0 ? "ref-1" : "ref-2";

    private void Background(SvgWriter svg, Scale y, List<decimal> ticks, int left)
    {
        foreach (var band in Bands)
        {
            var (a, b) = (y.At(band.From), y.At(band.To));
            var (top, height) = (Math.Min(a, b), Math.Abs(a - b));
            if (height == 0)
            {
                continue;
            }

            var paint = Paint.Index(band.Letter);
            svg.Path(Paint.Wash(paint));
            svg.Box(left, top, Right - left, height);
            svg.EndPath();
            svg.Path(Paint.Fill(paint));
            svg.Box(Right + 2, top, Width - Right - 2, Math.Max(1, height - 1));
            svg.EndPath();
            if (height >= 14)
            {
                svg.Text((Right + 2 + Width) / 2, top + (height / 2) + 4, Paint.On(paint), band.Letter);
            }
        }

        svg.Path("grid");
        foreach (var tick in ticks)
        {
            svg.Across(left, y.At(tick), Right - left);
        }

        svg.EndPath();
        foreach (var tick in ticks)
        {
            svg.Text(left - 5, y.At(tick) + 4, "small end", Ticks.Word(tick));
        }
    }

    private void Breaks(SvgWriter svg, Scale x)
    {
        svg.Path("break");
        for (var i = 1; i < Points.Length; i++)
        {
            if (Points[i].BreakBefore)
            {
                svg.Down((x.At(i - 1) + x.At(i)) / 2, Top, Bottom - Top);
            }
        }

        svg.EndPath();
    }

    private void Compared(SvgWriter svg, Frame frame)
    {
        for (var r = References.Length - 1; r >= 0; r--)
        {
            svg.Path(ReferenceClass(r));
            for (var i = 0; i < Points.Length; i++)
            {
                var before = i > 0 ? References[r].Values[i - 1] : null;
                Step(svg, frame.X.At(i), before, References[r].Values[i], frame.Y, isBroken: false);
            }

            svg.EndPath();
        }
    }

    private void Subject(SvgWriter svg, Frame frame)
    {
        svg.Path("line-self");
        for (var i = 0; i < Points.Length; i++)
        {
            Step(svg, frame.X.At(i), i > 0 ? Points[i - 1].Value : null, Points[i].Value, frame.Y, Points[i].BreakBefore);
        }

        svg.EndPath();
        svg.Path("dot-self");
        for (var i = 0; i < Points.Length; i++)
        {
            if (Points[i].Value is { } value)
            {
                svg.Across(frame.X.At(i), frame.Y.At(value), 0);
            }
        }

        svg.EndPath();
    }

    /// <summary>A line goes on only from a known value that can be compared; a value alone is a dot.</summary>
    private static void Step(SvgWriter svg, int x, decimal? before, decimal? value, Scale y, bool isBroken)
    {
        if (value is not { } known)
        {
            return;
        }

        if (before is null || isBroken)
        {
            svg.Across(x, y.At(known), 0);
        }
        else
        {
            svg.Line(x, y.At(known));
        }
    }

    private readonly record struct Frame(Scale X, Scale Y, List<decimal> Ticks, int Left, LegendItem[] Legend, int Height);
}
