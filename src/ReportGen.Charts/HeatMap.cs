using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Charts.Primitives;

namespace ReportGen.Charts;

/// <summary>One row of a heat map.</summary>
/// <param name="Label">Name in front of the row.</param>
/// <param name="Href">Where the name leads; none without it.</param>
/// <param name="Shares">One share from 0 to 1 for each column; missing is hatched.</param>
public sealed record HeatRow(string Label, string? Href, ImmutableArray<decimal?> Shares);

/// <summary>Rows by columns in five shades, a fifth of the full points each.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Columns">Short heads, written downwards.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="MissingLabel">Words of the hatched cell in the legend; drawn when a value is missing.</param>
public sealed record HeatMap(ChartText Text, ImmutableArray<string> Columns, ImmutableArray<HeatRow> Rows, string? MissingLabel = null)
{
    private const int Width = 360;
    private const int Shades = 5;
    private const int Pitch = 20;
    private const int Missing = -1;

    /// <summary>True where the shares are numbers from 0 to 1, such as correlations, and the legend says so; false for per cent. What is below 0 has the lightest shade.</summary>
    public bool IsFraction { get; init; }

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var (left, head, linked) = (0, 0, false);
        foreach (var row in Rows)
        {
            left = Math.Max(left, TextSize.Width(row.Label, 12) + 6);
            linked |= row.Href is not null;
        }

        foreach (var column in Columns)
        {
            head = Math.Max(head, TextSize.Width(column, 12) + 8);
        }

        var cell = Math.Clamp((Width - left) / Math.Max(1, Columns.Length), 16, 32);
        var width = Math.Max(Width, left + (cell * Columns.Length));
        var bottom = head + (Rows.Length * Pitch);
        var shades = ShadesOfAll();
        var svg = new SvgWriter();
        svg.Open("heat", Text, width, bottom + 34, linked);
        svg.Append($"<g class=\"down\">");
        for (var i = 0; i < Columns.Length; i++)
        {
            svg.Text(left + (cell * i) + (cell / 2), head - 5, "", Columns[i]);
        }

        svg.Append($"</g><g stroke-width=\"{Pitch - 1}\" stroke-dasharray=\"{cell - 1} 1\">");
        for (var shade = 0; shade < Shades; shade++)
        {
            Cells(svg, shades, shade, (left, head, cell));
        }

        svg.Append($"</g>");
        var anyMissing = Hatch(svg, shades, (left, head, cell));
        RowNames(svg, left, head);
        Key(svg, left, bottom + 8, anyMissing);
        return svg.Close();
    }

    /// <summary>Fifths; the full share belongs to the last.</summary>
    private static int Shade(decimal? share) =>
        share is { } known ? Math.Clamp((int)Math.Floor(known * Shades), 0, Shades - 1) : Missing;

    private sbyte[] ShadesOfAll()
    {
        var shades = new sbyte[Rows.Length * Columns.Length];
        for (var r = 0; r < Rows.Length; r++)
        {
            for (var c = 0; c < Columns.Length; c++)
            {
                shades[(r * Columns.Length) + c] = (sbyte)Shade(Rows[r].Shares[c]);
            }
        }

        return shades;
    }

    private static string CssClass(int shade) => shade switch { 0 => "shade-1", 1 => "shade-2", 2 => "shade-3", 3 => "shade-4", _ => "shade-5" };

    /// <summary>Neighbours of one shade are one stroke, which its dashes divide into cells again: a third of the bytes.</summary>
    private void Cells(SvgWriter svg, sbyte[] shades, int shade, (int Left, int Head, int Cell) grid)
    {
        svg.Path(CssClass(shade));
        for (var r = 0; r < Rows.Length; r++)
        {
            var row = shades.AsSpan(r * Columns.Length, Columns.Length);
            for (var from = 0; from < Columns.Length; from++)
            {
                var to = from;
                while (to < row.Length && row[to] == shade)
                {
                    to++;
                }

                if (to > from)
                {
                    svg.Across(grid.Left + (from * grid.Cell), grid.Head + (r * Pitch) + (Pitch / 2), ((to - from) * grid.Cell) - 1);
                    from = to;
                }
            }
        }

        svg.EndPath();
    }

    private bool Hatch(SvgWriter svg, sbyte[] shades, (int Left, int Head, int Cell) grid)
    {
        var any = false;
        svg.Path("hatch");
        for (var r = 0; r < Rows.Length; r++)
        {
            for (var c = 0; c < Columns.Length; c++)
            {
                if (shades[(r * Columns.Length) + c] == Missing)
                {
                    any = true;
                    HatchCell(svg, grid.Left + (c * grid.Cell), grid.Head + (r * Pitch), grid.Cell - 2, Pitch - 2);
                }
            }
        }

        svg.EndPath();
        return any;
    }

    private static void HatchCell(SvgWriter svg, int x, int y, int width, int height)
    {
        var half = Math.Min(width, height) / 2;
        svg.Move(x, y + half);
        svg.Line(x + half, y);
        svg.Move(x, y + height);
        svg.Line(x + width, y);
        svg.Move(x + width - half, y + height);
        svg.Line(x + width, y + height - half);
    }

    private void RowNames(SvgWriter svg, int left, int head)
    {
        svg.Append($"<g class=\"end\">");
        for (var r = 0; r < Rows.Length; r++)
        {
            var baseline = head + (r * Pitch) + (Pitch / 2) + 4;
            if (Rows[r].Href is { } href)
            {
                svg.Append($"<a href=\"{href}\">");
                svg.Text(left - 6, baseline, "", Rows[r].Label);
                svg.Append($"</a>");
            }
            else
            {
                svg.Text(left - 6, baseline, "", Rows[r].Label);
            }
        }

        svg.Append($"</g>");
    }

    private string KeyOf(int shade)
    {
        if (IsFraction) return ((decimal)shade / Shades).ToString("0.#", CultureInfo.InvariantCulture);
        return (shade * 100 / Shades).ToString(CultureInfo.InvariantCulture) + (shade == Shades ? "%" : string.Empty);
    }

    private void Key(SvgWriter svg, int left, int top, bool anyMissing)
    {
        const int step = 32;
        svg.Append($"<g stroke-width=\"10\">");
        for (var shade = 0; shade < Shades; shade++)
        {
            svg.Path(CssClass(shade));
            svg.Across(left + (shade * step), top + 5, step - 1);
            svg.EndPath();
        }

        svg.Append($"</g><g class=\"key\">");
        for (var shade = 0; shade <= Shades; shade++)
        {
            svg.Append($"<text x=\"{left + (shade * step)}\" y=\"{top + 22}\">{KeyOf(shade)}</text>");
        }

        svg.Append($"</g>");
        if (anyMissing && MissingLabel is not null)
        {
            svg.Path("hatch");
            HatchCell(svg, left + (step * Shades) + 24, top - 2, 14, 14);
            svg.EndPath();
            svg.Text(left + (step * Shades) + 44, top + 9, "small", MissingLabel);
        }
    }
}
