namespace ReportGen.Data.Workbooks;

/// <summary>
/// The checksum of ZIP files. The library that unpacks them does not compare it, so that a damaged file could be read as one with other figures.
/// </summary>
internal static class Crc32
{
    private const uint Start = 0xFFFF_FFFF;
    private const uint Polynomial = 0xEDB8_8320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Of((uint)i))];

    /// <summary>The checksum of what came before and more bytes; 0 is that of nothing.</summary>
    public static uint Of(uint before, ReadOnlySpan<byte> bytes)
    {
        var crc = before ^ Start;
        foreach (var b in bytes) crc = Table[(crc ^ b) & 0xFF] ^ (crc >> 8);
        return crc ^ Start;
    }

    private static uint Of(uint crc)
    {
        for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
        return crc;
    }
}
