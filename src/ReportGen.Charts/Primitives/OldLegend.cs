namespace ReportGen.Charts.Primitives;

/// <summary>What stands for a series in the legend.</summary>
internal enum OldSwatch
{
    Line,
    Dot,
    Tick,
    Square,
}

/// <summary>One entry of a legend.</summary>
internal readonly record struct OldLegendItem(string CssClass, OldSwatch Shape, string Words);

/// <summary>Entries side by side, in as many rows as they need.</summary>
internal static class OldLegend
{
    private const int RowHeight = 18;
    private const int Room = 22;
    private const int Gap = 14;

    public static int Height(ReadOnlySpan<OldLegendItem> items, int width)
    {
        var (x, rows) = (0, 0);
        foreach (var item in items)
        {
            Step(item, width, ref x, ref rows);
        }

        return rows * RowHeight;
    }

    public static void Draw(SvgWriter svg, ReadOnlySpan<OldLegendItem> items, int left, int top, int width)
    {
        var (x, rows) = (0, 0);
        foreach (var item in items)
        {
            var at = left + Step(item, width, ref x, ref rows);
            var middle = top + ((rows - 1) * RowHeight) + 9;
            svg.Path(item.CssClass);
            Draw(svg, item.Shape, at, middle);
            svg.EndPath();
            svg.Text(at + Room, middle + 4, "small", item.Words);
        }
    }

    private static void Draw(SvgWriter svg, OldSwatch shape, int x, int middle)
    {
        switch (shape)
        {
            case OldSwatch.Line: svg.Across(x, middle, 16); break;
            case OldSwatch.Dot: svg.Across(x + 8, middle, 0); break;
            case OldSwatch.Tick: svg.Down(x + 8, middle - 6, 12); break;
            default: svg.Box(x + 1, middle - 5, 14, 10); break;
        }
    }

    private static int Step(OldLegendItem item, int width, ref int x, ref int rows)
    {
        var length = Room + TextSize.Width(item.Words, 11);
        if (rows == 0 || x + length > width)
        {
            x = 0;
            rows++;
        }

        var at = x;
        x += length + Gap;
        return at;
    }
}
