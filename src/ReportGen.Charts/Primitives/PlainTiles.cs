namespace ReportGen.Charts.Primitives;

/// <summary>
/// Squares without words, in steps of the grid. Neighbours of one class in a row are one stroke, which dashes divide into squares
/// again: strokes of no length with square caps would be shorter, but a browser prints nothing for them.
/// </summary>
internal static class PlainTiles
{
    public static void Draw(SvgWriter svg, ReadOnlySpan<Tile> inOrder, int pitch)
    {
        svg.Append($"<g class=\"squares\" transform=\"translate({TileMap.Margin + 1} {TileMap.Margin + (pitch / 2)})scale({pitch})\">");
        for (var paint = 0; paint < Paint.Count; paint++)
        {
            var (column, row) = (0, -1);
            svg.Path(Paint.Tile(paint));
            for (var i = 0; i < inOrder.Length; i++)
            {
                if (Paint.Index(inOrder[i].Letter) != paint)
                {
                    continue;
                }

                var first = inOrder[i];
                var length = Run(inOrder[i..], paint);
                Start(svg, first, column, row);
                svg.Append($"h{length}");
                (column, row) = (first.Column + length, first.Row);
                i += length - 1;
            }

            svg.EndPath();
        }

        svg.Append($"</g>");
    }

    /// <summary>Within a row the way from the last stroke is shorter to write than the place.</summary>
    private static void Start(SvgWriter svg, Tile tile, int column, int row)
    {
        if (tile.Row == row)
        {
            svg.Append($"m{tile.Column - column} 0");
        }
        else
        {
            svg.Move(tile.Column, tile.Row);
        }
    }

    private static int Run(ReadOnlySpan<Tile> tiles, int paint)
    {
        var length = 1;
        while (length < tiles.Length && tiles[length].Row == tiles[0].Row && tiles[length].Column == tiles[0].Column + length && Paint.Index(tiles[length].Letter) == paint)
        {
            length++;
        }

        return length;
    }
}
