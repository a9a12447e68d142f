using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Primitives;

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
public sealed record RulePlot(
    ChartText Text,
    ImmutableArray<PlotPoint> Knots,
    ImmutableArray<PlotPoint> Cloud,
    PlotPoint? Self,
    string? SelfLabel,
    string XUnit,
    string YUnit,
    decimal XMax,
    decimal? XMin = null)
{
    private const int Width = 360;
    private const int Top = 34;
    private const int Bottom = 190;
    private const int Right = 344;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var yMax = HighestY();
        var ticks = Ticks.Between(0, yMax, 6);
        var left = 14;
        foreach (var tick in ticks)
        {
            left = Math.Max(left, TextSize.Width(Ticks.Word(tick), 11) + 8);
        }

        var x = new Scale(XMin ?? Math.Min(0, Knots.IsEmpty ? 0 : Knots[0].X), XMax, left, Right);
        var y = new Scale(0, yMax, Bottom, Top);
        var svg = new SvgWriter();
        svg.Open("rule", Text, Width, Bottom + 40);
        Axes(svg, x, y, ticks);
        Dots(svg, x, y);
        Rule(svg, x, y);
        var taken = new Boxes(left, 0, Width, Bottom);
        TakeRule(taken, x, y);
        Beyond(svg, x, y, taken);
        if (Self is not null)
        {
            svg.Path("dot-self");
            svg.Across(x.At(Self.X), y.At(Self.Y), 0);
            svg.EndPath();
            PointWords.PlaceForSure(svg, taken, (x.At(Self.X), y.At(Self.Y)), SelfLabel ?? "", "self-label", 13);
        }

        foreach (var knot in Knots)
        {
            if (knot.X >= x.From && knot.X <= x.To)
            {
                var words = string.Create(CultureInfo.InvariantCulture, $"{Ticks.Word(knot.X)}: {Ticks.Word(knot.Y)}");
                PointWords.Place(svg, taken, x.At(knot.X), y.At(knot.Y), words, "value", 12);
            }
        }

        return svg.Close();
    }

    private decimal HighestY()
    {
        var most = 0m;
        foreach (var knot in Knots)
        {
            most = Math.Max(most, knot.Y);
        }

        foreach (var point in Cloud)
        {
            most = Math.Max(most, point.Y);
        }

        return most == 0 ? 1 : most;
    }

    private void Axes(SvgWriter svg, Scale x, Scale y, ImmutableArray<decimal> ticks)
    {
        svg.Path("grid");
        foreach (var tick in ticks)
        {
            svg.Across(x.Start, y.At(tick), x.End - x.Start);
        }

        svg.EndPath();
        svg.Path("axis");
        svg.Across(x.Start, Bottom, x.End - x.Start);
        foreach (var tick in Ticks.Between(x.From, x.To, 6))
        {
            svg.Down(x.At(tick), Bottom, 4);
        }

        svg.EndPath();
        foreach (var tick in ticks)
        {
            svg.Text(x.Start - 5, y.At(tick) + 4, "small end", Ticks.Word(tick));
        }

        foreach (var tick in Ticks.Between(x.From, x.To, 6))
        {
            svg.Text(x.At(tick), Bottom + 17, "small mid", Ticks.Word(tick));
        }

        svg.Text(0, 11, "small", YUnit);
        svg.Text(Width, Bottom + 34, "small end", XUnit);
    }

    private void Rule(SvgWriter svg, Scale x, Scale y)
    {
        if (Knots.IsEmpty)
        {
            return;
        }

        svg.Path("rule");
        svg.Move(x.Start, y.At(At(x.From)));
        foreach (var knot in Knots)
        {
            if (knot.X > x.From && knot.X < x.To)
            {
                svg.Line(x.At(knot.X), y.At(knot.Y));
            }
        }

        svg.Line(x.End, y.At(At(x.To)));
        svg.EndPath();
        svg.Path("knot");
        foreach (var knot in Knots)
        {
            if (knot.X >= x.From && knot.X <= x.To)
            {
                svg.Across(x.At(knot.X), y.At(knot.Y), 0);
            }
        }

        svg.EndPath();
    }

    /// <summary>The rule at a value: level outside its knots, linear between them.</summary>
    private decimal At(decimal value)
    {
        for (var i = 0; i < Knots.Length; i++)
        {
            if (value < Knots[i].X)
            {
                return i == 0
                    ? Knots[0].Y
                    : Knots[i - 1].Y + ((Knots[i].Y - Knots[i - 1].Y) * (value - Knots[i - 1].X) / (Knots[i].X - Knots[i - 1].X));
            }
        }

        return Knots[^1].Y;
    }

    /// <summary>Units on the same pixel are one dot; the order of the units leaves no trace.</summary>
    private void Dots(SvgWriter svg, Scale x, Scale y)
    {
        var pixels = new int[Cloud.Length];
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = (x.At(Cloud[i].X) * 1000) + y.At(Cloud[i].Y);
        }

        Array.Sort(pixels);
        svg.Path("cloud");
        for (var i = 0; i < pixels.Length; i++)
        {
            if (i == 0 || pixels[i] != pixels[i - 1])
            {
                svg.Across(pixels[i] / 1000, pixels[i] % 1000, 0);
            }
        }

        svg.EndPath();
    }

    /// <summary>The line is taken, in short steps, so that no words stand on it.</summary>
    private void TakeRule(Boxes taken, Scale x, Scale y)
    {
        const int step = 10;
        if (Knots.IsEmpty)
        {
            return;
        }

        var before = y.At(At(x.From));
        for (var pixel = x.Start; pixel < x.End; pixel += step)
        {
            var after = y.At(At(x.ValueAt(Math.Min(x.End, pixel + step))));
            taken.Take(pixel, Math.Min(before, after) - 2, step, Math.Abs(before - after) + 4);
            before = after;
        }
    }

    private void Beyond(SvgWriter svg, Scale x, Scale y, Boxes taken)
    {
        var (below, above) = (0, 0);
        foreach (var point in Cloud)
        {
            below += point.X < x.From ? 1 : 0;
            above += point.X > x.To ? 1 : 0;
        }

        if (above > 0)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"{above} →");
            var baseline = y.At(Knots.IsEmpty ? 0 : At(x.To)) - 10;
            svg.Text(Width, baseline, "small end", words);
            taken.Take(Width - TextSize.Width(words, 11) - 4, baseline - 12, TextSize.Width(words, 11) + 4, 15);
        }

        if (below > 0)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"← {below}");
            var baseline = y.At(Knots.IsEmpty ? 0 : At(x.From)) - 10;
            svg.Text(x.Start, baseline, "small", words);
            taken.Take(x.Start, baseline - 12, TextSize.Width(words, 11) + 4, 15);
        }
    }
}
