using System.Collections.Immutable;
using ReportGen.Charts.Primitives;

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

/// <summary>Shares of the full points on axes around a centre, with rings at 20 to 100 %.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Axes">Names of the axes, clockwise from the top.</param>
/// <param name="Series">Drawn in the order given, the subject last.</param>
public sealed record Radar(ChartText Text, ImmutableArray<string> Axes, ImmutableArray<RadarSeries> Series)
{
    private const int Width = 360;
    private const int Centre = Width / 2;
    private const int Radius = 96;
    private const int LineHeight = 15;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var (svg, layout) = (new SvgWriter(), LayOut());
        svg.Open("radar", Text, Width, layout.Height);
        Ground(svg, layout);
        return svg.Close();
    }

    /// <summary>The picture that the pages of many subjects share, a file of its own.</summary>
    /// <param name="style">Style sheet of the charts; a picture sees none but its own.</param>
    public Svg DrawGround(string style)
    {
        var (svg, layout) = (new SvgWriter(), LayOut());
        svg.OpenFile("radar", Text, Width, layout.Height, style);
        Ground(svg, layout);
        return svg.Close();
    }

    /// <summary>The chart of one subject: the shared picture with its line on it.</summary>
    /// <param name="groundHref">Where the shared picture stands.</param>
    public Svg DrawOn(string groundHref)
    {
        var (svg, layout) = (new SvgWriter(), LayOut());
        svg.OpenOn("radar", Text, groundHref, Width, layout.Height);
        Lines(svg, layout.Middle, SeriesKind.Self);
        return svg.Close();
    }

    private Layout LayOut()
    {
        var labels = new RadarLabels(Axes, Centre, Radius + 10, Width, LineHeight);
        var middle = -labels.Top;
        var legend = LegendItems();
        var legendTop = middle + labels.Bottom + 10;
        return new Layout(labels, middle, legend, legendTop, legendTop + OldLegend.Height(legend, Width) + 2);
    }

    private void Ground(SvgWriter svg, Layout layout)
    {
        Frame(svg, layout.Middle);
        foreach (var kind in (ReadOnlySpan<SeriesKind>)[SeriesKind.Reference2, SeriesKind.Reference1, SeriesKind.Self]) Lines(svg, layout.Middle, kind);
        svg.Append($"<g class=\"ring\">");
        foreach (var percent in (ReadOnlySpan<int>)[20, 60, 100])
        {
            svg.Append($"<text x=\"{Centre - 4}\" y=\"{layout.Middle - (Radius * percent / 100) + 4}\">{percent}%</text>");
        }

        svg.Append($"</g>");
        layout.Labels.Draw(svg, layout.Middle);
        OldLegend.Draw(svg, layout.Legend, 8, layout.LegendTop, Width - 8);
    }

    private void Lines(SvgWriter svg, int middle, SeriesKind kind)
    {
        foreach (var series in Series)
        {
            if (series.Kind == kind && !series.Shares.IsEmpty)
            {
                svg.Path(CssClass(kind));
                Ring(svg, middle, series.Shares);
                svg.EndPath();
                Dots(svg, middle, series);
            }
        }
    }

    /// <summary>A point on an axis; rounded first to a millionth, since sines differ in their last digits from machine to machine.</summary>
    internal static (int X, int Y) Polar(int axis, int axes, double length)
    {
        var (sin, cos) = Math.SinCos(2 * Math.PI * axis / axes);
        return (Whole(sin * length), -Whole(cos * length));
    }

    private static int Whole(double value) => (int)Math.Round(Math.Round(value, 6), MidpointRounding.AwayFromZero);

    private static string CssClass(SeriesKind kind) => kind switch
    {
        SeriesKind.Self => "area-self",
        SeriesKind.Reference1 => "ref-1",
        _ => "ref-2",
    };

    private OldLegendItem[] LegendItems()
    {
        var items = new OldLegendItem[Series.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = new(CssClass(Series[i].Kind), OldSwatch.Line, Series[i].Name);
        }

        return items;
    }

    private void Frame(SvgWriter svg, int middle)
    {
        svg.Path("grid");
        for (var percent = 20; percent <= 100; percent += 20)
        {
            for (var axis = 0; axis < Axes.Length; axis++)
            {
                Corner(svg, middle, axis, percent / 100.0);
            }

            svg.Shut();
        }

        for (var axis = 0; axis < Axes.Length; axis++)
        {
            svg.Move(Centre, middle);
            var (x, y) = Polar(axis, Axes.Length, Radius);
            svg.Line(Centre + x, middle + y);
        }

        svg.EndPath();
    }

    private void Ring(SvgWriter svg, int middle, ImmutableArray<decimal> shares)
    {
        for (var axis = 0; axis < Axes.Length; axis++)
        {
            Corner(svg, middle, axis, (double)Math.Clamp(shares[axis], 0, 1));
        }

        svg.Shut();
    }

    private void Corner(SvgWriter svg, int middle, int axis, double share)
    {
        var (x, y) = Polar(axis, Axes.Length, share * Radius);
        if (axis == 0)
        {
            svg.Move(Centre + x, middle + y);
        }
        else
        {
            svg.Line(Centre + x, middle + y);
        }
    }

    private void Dots(SvgWriter svg, int middle, RadarSeries series)
    {
        if (series.Kind != SeriesKind.Self)
        {
            return;
        }

        svg.Path("dot-self");
        for (var axis = 0; axis < Axes.Length; axis++)
        {
            var (x, y) = Polar(axis, Axes.Length, (double)Math.Clamp(series.Shares[axis], 0, 1) * Radius);
            svg.Across(Centre + x, middle + y, 0);
        }

        svg.EndPath();
    }

    private readonly record struct Layout(RadarLabels Labels, int Middle, OldLegendItem[] Legend, int LegendTop, int Height);
}
