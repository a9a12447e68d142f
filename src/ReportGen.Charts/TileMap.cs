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

    /// <summary>A square is a stroke of no length with square caps, in steps of the grid: a third of the bytes of a rectangle.</summary>
    private void Squares(SvgWriter svg, int pitch)
    {
        var half = 2 + (pitch / 2);
        svg.Append($"<g class=\"squares\" transform=\"translate({half} {half})scale({pitch})\">");
        for (var paint = 0; paint < Paint.Count; paint++)
        {
            svg.Path(Paint.Tile(paint));
            foreach (var tile in Tiles)
            {
                if (Paint.Index(tile.Letter) == paint)
                {
                    svg.Across(tile.Column, tile.Row, 0);
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
        var inOrder = Tiles.ToArray();
        Array.Sort(inOrder, static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        for (var ink = 0; ink < 2; ink++)
        {
            svg.Append($"<g class=\"{(ink == 0 ? "on-dark" : "on-light")}\">");
            var row = new List<Tile>();
            foreach (var tile in inOrder)
            {
                if (row.Count > 0 && row[0].Row != tile.Row)
                {
                    TileWords.Draw(svg, row, Large);
                    row.Clear();
                }

                if (Paint.Index(tile.Letter) / 2 == ink)
                {
                    row.Add(tile);
                }
            }

            TileWords.Draw(svg, row, Large);
            svg.Append($"</g>");
        }
    }
}
