using System.Collections.Immutable;
using ReportGen.Charts.Primitives;

namespace ReportGen.Charts;

/// <summary>How many values lie in a range.</summary>
/// <param name="From">Lower end.</param>
/// <param name="To">Upper end.</param>
/// <param name="Count">Number of values.</param>
public sealed record Bin(decimal From, decimal To, int Count);

/// <summary>A distribution in the colours of the classes, with a flag where the subject stands.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Bins">Ranges in ascending order; they set the horizontal scale.</param>
/// <param name="Bands">Class bands; a bar has the colour of the band in which its middle lies.</param>
/// <param name="Self">Flag of the subject.</param>
/// <param name="Mean">Flag of the mean.</param>
/// <param name="CountUnit">Unit of the vertical scale.</param>
public sealed record Histogram(
    ChartText Text,
    ImmutableArray<Bin> Bins,
    ImmutableArray<Band> Bands,
    Marker? Self,
    Marker? Mean,
    string CountUnit)
{
    private const int Width = 360;
    private const int Right = 352;
    private const int Lane = 18;
    private const int PlotHeight = 120;
    private const int Strip = 18;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var (from, to, most) = Extent();
        var flags = new HistogramFlags(Self, Mean, Width);
        var ticks = Ticks.Between(0, Math.Max(1, most), 5, 1);
        var left = TextSize.Width(Ticks.Word(ticks[^1]), 11) + 8;
        var x = new Scale(from, to, left, Right);
        var lanes = flags.Place(x);
        var (top, bottom) = (24 + (lanes * Lane), 24 + (lanes * Lane) + PlotHeight);
        var y = new Scale(0, Math.Max(1, most), bottom, top);
        var strip = Bands.IsEmpty ? 0 : Strip + 3;
        var svg = new SvgWriter();
        svg.Open("histogram", Text, Width, bottom + strip + 22);
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

        svg.Text(0, 11, "small", CountUnit);
        Bars(svg, x, y, bottom);
        BandStrip.Draw(svg, Clipped(from, to), x, bottom + 3, Strip, []);
        AxisWords(svg, x, bottom + strip + 16);
        flags.Draw(svg, 20, Lane, bottom + strip);
        return svg.Close();
    }

    private (decimal From, decimal To, int Most) Extent()
    {
        var (from, to, most) = (0m, 1m, 0);
        for (var i = 0; i < Bins.Length; i++)
        {
            from = i == 0 ? Bins[i].From : Math.Min(from, Bins[i].From);
            to = i == 0 ? Bins[i].To : Math.Max(to, Bins[i].To);
            most = Math.Max(most, Bins[i].Count);
        }

        return (from, to, most);
    }

    private ImmutableArray<Band> Clipped(decimal from, decimal to)
    {
        var bands = ImmutableArray.CreateBuilder<Band>(Bands.Length);
        foreach (var band in Bands)
        {
            if (band.To > from && band.From < to)
            {
                bands.Add(band with { From = Math.Max(from, band.From), To = Math.Min(to, band.To) });
            }
        }

        return bands.ToImmutable();
    }

    private int PaintOf(Bin bin)
    {
        var middle = (bin.From + bin.To) / 2;
        foreach (var band in Bands)
        {
            if (middle >= band.From && middle < band.To)
            {
                return Paint.Index(band.Letter);
            }
        }

        return Paint.Index("");
    }

    private void Bars(SvgWriter svg, Scale x, Scale y, int bottom)
    {
        var paints = new int[Bins.Length];
        for (var i = 0; i < paints.Length; i++)
        {
            paints[i] = PaintOf(Bins[i]);
        }

        for (var paint = 0; paint < Paint.Count; paint++)
        {
            svg.Path(Paint.Fill(paint));
            for (var i = 0; i < paints.Length; i++)
            {
                if (paints[i] != paint || Bins[i].Count == 0)
                {
                    continue;
                }

                var bin = Bins[i];
                var (start, height) = (x.At(bin.From) + 1, bottom - y.At(bin.Count));
                svg.Box(start, bottom - Math.Max(1, height), Math.Max(1, x.At(bin.To) - 1 - start), Math.Max(1, height));
            }

            svg.EndPath();
        }

        svg.Path("axis");
        svg.Across(x.Start, bottom, x.End - x.Start);
        svg.EndPath();
    }

    private static void AxisWords(SvgWriter svg, Scale x, int baseline)
    {
        foreach (var tick in Ticks.Between(x.From, x.To, 7))
        {
            var word = Ticks.Word(tick);
            var half = (TextSize.Width(word, 11) + 1) / 2;
            svg.Text(Math.Min(x.At(tick), Width - half), baseline, "small mid", word);
        }
    }
}
