using ReportGen.Charts.Drawing;
using ReportGen.Charts.Plottables;

namespace ReportGen.Charts.Lettering;

/// <summary>What stands for a series in the legend.</summary>
internal enum Swatch
{
    Line,
    Dot,
    Tick,
    Square,
}

/// <summary>One entry of a legend.</summary>
internal readonly record struct LegendEntry(Role Role, Swatch Shape, string Words);

/// <summary>Entries side by side, in as many rows as they need.</summary>
internal static class LegendRows
{
    private const int RowHeight = 18;
    private const int Room = 22;
    private const int Gap = 14;

    public static int Height(ReadOnlySpan<LegendEntry> entries, int width)
    {
        var (x, rows) = (0, 0);
        foreach (var entry in entries) Step(entry, width, ref x, ref rows);
        return rows * RowHeight;
    }

    public static void Draw(Sheet sheet, ReadOnlySpan<LegendEntry> entries, int left, int top, int width)
    {
        var (x, rows) = (0, 0);
        var swatches = new Marks();
        foreach (var entry in entries)
        {
            var at = left + Step(entry, width, ref x, ref rows);
            var middle = top + ((rows - 1) * RowHeight) + 9;
            Draw(swatches, entry, at, middle);
            sheet.Word(at + Room, middle + 4, "small", entry.Words);
        }

        sheet.Plot.PlottableList.Add(swatches);
    }

    private static void Draw(Marks swatches, LegendEntry entry, int x, int middle)
    {
        switch (entry.Shape)
        {
            case Swatch.Line: swatches.Stroke(entry.Role, x, middle, x + 16, middle); break;
            case Swatch.Dot: swatches.Dot(entry.Role, x + 8, middle); break;
            case Swatch.Tick: swatches.Stroke(entry.Role, x + 8, middle - 6, x + 8, middle + 6); break;
            default: swatches.Box(entry.Role, x + 1, middle - 5, 14, 10); break;
        }
    }

    private static int Step(LegendEntry entry, int width, ref int x, ref int rows)
    {
        var length = Room + TextSize.Width(entry.Words, 11);
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
