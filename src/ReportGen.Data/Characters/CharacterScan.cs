using System.Buffers;
using System.Text;

namespace ReportGen.Data.Characters;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>Passes over a file at once, so that only a file with something odd in it is looked at character by character.</summary>
internal static class CharacterScan
{
    /// <summary>Printable ASCII, line ends, and the first bytes of unified ideographs with all that can follow them.</summary>
    private static readonly SearchValues<byte> Ordinary = SearchValues.Create([
        .. Enumerable
            .Range(0x20, 0x5F)
            .Append('\n')
            .Append('\r')
            .Concat(Enumerable.Range(0x80, 0x40))
            .Concat(Enumerable.Range(0xE4, 6))
            .Select(value => (byte)value),
    ]);

    /// <summary>True where something in valid UTF-8 needs to be looked at.</summary>
    public static bool HasSuspects(ReadOnlySpan<byte> utf8)
    {
        if (Garbled.IsIn(utf8)) return true;
        while (utf8.IndexOfAnyExcept(Ordinary) is var at and >= 0)
        {
            utf8 = utf8[at..];
            _ = Rune.DecodeFromUtf8(utf8, out var rune, out var length);
            if (rune.Value == '\t' || CharacterKinds.Of(rune.Value) != CharacterKind.Fine || Garbled.MayBegin(rune.Value)) return true;
            utf8 = utf8[length..];
        }

        return false;
    }
}
