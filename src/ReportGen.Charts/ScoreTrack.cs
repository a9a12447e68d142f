using System.Collections.Immutable;
using ReportGen.Charts.Primitives;

namespace ReportGen.Charts;

/// <summary>A track from 0 to the full score with the class bands; the subject stands above it, references below.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Max">Full score.</param>
/// <param name="Bands">Class bands.</param>
/// <param name="Markers">Subject and references with finished labels.</param>
public sealed record ScoreTrack(ChartText Text, decimal Max, ImmutableArray<Band> Bands, ImmutableArray<Marker> Markers)
{
    private const int Width = 360;
    private const int Lane = 16;
    private const int Thick = 24;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var x = new Scale(0, Max, 10, Width - 10);
        var (above, below) = (Of(MarkerKind.Self), Of(MarkerKind.Reference));
        var (aboveLanes, belowLanes) = (Lanes(above, x, 13), Lanes(below, x, 12));
        var top = (aboveLanes.Count * Lane) + 22;
        var height = top + Thick + 8 + (belowLanes.Count * Lane) + 2;
        var svg = new SvgWriter();
        svg.Open("track", Text, Width, height);
        BandStrip.Draw(svg, Bands, x, top, Thick, Markers);
        Numbers(svg, x, above, top - 5);
        Leaders(svg, x, below, belowLanes, top + Thick);
        foreach (var cssClass in (ReadOnlySpan<string>)["halo", "mark"])
        {
            svg.Path(cssClass);
            foreach (var marker in below) svg.Down(x.At(marker.Value), top, Thick + 4);
            svg.EndPath();
        }

        svg.Append($"<g class=\"mid value\">");
        for (var i = 0; i < below.Length; i++)
        {
            var label = belowLanes.Start(i) + (TextSize.Width(below[i].Label, 12) / 2);
            svg.Text(label, top + Thick + 20 + (belowLanes.Lane(i) * Lane), "", below[i].Label);
        }

        svg.Append($"</g>");
        foreach (var cssClass in (ReadOnlySpan<string>)["halo", "mark-self"])
        {
            svg.Path(cssClass);
            for (var i = 0; i < above.Length; i++)
            {
                var from = (aboveLanes.Lane(i) * Lane) + 17;
                svg.Down(x.At(above[i].Value), from, top + Thick + 3 - from);
            }

            svg.EndPath();
        }

        for (var i = 0; i < above.Length; i++)
        {
            svg.Text(aboveLanes.Start(i) + (TextSize.Width(above[i].Label, 13) / 2), (aboveLanes.Lane(i) * Lane) + 13, "mid self-label", above[i].Label);
        }

        return svg.Close();
    }

    private ImmutableArray<Marker> Of(MarkerKind kind)
    {
        var found = ImmutableArray.CreateBuilder<Marker>(Markers.Length);
        foreach (var marker in Markers)
        {
            if (marker.Kind == kind)
            {
                found.Add(marker);
            }
        }

        return found.ToImmutable();
    }

    private static LabelLanes Lanes(ImmutableArray<Marker> markers, Scale x, int size)
    {
        var anchors = new int[markers.Length];
        var widths = new int[markers.Length];
        for (var i = 0; i < markers.Length; i++)
        {
            anchors[i] = x.At(markers[i].Value);
            widths[i] = TextSize.Width(markers[i].Label, size) + 2;
        }

        return new LabelLanes(anchors, widths, 0, Width, 10);
    }

    private static void Leaders(SvgWriter svg, Scale x, ImmutableArray<Marker> markers, LabelLanes lanes, int bottom)
    {
        svg.Path("leader");
        for (var i = 0; i < markers.Length; i++)
        {
            var (at, start) = (x.At(markers[i].Value), lanes.Start(i));
            var end = start + TextSize.Width(markers[i].Label, 12);
            svg.Move(at, bottom + 4);
            svg.Line(Math.Clamp(at, start + 8, Math.Max(start + 8, end - 8)), bottom + 9 + (lanes.Lane(i) * Lane));
        }

        svg.EndPath();
    }

    /// <summary>The ends of the scale and of the bands; a number steps aside where the subject's line passes.</summary>
    private void Numbers(SvgWriter svg, Scale x, ImmutableArray<Marker> above, int baseline)
    {
        svg.Append($"<g class=\"small mid\">");
        Number(svg, 0, x, above, baseline);
        Number(svg, Max, x, above, baseline);
        foreach (var band in Bands)
        {
            if (band.From > 0 && band.From < Max)
            {
                Number(svg, band.From, x, above, baseline);
            }
        }

        svg.Append($"</g>");
    }

    private static void Number(SvgWriter svg, decimal value, Scale x, ImmutableArray<Marker> above, int baseline)
    {
        var word = Ticks.Word(value);
        var half = (TextSize.Width(word, 11) / 2) + 4;
        var at = Math.Clamp(x.At(value), half - 4, Width - half + 4);
        foreach (var marker in above)
        {
            var line = x.At(marker.Value);
            if (Math.Abs(at - line) < half)
            {
                at = (at >= line && line + (2 * half) <= Width) || line < 2 * half ? line + half : line - half;
            }
        }

        svg.Text(at, baseline, "", word);
    }
}
