using System.Text;
using ReportGen.Charts.Drawing;

namespace ReportGen.Charts.Lettering;

/// <summary>The numbers of one row, those on weak shades and those on strong shades, each as one text.</summary>
internal static class HeatFigures
{
    /// <summary>The first shade on which the other ink is read better.</summary>
    private const int FirstStrong = 3;

    public static void Draw(Sheet sheet, ReadOnlySpan<HeatFigure?> row, int index)
    {
        Draw(sheet, row, index, isStrong: false);
        Draw(sheet, row, index, isStrong: true);
    }

    private static void Draw(Sheet sheet, ReadOnlySpan<HeatFigure?> row, int index, bool isStrong)
    {
        var (x, text) = (new List<double>(), new StringBuilder());
        for (var c = 0; c < row.Length; c++)
        {
            if (row[c] is not { } figure || figure.Shade >= FirstStrong != isStrong) continue;
            if (text.Length > 0)
            {
                // A space is seen nowhere, so that it stands where it costs least.
                x.Add(0);
                text.Append(' ');
            }

            Place(x, sheet.X(c + 0.5), figure.Words);
            text.Append(figure.Words);
        }

        if (x.Count > 0) sheet.Words(new SpreadText(x, [sheet.Y(index + 0.5) + 4], isStrong ? "on-strong" : "on-weak", text.ToString()));
    }

    /// <summary>Characters side by side around a middle.</summary>
    private static void Place(List<double> x, int middle, string words)
    {
        var at = middle - (words.Sum(Advance) / 2.0);
        foreach (var c in words)
        {
            x.Add(at + (Advance(c) / 2.0));
            at += Advance(c);
        }
    }

    /// <summary>Digits of one width are a little more than half as wide as high.</summary>
    private static int Advance(char c) => c == '.' ? 3 : 6;
}
