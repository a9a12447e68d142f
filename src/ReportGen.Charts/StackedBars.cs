using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Primitives;

namespace ReportGen.Charts;

/// <summary>Whether a bar shows what is or what is aimed at.</summary>
public enum BarKind
{
    /// <summary>Counted; filled.</summary>
    Actual,

    /// <summary>Aimed at; outlined.</summary>
    Target,
}

/// <summary>One part of a bar.</summary>
/// <param name="Letter">Letter of the class.</param>
/// <param name="Count">How many.</param>
public sealed record Segment(string Letter, int Count);

/// <summary>One bar; its length is its own total.</summary>
/// <param name="Label">Name in front of the bar; wrapped when long.</param>
/// <param name="Kind">Actual or target.</param>
/// <param name="Segments">Parts from left to right.</param>
public sealed record StackedBar(string Label, BarKind Kind, ImmutableArray<Segment> Segments);

/// <summary>Horizontal bars of equal length, divided by class.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Bars">From top to bottom.</param>
public sealed record StackedBars(ChartText Text, ImmutableArray<StackedBar> Bars)
{
    private const int Width = 360;
    private const int MostLabelRoom = 122;
    private const int LineHeight = 14;
    private const int Thick = 24;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var labelRoom = 0;
        foreach (var bar in Bars)
        {
            labelRoom = Math.Max(labelRoom, Math.Min(MostLabelRoom, TextSize.Width(bar.Label, 12)));
        }

        var left = labelRoom == 0 ? 0 : labelRoom + 10;
        var height = 0;
        foreach (var bar in Bars)
        {
            height += Height(bar, left);
        }

        var svg = new SvgWriter();
        svg.Open("stacked", Text, Width, Math.Max(1, height));
        for (var paint = 0; paint < Paint.Count; paint++)
        {
            Boxes(svg, BarKind.Actual, paint, Paint.Fill(paint), left);
            Boxes(svg, BarKind.Target, paint, Paint.Outline(paint), left);
        }

        Names(svg, left);
        return svg.Close();
    }

    /// <summary>Height without notes.</summary>
    private static int Row(StackedBar bar) =>
        Math.Max(Thick + 8, (TextSize.Wrap(bar.Label, MostLabelRoom, 12).Length * LineHeight) + 8);

    private static int Height(StackedBar bar, int left) => Row(bar) + (StackedNotes.Of(bar, left, Width).Count > 0 ? LineHeight : 0);

    internal static Scale Along(StackedBar bar, int left, int right)
    {
        var total = 0;
        foreach (var segment in bar.Segments)
        {
            total += segment.Count;
        }

        return new Scale(0, Math.Max(1, total), left, right);
    }

    private void Boxes(SvgWriter svg, BarKind kind, int paint, string cssClass, int left)
    {
        svg.Path(cssClass);
        var top = 0;
        foreach (var bar in Bars)
        {
            var (x, before) = (Along(bar, left, Width), 0);
            foreach (var segment in bar.Segments)
            {
                if (bar.Kind == kind && segment.Count > 0 && Paint.Index(segment.Letter) == paint)
                {
                    // An outline is drawn on the edge, so that it needs half its stroke on either side.
                    var inset = kind == BarKind.Target ? 1 : 0;
                    var (start, end) = (x.At(before) + 1 + inset, x.At(before + segment.Count) - 1 - inset);
                    svg.Box(start, top + ((Row(bar) - Thick) / 2) + inset, Math.Max(1, end - start), Thick - (2 * inset));
                }

                before += segment.Count;
            }

            top += Height(bar, left);
        }

        svg.EndPath();
    }

    private void Names(SvgWriter svg, int left)
    {
        var top = 0;
        foreach (var bar in Bars)
        {
            var middle = top + (Row(bar) / 2);
            var lines = TextSize.Wrap(bar.Label, MostLabelRoom, 12);
            var baseline = middle + 4 - ((lines.Length - 1) * LineHeight / 2);
            foreach (var line in lines)
            {
                svg.Text(0, baseline, "", line);
                baseline += LineHeight;
            }

            var (x, before) = (Along(bar, left, Width), 0);
            foreach (var segment in bar.Segments)
            {
                var (start, end) = (x.At(before), x.At(before + segment.Count));
                before += segment.Count;
                if (Words(segment, end - start - 6) is { } words)
                {
                    svg.Text((start + end) / 2, middle + 4, bar.Kind == BarKind.Target ? "goal" : Paint.On(Paint.Index(segment.Letter)), words);
                }
            }

            StackedNotes.Of(bar, left, Width).Draw(svg, middle + (Thick / 2) + 12);
            top += Height(bar, left);
        }
    }

    /// <summary>Letter and count.</summary>
    internal static string Full(Segment segment) => string.Create(CultureInfo.InvariantCulture, $"{segment.Letter} {segment.Count}");

    /// <summary>Whether letter and count stand inside.</summary>
    internal static bool Fits(Segment segment, int length) => TextSize.Width(Full(segment), 12) <= length - 6;

    /// <summary>Letter and count, or the letter alone, or nothing: what fits.</summary>
    private static string? Words(Segment segment, int room)
    {
        var both = Full(segment);
        return TextSize.Width(both, 12) <= room ? both : TextSize.Width(segment.Letter, 12) <= room ? segment.Letter : null;
    }
}
