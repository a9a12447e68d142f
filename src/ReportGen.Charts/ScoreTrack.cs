using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Plottables;
using ScottPlot;

namespace ReportGen.Charts;

/// <summary>
/// A track from 0 to the full score with the class bands. The subject is a pin above it, references are ticks below it: no mark stands on the track, so
/// that the lines of the classes and their numbers are always seen whole.
/// </summary>
/// <param name="Text">Title and description.</param>
/// <param name="Max">Full score.</param>
/// <param name="Bands">Class bands in ascending order.</param>
/// <param name="Markers">Subject and references with finished labels.</param>
public sealed record ScoreTrack(ChartText Text, decimal Max, ImmutableArray<Band> Bands, ImmutableArray<Marker> Markers)
{
    private const int Width = 360;
    private const int Margin = 10;
    private const int Lane = 16;
    private const int Thick = 24;

    /// <summary>Size of the pin, and the room that it takes above the track.</summary>
    private const int Pin = 12;

    /// <summary>Length of a tick below the track, and the room from the track to the first words below.</summary>
    private const int Tick = 8;
    private const int Below = 14;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var above = new MarkerLabels(Markers.Where(static marker => marker.Kind == MarkerKind.Self), Width);
        var below = new MarkerLabels(Markers.Where(static marker => marker.Kind == MarkerKind.Reference), Width);
        var top = above.Count == 0 ? 2 : (above.Lanes * Lane) + Pin + 1;
        var height = top + Thick + (below.Count == 0 ? 2 : Below + (below.Lanes * Lane));
        // Down the sheet the data units are user units.
        var sheet = new Sheet(Width, height, new PixelRect(Margin, Width - Margin, height, 0), new AxisLimits(0, (double)Max, height, 0));
        above.Place(sheet);
        below.Place(sheet);
        BandStrip.Add(sheet, Bands.IsEmpty ? [new Band(string.Empty, null, 0, Max)] : Bands, top, Thick, hasNumbers: true);
        References(sheet, below, top + Thick);
        Subjects(sheet, above, top);
        return new Svg(sheet.InPage("track", Text.Title, Text.Description));
    }

    private static void Subjects(Sheet sheet, MarkerLabels above, int top)
    {
        var leaders = new Marks();
        var pins = new Coordinates[above.Count];
        for (var i = 0; i < pins.Length; i++)
        {
            // The marker is drawn around its middle: its point is as far below as a corner of the triangle is from there.
            pins[i] = new Coordinates(sheet.Plot.Axes.Bottom.GetCoordinate(above.X(i), sheet.Data), top - 1 - (Pin / Math.Sqrt(3)));
            var baseline = (above.Lane(i) * Lane) + 13;
            if (above.Lane(i) < above.Lanes - 1) leaders.Stroke(Role.Leader, above.Nearest(i), baseline + 3, above.X(i), top - Pin);
            sheet.Word(above.Middle(i), baseline, "mid self-label", above[i].Label);
        }

        sheet.Plot.PlottableList.Add(leaders);
        if (pins.Length > 0) sheet.Plot.Add.Markers(pins, MarkerShape.FilledTriangleDown, Pin, KeyColour.Of(Role.PinSelf));
    }

    private static void References(Sheet sheet, MarkerLabels below, int bottom)
    {
        var (leaders, ticks) = (new Marks(), new Marks());
        for (var i = 0; i < below.Count; i++)
        {
            var lane = below.Lane(i) * Lane;
            ticks.Stroke(Role.Mark, below.X(i), bottom + 1, below.X(i), bottom + Tick);
            leaders.Stroke(Role.Leader, below.X(i), bottom + Tick, below.Nearest(i), bottom + Below + lane - 1);
            sheet.Word(below.Middle(i), bottom + Below + lane + 10, "mid value", below[i].Label);
        }

        sheet.Plot.PlottableList.Add(leaders);
        sheet.Plot.PlottableList.Add(ticks);
    }
}
