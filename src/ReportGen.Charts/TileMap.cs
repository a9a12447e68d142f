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
    internal const int Margin = 2;
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

        var width = Math.Max((columns * pitch) + (2 * Margin), TextSize.Width(Caption, 11) + (2 * Margin));
        var captionHeight = Caption.Length > 0 ? 20 : 0;
        var svg = new SvgWriter();
        svg.Open(ShowLabels ? "tiles" : "locator", Text, width, (rows * pitch) + (2 * Margin) + captionHeight, linked);
        var inOrder = Tiles.ToArray();
        Array.Sort(inOrder, static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        if (ShowLabels)
        {
            LabelledTiles.Draw(svg, inOrder, pitch);
        }
        else
        {
            PlainTiles.Draw(svg, inOrder, pitch);
        }

        Frame(svg, pitch);
        if (captionHeight > 0)
        {
            svg.Text(Margin, (rows * pitch) + 18, "small", Caption);
        }

        return svg.Close();
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
                    svg.Box(Margin + (tile.Column * pitch), Margin + (tile.Row * pitch), pitch, pitch);
                }
            }

            svg.EndPath();
        }
    }
}
