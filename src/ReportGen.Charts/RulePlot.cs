using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Plottables;
using ScottPlot;

namespace ReportGen.Charts;

/// <summary>A point in data units.</summary>
/// <param name="X">Across.</param>
/// <param name="Y">Up.</param>
public sealed record PlotPoint(decimal X, decimal Y);

/// <summary>A piecewise linear rule as a picture, with all units on it as small dots.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Knots">Corners of the rule, ascending; before the first and after the last it is level.</param>
/// <param name="Cloud">All units.</param>
/// <param name="Self">The subject.</param>
/// <param name="SelfLabel">Finished words for the subject.</param>
/// <param name="XUnit">Words of the horizontal axis.</param>
/// <param name="YUnit">Words of the vertical axis.</param>
/// <param name="XMax">Right end; units beyond stand at the end, and an arrow says how many they are.</param>
/// <param name="XMin">Left end, likewise; 0, or the first knot where that is negative, when it is not given.</param>
/// <param name="KnotLabels">Finished words for each knot; its two numbers, when they are not given.</param>
public sealed record RulePlot(
    ChartText Text,
    ImmutableArray<PlotPoint> Knots,
    ImmutableArray<PlotPoint> Cloud,
    PlotPoint? Self,
    string? SelfLabel,
    string XUnit,
    string YUnit,
    decimal XMax,
    decimal? XMin = null,
    ImmutableArray<string> KnotLabels = default)
{
    private const int Width = 360;
    private const int Top = 34;
    private const int Bottom = 190;
    private const int Right = 344;

    /// <summary>Room for words of the axes.</summary>
    private const int WordRoom = 40;
    private const int LineRoom = 18;

    private decimal Least => XMin ?? Math.Min(0, Knots.IsEmpty ? 0 : Knots[0].X);

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var most = Knots.Concat(Cloud).Select(static point => point.Y).DefaultIfEmpty().Max() is > 0 and var highest ? highest : 1;
        var ticks = AxisTicks.Between(0, (double)most, Bottom - Top, LineRoom);
        var left = ticks.Select(static tick => TextSize.Width(AxisTicks.Word(tick), 11) + 8).Append(14).Max();
        var sheet = new Sheet(Width, Bottom + 40, new PixelRect(left, Right, Bottom, Top), new AxisLimits((double)Least, (double)XMax, 0, (double)most));
        Scales(sheet, ticks);
        sheet.Dots(Role.Cloud, Dots(sheet));
        Coordinates[] rule = [.. Corners()];
        sheet.Line(Role.Rule, Array.ConvertAll(rule, static corner => corner.X), Array.ConvertAll(rule, static corner => corner.Y));
        sheet.Dots(Role.Knot, Knots.Where(IsInside).Select(static knot => new Coordinates((double)knot.X, (double)knot.Y)));
        var self = Self is null ? null : new PlotPoint(Inside(Self.X), Self.Y);
        if (self is not null) sheet.Dots(Role.DotSelf, [new Coordinates((double)self.X, (double)self.Y)]);
        Label(sheet, self, new Boxes(left, 0, Width, Bottom));
        return new Svg(sheet.InPage("rule", Text.Title, Text.Description));
    }

    private void Scales(Sheet sheet, double[] ticks)
    {
        sheet.GridAt([], ticks);
        var axis = new Marks();
        axis.Stroke(Role.Axis, sheet.Data.Left, Bottom, Right, Bottom);
        foreach (var tick in AxisTicks.Between((double)Least, (double)XMax, sheet.Data.Width, WordRoom))
        {
            axis.Stroke(Role.Axis, sheet.X(tick), Bottom, sheet.X(tick), Bottom + 4);
            sheet.Word(sheet.X(tick), Bottom + 17, "small mid", AxisTicks.Word(tick));
        }

        sheet.Plot.PlottableList.Add(axis);
        foreach (var tick in ticks) sheet.Word((int)sheet.Data.Left - 5, sheet.Y(tick) + 4, "small end", AxisTicks.Word(tick));
        sheet.Word(0, 11, "small", YUnit);
        sheet.Word(Width, Bottom + 34, "small end", XUnit);
    }

    /// <summary>Units at the same whole place are one dot there; the order of the units leaves no trace.</summary>
    private IEnumerable<Coordinates> Dots(Sheet sheet) => Cloud
        .Select(point => (X: sheet.X((double)Inside(point.X)), Y: sheet.Y((double)Math.Max(0, point.Y))))
        .Distinct()
        .Order()
        .Select(place => new Coordinates(sheet.Plot.Axes.Bottom.GetCoordinate(place.X, sheet.Data), sheet.Plot.Axes.Left.GetCoordinate(place.Y, sheet.Data)));

    private IEnumerable<Coordinates> Corners() => Knots.IsEmpty
        ? []
        : Knots.Where(knot => knot.X > Least && knot.X < XMax).Prepend(new PlotPoint(Least, At(Least))).Append(new PlotPoint(XMax, At(XMax)))
            .Select(static corner => new Coordinates((double)corner.X, (double)corner.Y));

    private bool IsInside(PlotPoint point) => point.X >= Least && point.X <= XMax;

    private decimal Inside(decimal x) => Math.Clamp(x, Least, XMax);

    /// <summary>The rule at a value: level outside its knots, linear between them.</summary>
    private decimal At(decimal value)
    {
        var after = Knots.Count(knot => knot.X <= value);
        if (after == 0) return Knots[0].Y;
        if (after == Knots.Length) return Knots[^1].Y;
        var (from, to) = (Knots[after - 1], Knots[after]);
        return from.Y + ((to.Y - from.Y) * (value - from.X) / (to.X - from.X));
    }

    /// <summary>Words stand neither on the rule nor on one another: first of units beyond the ends, then the subject's, then those of the knots.</summary>
    private void Label(Sheet sheet, PlotPoint? self, Boxes taken)
    {
        TakeRule(sheet, taken);
        if (Cloud.Count(point => point.X > XMax) is > 0 and var above) Beyond(sheet, taken, XMax, $"{AxisTicks.Word(above)} →", isEnd: true);
        if (Cloud.Count(point => point.X < Least) is > 0 and var below) Beyond(sheet, taken, Least, $"← {AxisTicks.Word(below)}", isEnd: false);
        if (self is not null) PointWords.PlaceForSure(sheet, taken, Place(sheet, self), SelfLabel ?? string.Empty, "self-label", 13);
        for (var i = 0; i < Knots.Length; i++)
        {
            if (!IsInside(Knots[i])) continue;
            var words = KnotLabels.IsDefault ? $"{AxisTicks.Word((double)Knots[i].X)}: {AxisTicks.Word((double)Knots[i].Y)}" : KnotLabels[i];
            PointWords.Place(sheet, taken, Place(sheet, Knots[i]), words, "value", 12);
        }
    }

    private static (int X, int Y) Place(Sheet sheet, PlotPoint point) => (sheet.X((double)point.X), sheet.Y((double)point.Y));

    /// <summary>The line is taken, in short steps, so that no words stand on it.</summary>
    private void TakeRule(Sheet sheet, Boxes taken)
    {
        const int step = 4;
        if (Knots.IsEmpty) return;
        var before = Place(sheet, new PlotPoint(Least, At(Least)));
        while (before.X < Right)
        {
            var end = Math.Min(Right, before.X + step);
            var value = Inside((decimal)sheet.Plot.Axes.Bottom.GetCoordinate(end, sheet.Data));
            var after = (X: end, Y: sheet.Y((double)At(value)));
            taken.Take(before.X, Math.Min(before.Y, after.Y) - 2, step, Math.Abs(before.Y - after.Y) + 4);
            before = after;
        }
    }

    private void Beyond(Sheet sheet, Boxes taken, decimal end, string words, bool isEnd)
    {
        var width = TextSize.Width(words, 11) + 4;
        var baseline = sheet.Y(Knots.IsEmpty ? 0 : (double)At(end)) - 10;
        sheet.Word(isEnd ? Width : (int)sheet.Data.Left, baseline, isEnd ? "small end" : "small", words);
        taken.Take(isEnd ? Width - width : (int)sheet.Data.Left, baseline - 12, width, 15);
    }
}
