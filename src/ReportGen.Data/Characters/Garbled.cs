using System.Buffers;

namespace ReportGen.Data.Characters;

/// <summary>Finds text that was decoded wrongly on its way, and can only be had again from the original.</summary>
internal static class Garbled
{
    private static readonly SearchValues<string> Words = SearchValues.Create(["锟斤拷", "烫烫烫", "屯屯屯"], StringComparison.Ordinal);

    /// <summary>What Windows-1252 shows for the bytes 80 to 9F.</summary>
    private static readonly SearchValues<char> High = SearchValues.Create("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

    public static bool IsIn(ReadOnlySpan<byte> utf8) => utf8.IndexOf("锟斤拷"u8) >= 0 || utf8.IndexOf("烫烫烫"u8) >= 0 || utf8.IndexOf("屯屯屯"u8) >= 0;

    /// <summary>True for what a first byte of UTF-8 looks like when it is read as Latin-1.</summary>
    public static bool MayBegin(int character) => character is >= 0xC2 and <= 0xEF;

    /// <summary>The first garbled piece of a text; null where there is none.</summary>
    public static string? In(ReadOnlySpan<char> text)
    {
        var word = text.IndexOfAny(Words);
        if (word >= 0) return text.Slice(word, 3).ToString();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!MayBegin(text[i])) continue;
            var more = text[i] >= 0xE0 ? 2 : 1;
            // Two bytes alone may be a letter with a quotation mark behind it; then only what cannot be typed counts.
            if (i + more < text.Length && (more == 2 ? Continues(text[i + 1]) && Continues(text[i + 2]) : text[i + 1] is >= '\u0080' and <= '\u00BF'))
                return text.Slice(i, more + 1).ToString();
        }

        return null;
    }

    private static bool Continues(char c) => c is >= '\u0080' and <= '\u00BF' || High.Contains(c);
}
