namespace ReportGen.Charts.Primitives;

/// <summary>Words beside a point, in the first of eleven places where nothing stands; none rather than one over another.</summary>
internal static class PointWords
{
    private const int Height = 15;

    /// <summary>Where none of the eleven is free, words that must be seen go straight up or down to the nearest free height.</summary>
    public static void PlaceForSure(SvgWriter svg, Boxes taken, (int X, int Y) at, string words, string cssClass, int size)
    {
        if (words.Length == 0 || Place(svg, taken, at.X, at.Y, words, cssClass, size))
        {
            return;
        }

        var width = TextSize.Width(words, size) + 4;
        var left = taken.Inside(at.X - (width / 2), width);
        for (var distance = 8; distance < 400; distance += 4)
        {
            if (taken.TryTake(left, at.Y - distance - Height, width, Height))
            {
                svg.Text(left + 2, at.Y - distance - Height + 12, cssClass, words);
                return;
            }

            if (taken.TryTake(left, at.Y + distance, width, Height))
            {
                svg.Text(left + 2, at.Y + distance + 12, cssClass, words);
                return;
            }
        }
    }

    public static bool Place(SvgWriter svg, Boxes taken, int x, int y, string words, string cssClass, int size)
    {
        var width = TextSize.Width(words, size) + 4;
        ReadOnlySpan<(int X, int Y)> places =
        [
            (x - width - 6, y - Height - 3), (x - (width / 2), y - Height - 7), (x + 6, y + 4), (x + 8, y - (Height / 2)),
            (x + 6, y - Height - 4), (x - (width / 2), y + 7), (x - width - 6, y + 4), (x - width - 8, y - (Height / 2)),
            (x + 22, y - Height - 2), (x - width - 22, y - Height - 2), (x + 34, y - Height),
        ];
        foreach (var place in places)
        {
            if (words.Length > 0 && taken.TryTake(place.X, place.Y, width, Height))
            {
                svg.Text(place.X + 2, place.Y + 12, cssClass, words);
                return true;
            }
        }

        return false;
    }
}
