using System.Collections.Immutable;

namespace ReportGen.Charts.Primitives;

/// <summary>Class bands along a horizontal scale, each with its letter in the widest part that no mark covers, where there is room.</summary>
internal static class BandStrip
{
    public static void Draw(SvgWriter svg, ImmutableArray<Band> bands, Scale x, int top, int height, ImmutableArray<Marker> marks)
    {
        for (var paint = 0; paint < Paint.Count; paint++)
        {
            svg.Path(Paint.Fill(paint));
            foreach (var band in bands)
            {
                var (left, width) = Extent(band, x);
                if (Paint.Index(band.Letter) == paint && width > 0)
                {
                    svg.Box(left, top, width, height);
                }
            }

            svg.EndPath();
        }

        foreach (var band in bands)
        {
            var (left, width) = Extent(band, x);
            var (from, free) = WidestFree(left, width, marks, x);
            if (free >= TextSize.Width(band.Letter, 12) + 4)
            {
                svg.Text(from + (free / 2), top + (height / 2) + 4, Paint.On(Paint.Index(band.Letter)), band.Letter);
            }
        }
    }

    private static (int From, int Width) WidestFree(int left, int width, ImmutableArray<Marker> marks, Scale x)
    {
        var best = (From: left, Width: 0);
        var from = left;
        foreach (var at in marks.Select(mark => x.At(mark.Value)).Where(at => at > left && at < left + width).Order().Append(left + width))
        {
            if (at - from > best.Width) best = (from, at - from);
            from = at;
        }

        return best;
    }

    /// <summary>One pixel of surface at either inner end: the gap between two classes.</summary>
    private static (int Left, int Width) Extent(Band band, Scale x)
    {
        var left = x.At(band.From) + (band.From > x.From ? 1 : 0);
        return (left, x.At(band.To) - (band.To < x.To ? 1 : 0) - left);
    }
}
