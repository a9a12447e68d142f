namespace ReportGen.Charts.Primitives;

/// <summary>
/// The names and letters of one row of tiles. All names are one text and all letters another, in which every character has its own
/// place: a link costs little more than its words.
/// </summary>
internal static class TileWords
{
    private const int Size = 11;

    public static void Draw(SvgWriter svg, List<Tile> row, int pitch)
    {
        if (row.Count == 0)
        {
            return;
        }

        var middle = 2 + (row[0].Row * pitch) + (pitch / 2);
        svg.Append($"<text y=\"{middle - 2}\" x=\"");
        foreach (var tile in row)
        {
            Places(svg, tile.Label, 2 + (tile.Column * pitch) + (pitch / 2));
        }

        svg.Append($"\">");
        foreach (var tile in row)
        {
            Name(svg, tile);
        }

        svg.Append($"</text><text y=\"{middle + 13}\" x=\"");
        foreach (var tile in row)
        {
            Places(svg, tile.Letter, 2 + (tile.Column * pitch) + (pitch / 2));
        }

        svg.Append($"\">");
        foreach (var tile in row)
        {
            svg.Append($"{tile.Letter}");
        }

        svg.Append($"</text>");
    }

    /// <summary>The middle of each UTF-16 unit, as the format wants it; the second half of a pair has the place of the first.</summary>
    private static void Places(SvgWriter svg, string words, int middle)
    {
        var at = middle - (TextSize.Width(words, Size) / 2);
        for (var i = 0; i < words.Length; i++)
        {
            var length = char.IsHighSurrogate(words[i]) ? 2 : 1;
            var width = TextSize.Width(words.AsSpan(i, Math.Min(length, words.Length - i)), Size);
            at -= char.IsLowSurrogate(words[i]) ? Size : 0;
            svg.Append($"{at + ((char.IsLowSurrogate(words[i]) ? Size : width) / 2)} ");
            at += char.IsLowSurrogate(words[i]) ? Size : width;
        }
    }

    private static void Name(SvgWriter svg, Tile tile)
    {
        if (tile.Href is { } href)
        {
            svg.Append($"<a href=\"{href}\"><title>{tile.Title}</title>{tile.Label}</a>");
        }
        else
        {
            svg.Append($"{tile.Label}");
        }
    }
}
