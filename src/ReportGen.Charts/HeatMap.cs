using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Plottables;
using ScottPlot;

namespace ReportGen.Charts;

/// <summary>One row of a heat map.</summary>
/// <param name="Label">Name in front of the row.</param>
/// <param name="Href">Where the name leads; none without it.</param>
/// <param name="Shares">One share from 0 to 1 for each column; missing is hatched.</param>
public sealed record HeatRow(string Label, string? Href, ImmutableArray<decimal?> Shares);

/// <summary>
/// Rows by columns in five shades, a fifth of the full points each, with a number in each cell, which has the shade of what is written in it.
/// </summary>
/// <param name="Text">Title and description.</param>
/// <param name="Columns">Short heads, written downwards.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="MissingLabel">Words of the hatched cell in the legend; drawn when a value is missing.</param>
public sealed record HeatMap(ChartText Text, ImmutableArray<string> Columns, ImmutableArray<HeatRow> Rows, string? MissingLabel = null)
{
    private const int Width = 360;
    private const int Shades = 5;
    private const int NarrowestCell = 26;
    private const int NarrowestFraction = 36;
    private const int WidestCell = 52;

    /// <summary>Height of a row; in the style sheet a stroke of a shade is as thick, but for a gap.</summary>
    private const int Pitch = 22;
    private const int KeyStep = 36;

    /// <summary>
    /// True where the shares are numbers from 0 to 1, such as correlations, and are written so; false for per cent. What is below 0 has the lightest shade.
    /// </summary>
    public bool IsFraction { get; init; }

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var left = Rows.Length == 0 ? 0 : Rows.Max(static row => TextSize.Width(row.Label, 12)) + 6;
        var head = Columns.Length == 0 ? 0 : Columns.Max(static column => TextSize.Width(column, 12)) + 8;
        var (columns, rows) = (Math.Max(1, Columns.Length), Math.Max(1, Rows.Length));
        var cell = Math.Clamp((Width - left) / columns, IsFraction ? NarrowestFraction : NarrowestCell, WidestCell);
        var (right, bottom) = (left + (cell * columns), head + (Rows.Length * Pitch));
        var data = new PixelRect(left, right, head + (rows * Pitch), head);
        var sheet = new Sheet(Math.Max(Width, right), bottom + Pitch + 28, data, new AxisLimits(0, columns, rows, 0));
        var figures = Figures();
        for (var shade = 0; shade < Shades; shade++) Cells(sheet, figures, shade);
        // The gaps between the cells are the plot's grid.
        sheet.GridAt([.. Enumerable.Range(1, columns - 1)], [.. Enumerable.Range(1, rows - 1)]);
        Names(sheet, head, cell);
        foreach (var (r, row) in figures.Index()) HeatFigures.Draw(sheet, row, r);
        Key(sheet, left, bottom + 8, Hatched(sheet, figures, cell));
        return new Svg(sheet.InPage("heat", Text.Title, Text.Description));
    }

    private HeatFigure?[][] Figures() => [.. Rows.Select(Figures)];

    private HeatFigure?[] Figures(HeatRow row) => [.. row.Shares.Select(share => share is { } known ? HeatFigure.Of(known, IsFraction) : (HeatFigure?)null)];

    private static Role RoleOf(int shade) => Role.Shade1 + shade;

    /// <summary>Neighbours of one shade are one stroke, which the grid divides into cells again: a third of the bytes.</summary>
    private static void Cells(Sheet sheet, HeatFigure?[][] figures, int shade)
    {
        var (x, y) = (new List<double>(), new List<double>());
        foreach (var (r, row) in figures.Index())
        {
            for (var from = 0; from < row.Length; from++)
            {
                var to = from;
                while (to < row.Length && row[to]?.Shade == shade) to++;
                if (to == from) continue;
                x.AddRange([from, to, double.NaN]);
                y.AddRange([r + 0.5, r + 0.5, double.NaN]);
                from = to;
            }
        }

        if (x.Count > 0) sheet.Line(RoleOf(shade), x.ToArray(), y.ToArray());
    }

    /// <returns>Whether any cell is hatched.</returns>
    private static bool Hatched(Sheet sheet, HeatFigure?[][] figures, int cell)
    {
        var hatch = new Marks();
        var any = false;
        foreach (var (r, row) in figures.Index())
        {
            for (var c = 0; c < row.Length; c++)
            {
                if (row[c] is not null) continue;
                any = true;
                Hatch(hatch, sheet.X(c) + 2, sheet.Y(r) + 2, cell - 4, Pitch - 4);
            }
        }

        sheet.Plot.PlottableList.Add(hatch);
        return any;
    }

    private static void Hatch(Marks marks, int x, int y, int width, int height)
    {
        for (var step = 9; step < width + height; step += 9)
        {
            marks.Stroke(Role.Hatch, x + Math.Max(0, step - height), y + Math.Min(step, height), x + Math.Min(step, width), y + Math.Max(0, step - width));
        }
    }

    private void Names(Sheet sheet, int head, int cell)
    {
        foreach (var (c, column) in Columns.Index()) sheet.Word(sheet.X(c) + (cell / 2), head - 5, "down", column);
        foreach (var (r, row) in Rows.Index())
        {
            var link = row.Href is { } href ? sheet.LinkTo(href, null) : 0;
            sheet.Word((int)sheet.Data.Left - 6, sheet.Y(r + 0.5) + 4, link > 0 ? "" : "end", row.Label, link);
        }
    }

    private void Key(Sheet sheet, int left, int top, bool anyMissing)
    {
        var swatches = new Marks();
        var (middle, baseline) = (top + (Pitch / 2), top + Pitch + 13);
        for (var edge = 0; edge <= Shades; edge++)
        {
            var x = left + (edge * KeyStep);
            if (edge < Shades) swatches.Stroke(RoleOf(edge), x, middle, x + KeyStep - 1, middle);
            sheet.Word(x, baseline, "key", HeatFigure.Edge(edge, IsFraction));
        }

        if (anyMissing && MissingLabel is not null)
        {
            Hatch(swatches, left + (KeyStep * Shades) + 26, top + 2, Pitch, Pitch - 4);
            sheet.Word(left + (KeyStep * Shades) + 54, middle + 4, "small", MissingLabel);
        }

        sheet.Plot.PlottableList.Add(swatches);
    }
}
