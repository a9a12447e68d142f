using System.Collections.Immutable;
using ReportGen.Charts.Primitives;

namespace ReportGen.Charts;

/// <summary>One unit in the grid.</summary>
/// <param name="Column">From the left, 0 first.</param>
/// <param name="Row">From the top, 0 first.</param>
/// <param name="Label">At most three characters.</param>
/// <param name="Letter">Letter of the class.</param>
/// <param name="Href">Where the tile leads; nowhere without it.</param>
/// <param name="Title">Full name of the link.</param>
/// <param name="IsSelf">Whether the tile is the subject, which has a frame.</param>
public sealed record Tile(int Column, int Row, string Label, string Letter, string? Href, string Title, bool IsSelf);

/// <summary>Units as squares of equal size about where they lie; not a map of boundaries.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Tiles">In any order.</param>
/// <param name="Caption">Printed below; says that the picture is schematic.</param>
/// <param name="ShowLabels">Labels, letters and links; without them the picture is a small locator.</param>
public sealed record TileMap(ChartText Text, ImmutableArray<Tile> Tiles, string Caption, bool ShowLabels = true)
{
    private const int Large = 38;
    private const int Small = 12;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var pitch = ShowLabels ? Large : Small;
        var (columns, rows, linked) = (0, 0, false);
        foreach (var tile in Tiles)
        {
            columns = Math.Max(columns, tile.Column + 1);
            rows = Math.Max(rows, tile.Row + 1);
            linked |= ShowLabels && tile.Href is not null;
        }

        var width = Math.Max((columns * pitch) + 4, TextSize.Width(Caption, 11) + 4);
        var captionHeight = Caption.Length > 0 ? 20 : 0;
        var svg = new SvgWriter();
        svg.Open(ShowLabels ? "tiles" : "locator", Text, width, (rows * pitch) + 4 + captionHeight, linked);
        Squares(svg, pitch);
        Frame(svg, pitch);
        if (ShowLabels)
        {
            Words(svg);
        }

        if (captionHeight > 0)
        {
            svg.Text(2, (rows * pitch) + 18, "small", Caption);
        }

        return svg.Close();
    }

    private static int Centre(int index, int pitch) => 2 + (index * pitch) + (pitch / 2);

    /// <summary>A square is a stroke of no length with square caps: half the bytes of a rectangle.</summary>
    private void Squares(SvgWriter svg, int pitch)
    {
        svg.Append($"<g class=\"squares\" stroke-width=\"{pitch - 2}\">");
        for (var paint = 0; paint < Paint.Count; paint++)
        {
            svg.Path(Paint.Tile(paint));
            foreach (var tile in Tiles)
            {
                if (Paint.Index(tile.Letter) == paint)
                {
                    svg.Across(Centre(tile.Column, pitch), Centre(tile.Row, pitch), 0);
                }
            }

            svg.EndPath();
        }

        svg.Append($"</g>");
    }

    private void Frame(SvgWriter svg, int pitch)
    {
        foreach (var cssClass in (ReadOnlySpan<string>)["frame-halo", "frame"])
        {
            svg.Path(cssClass);
            foreach (var tile in Tiles)
            {
                if (tile.IsSelf)
                {
                    svg.Box(2 + (tile.Column * pitch), 2 + (tile.Row * pitch), pitch, pitch);
                }
            }

            svg.EndPath();
        }
    }

    private void Words(SvgWriter svg)
    {
        for (var paint = 0; paint < Paint.Count; paint++)
        {
            svg.Append($"<g class=\"{Paint.On(paint)}\">");
            foreach (var tile in Tiles)
            {
                if (Paint.Index(tile.Letter) == paint)
                {
                    Name(svg, tile);
                }
            }

            Letters(svg, paint);
            svg.Append($"</g>");
        }
    }

    private static void Name(SvgWriter svg, Tile tile)
    {
        var (x, y) = (Centre(tile.Column, Large), Centre(tile.Row, Large) - 2);
        if (tile.Href is { } href)
        {
            svg.Append($"<a href=\"{href}\"><title>{tile.Title}</title><text x=\"{x}\" y=\"{y}\">{tile.Label}</text></a>");
        }
        else
        {
            svg.Append($"<text x=\"{x}\" y=\"{y}\">{tile.Label}</text>");
        }
    }

    /// <summary>The letters of one row of tiles are one text, each at its own place.</summary>
    private void Letters(SvgWriter svg, int paint)
    {
        var row = new List<Tile>();
        foreach (var tile in Tiles)
        {
            if (Paint.Index(tile.Letter) == paint && tile.Letter.Length == 1)
            {
                row.Add(tile);
            }
            else if (Paint.Index(tile.Letter) == paint && tile.Letter.Length > 1)
            {
                svg.Text(Centre(tile.Column, Large), Centre(tile.Row, Large) + 13, "", tile.Letter);
            }
        }

        row.Sort(static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        for (var from = 0; from < row.Count;)
        {
            var to = from;
            svg.Append($"<text y=\"{Centre(row[from].Row, Large) + 13}\" x=\"");
            for (; to < row.Count && row[to].Row == row[from].Row; to++)
            {
                svg.Append($"{Centre(row[to].Column, Large)} ");
            }

            svg.Append($"\">");
            for (; from < to; from++)
            {
                svg.Append($"{row[from].Letter}");
            }

            svg.Append($"</text>");
        }
    }
}
