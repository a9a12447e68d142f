using System.Collections.Immutable;

namespace ReportGen.Charts.Lettering;

/// <summary>Estimates of how much room words take, without a font: 1 em for a Chinese character, 0.56 em for any other.</summary>
public static class TextSize
{
    /// <summary>Width in user units, rounded up.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">Font size.</param>
    public static int Width(ReadOnlySpan<char> text, int size)
    {
        var hundredths = 0;
        foreach (var c in text)
        {
            hundredths += Hundredths(c);
        }

        return ((hundredths * size) + 99) / 100;
    }

    /// <summary>Lines of nearly equal length that fit the room; words of Latin letters and digits stay whole where they can.</summary>
    /// <param name="text">Words.</param>
    /// <param name="room">Greatest width of a line.</param>
    /// <param name="size">Font size.</param>
    public static ImmutableArray<string> Wrap(string text, int room, int size)
    {
        ArgumentNullException.ThrowIfNull(text);
        var width = Width(text, size);
        if (width <= room)
        {
            return [text];
        }

        var lines = Break(text, room, size).Length;
        return Break(text, Math.Min(room, (width / lines) + size), size);
    }

    private static ImmutableArray<string> Break(string text, int room, int size)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        while (start < text.Length)
        {
            var end = start + 1;
            var boundary = 0;
            while (end < text.Length && Width(text.AsSpan(start, end + 1 - start), size) <= room)
            {
                end++;
                boundary = IsBoundary(text, end) ? end : boundary;
            }

            if (end < text.Length && !IsBoundary(text, end))
            {
                end = boundary > start ? boundary : end + (char.IsLowSurrogate(text[end]) ? 1 : 0);
            }

            lines.Add(text[start..end].Trim());
            start = end;
        }

        return lines.ToImmutable();
    }

    private static bool IsBoundary(string text, int at) =>
        at >= text.Length
        || (!char.IsLowSurrogate(text[at]) && text[at] is not ('）' or '，' or '、' or '）' or '%' or '％') && text[at - 1] != '（'
            && (Hundredths(text[at]) > 56 || Hundredths(text[at - 1]) > 56 || text[at - 1] == ' '));

    private static int Hundredths(char c) => c switch
    {
        >= '\uDC00' and <= '\uDFFF' => 0,
        >= '\u2E80' => 100,
        >= '\u2010' and <= '\u203B' => 100,
        _ => 56,
    };
}
