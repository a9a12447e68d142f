using ReportGen.Charts.Drawing;

namespace ReportGen.Charts.Lettering;

/// <summary>Words beside a point, in the first of eleven places where nothing stands; none rather than one over another.</summary>
internal static class PointWords
{
    private const int Height = 15;

    /// <summary>Where none of the eleven is free, words that must be seen go straight up or down to the nearest free height.</summary>
    public static void PlaceForSure(Sheet sheet, Boxes taken, (int X, int Y) at, string words, string cssClass, int size)
    {
        if (words.Length == 0 || Place(sheet, taken, at, words, cssClass, size)) return;
        var width = TextSize.Width(words, size) + 4;
        var left = taken.Inside(at.X - (width / 2), width);
        for (var distance = 8; distance < 400; distance += 4)
        {
            foreach (var top in (ReadOnlySpan<int>)[at.Y - distance - Height, at.Y + distance])
            {
                if (!taken.TryTake(left, top, width, Height)) continue;
                sheet.Word(left + 2, top + 12, cssClass, words);
                return;
            }
        }
    }

    public static bool Place(Sheet sheet, Boxes taken, (int X, int Y) at, string words, string cssClass, int size)
    {
        var (x, y) = at;
        var width = TextSize.Width(words, size) + 4;
        ReadOnlySpan<(int X, int Y)> places =
        [
            (x - width - 6, y - Height - 3), (x - (width / 2), y - Height - 7), (x + 6, y + 4), (x + 8, y - (Height / 2)),
            (x + 6, y - Height - 4), (x - (width / 2), y + 7), (x - width - 6, y + 4), (x - width - 8, y - (Height / 2)),
            (x + 22, y - Height - 2), (x - width - 22, y - Height - 2), (x + 34, y - Height),
        ];
        foreach (var place in places)
        {
            if (words.Length == 0 || !taken.TryTake(place.X, place.Y, width, Height)) continue;
            sheet.Word(place.X + 2, place.Y + 12, cssClass, words);
            return true;
        }

        return false;
    }
}
