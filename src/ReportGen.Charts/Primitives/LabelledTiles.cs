namespace ReportGen.Charts.Primitives;

/// <summary>
/// Squares with names and letters, class by class and in each from the top left. A link holds its square and its name, so that all of
/// the square can be clicked; the letters of a class are one text in which each has its own place.
/// </summary>
internal static class LabelledTiles
{
    private const int Gap = 2;

    public static void Draw(SvgWriter svg, ReadOnlySpan<Tile> inOrder, int pitch)
    {
        var ofPaint = new List<Tile>();
        for (var paint = 0; paint < Paint.Count; paint++)
        {
            ofPaint.Clear();
            foreach (var tile in inOrder)
            {
                if (Paint.Index(tile.Letter) == paint)
                {
                    ofPaint.Add(tile);
                }
            }

            if (ofPaint.Count > 0)
            {
                svg.Append($"<g class=\"{Paint.Tile(paint)} {Paint.On(paint)}\" stroke-width=\"{pitch - Gap}\">");
                foreach (var tile in ofPaint)
                {
                    Square(svg, tile, pitch);
                }

                Letters(svg, ofPaint, pitch);
                svg.Append($"</g>");
            }
        }
    }

    private static int Middle(int index, int pitch) => TileMap.Margin + (index * pitch) + (pitch / 2);

    private static void Square(SvgWriter svg, Tile tile, int pitch)
    {
        var (x, y) = (Middle(tile.Column, pitch), Middle(tile.Row, pitch));
        if (tile.Href is { } href)
        {
            svg.Append($"<a href=\"{href}\"><title>{tile.Title}</title>");
        }

        svg.Append($"<path d=\"M{x - ((pitch - Gap) / 2)} {y}h{pitch - Gap}\"/>");
        svg.Text(x, y - 2, "", tile.Label);
        if (tile.Href is not null)
        {
            svg.Append($"</a>");
        }
    }

    /// <summary>Letters of one character can share a text; longer words, which only the last of the paints has, cannot.</summary>
    private static void Letters(SvgWriter svg, List<Tile> tiles, int pitch)
    {
        var single = tiles.FindAll(static tile => tile.Letter.Length == 1);
        foreach (var tile in tiles)
        {
            if (tile.Letter.Length > 1)
            {
                svg.Append($"<text class=\"letters\" x=\"{Middle(tile.Column, pitch)}\" y=\"{Middle(tile.Row, pitch) + 13}\">{tile.Letter}</text>");
            }
        }

        if (single.Count == 0)
        {
            return;
        }

        svg.Append($"<text class=\"letters\" x=\"");
        foreach (var tile in single)
        {
            svg.Append($"{Middle(tile.Column, pitch)} ");
        }

        svg.Append($"\" y=\"");
        foreach (var tile in single)
        {
            svg.Append($"{Middle(tile.Row, pitch) + 13} ");
        }

        svg.Append($"\">");
        foreach (var tile in single)
        {
            svg.Append($"{tile.Letter}");
        }

        svg.Append($"</text>");
    }
}
