using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Plottables;
using ScottPlot;

namespace ReportGen.Charts;

/// <summary>How many values lie in a range.</summary>
/// <param name="From">Lower end.</param>
/// <param name="To">Upper end.</param>
/// <param name="Count">Number of values.</param>
public sealed record Bin(decimal From, decimal To, int Count);

/// <summary>A distribution in the colours of the classes, with a flag where the subject stands.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Bins">Ranges in ascending order; they set the horizontal scale.</param>
/// <param name="Bands">Class bands in ascending order; a bar has the colour of the band in which its middle lies.</param>
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
    private const int FlagsTop = 20;

    /// <summary>Room for words of the axes.</summary>
    private const int WordRoom = 40;
    private const int LineRoom = 14;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var most = Math.Max(1, Bins.Select(static bin => bin.Count).DefaultIfEmpty().Max());
        var (from, to) = Bins.IsEmpty ? (0m, 1m) : (Bins[0].From, Bins[^1].To);
        var ticks = AxisTicks.Between(0, most, PlotHeight, LineRoom, wholeOnly: true);
        var left = TextSize.Width(AxisTicks.Word(ticks[^1]), 11) + 8;
        var flags = new MarkerLabels(new[] { Mean, Self }.OfType<Marker>(), Width);
        var top = FlagsTop + 4 + (flags.Lanes * Lane);
        var bottom = top + PlotHeight;
        var strip = Bands.IsEmpty ? 0 : Strip + 3;
        var sheet = new Sheet(Width, bottom + strip + 22, new PixelRect(left, Right, bottom, top), new AxisLimits((double)from, (double)to, 0, most));
        sheet.GridAt([], ticks);
        foreach (var tick in ticks) sheet.Word(left - 5, sheet.Y(tick) + 4, "small end", AxisTicks.Word(tick));
        sheet.Word(0, 11, "small", CountUnit);
        Bars(sheet, (double)(to - from) / (Right - left), (double)most / PlotHeight);
        var bands = Bands.Where(band => band.To > from && band.From < to)
            .Select(band => band with { From = Math.Max(from, band.From), To = Math.Min(to, band.To) }).ToImmutableArray();
        BandStrip.Add(sheet, bands, bottom + 3, Strip, hasNumbers: false);
        AxisWords(sheet, from, to, bands, bottom + strip + 16);
        flags.Place(sheet);
        Flags(sheet, flags, bottom);
        return new Svg(sheet.InPage("histogram", Text.Title, Text.Description));
    }

    /// <summary>Bars with a gap between them, and of a height that is seen.</summary>
    /// <param name="sheet">Where they stand.</param>
    /// <param name="across">Data units of one user unit across.</param>
    /// <param name="up">Data units of one user unit up.</param>
    private void Bars(Sheet sheet, double across, double up)
    {
        var bars = Bins.Where(static bin => bin.Count > 0).Select(bin => new Bar
        {
            Position = (double)(bin.From + bin.To) / 2,
            Size = Math.Max((double)(bin.To - bin.From) - (2 * across), across),
            Value = Math.Max(bin.Count, up),
            FillColor = KeyColour.Of(ClassRoles.Fill(PaintOf(bin))),
            LineWidth = 0,
        });
        sheet.Plot.Add.Bars(bars.ToArray());
        var axis = sheet.Plot.Add.HorizontalLine(0);
        axis.LineColor = KeyColour.Of(Role.Axis);
    }

    private int PaintOf(Bin bin)
    {
        var middle = (bin.From + bin.To) / 2;
        return ClassRoles.Index(Bands.FirstOrDefault(band => middle >= band.From && middle < band.To)?.Position);
    }

    /// <summary>The lines of the classes have their numbers first, round values where room is left.</summary>
    private static void AxisWords(Sheet sheet, decimal from, decimal to, ImmutableArray<Band> bands, int baseline)
    {
        var taken = new Boxes(0, baseline - 12, Width, baseline + 4);
        foreach (var band in bands.Skip(1)) AxisWord(sheet, (double)band.From, "mid", taken, baseline);
        foreach (var tick in AxisTicks.Between((double)from, (double)to, sheet.Data.Width, WordRoom)) AxisWord(sheet, tick, "small mid", taken, baseline);
    }

    private static void AxisWord(Sheet sheet, double value, string cssClass, Boxes taken, int baseline)
    {
        var word = AxisTicks.Word(value);
        var width = TextSize.Width(word, 12) + 6;
        var left = taken.Inside(sheet.X(value) - (width / 2), width);
        if (taken.TryTake(left, baseline - 12, width, 16)) sheet.Word(left + (width / 2), baseline, cssClass, word);
    }

    /// <summary>Lines from the words down to the axis; the subject's is above the other.</summary>
    private static void Flags(Sheet sheet, MarkerLabels flags, int bottom)
    {
        var lines = new Marks();
        foreach (var isSelf in (ReadOnlySpan<bool>)[false, true])
        {
            for (var i = 0; i < flags.Count; i++)
            {
                if (flags[i].Kind == MarkerKind.Self != isSelf) continue;
                var top = FlagsTop + (flags.Lane(i) * Lane);
                lines.Stroke(isSelf ? Role.HaloSelf : Role.HaloMean, flags.X(i), top + Lane - 1, flags.X(i), bottom);
                lines.Stroke(isSelf ? Role.MarkSelf : Role.MarkMean, flags.X(i), top + Lane - 1, flags.X(i), bottom);
                sheet.Word(flags.Middle(i), top + 13, isSelf ? "mid value self-label" : "mid value", flags[i].Label);
            }
        }

        sheet.Plot.PlottableList.Add(lines);
    }
}
