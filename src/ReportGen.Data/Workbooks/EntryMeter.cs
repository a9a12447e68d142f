using ReportGen.Data.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>Unpacks every entry once without keeping anything, and stops where it grows beyond the limits.</summary>
internal static class EntryMeter
{
    private const int ChunkBytes = 64 << 10;
    private const int Overlap = 16;

    public static void Measure(byte[] file, IReadOnlyList<ZipItem> items)
    {
        var buffer = new byte[Overlap + ChunkBytes];
        long total = 0;
        foreach (var item in items) total += Measure(file, item, total, buffer);
    }

    private static long Measure(byte[] file, ZipItem item, long before, byte[] buffer)
    {
        using var stream = item.Open(file);
        var isXml = IsXml(item.Name);
        var (length, run, kept, crc) = (0L, 0, 0, 0u);
        while (stream.Read(buffer, kept, ChunkBytes) is > 0 and var read)
        {
            length += read;
            if (before + length > WorkbookLimits.UnpackedBytes)
                throw WorkbookRefusedException.TooLarge($"解压后超过限度（至“{item.Name}”为止）", "64 MiB");
            if (length > WorkbookLimits.RatioFrom && length > WorkbookLimits.Ratio * Math.Max(1, item.Packed))
                throw WorkbookRefusedException.TooLarge($"“{item.Name}”的压缩比过大", $"{Invariant.Text(WorkbookLimits.Ratio)}:1");
            crc = Crc32.Of(crc, buffer.AsSpan(kept, read));
            if (!isXml) continue;
            run = LongestRun(buffer.AsSpan(kept, read), run, item.Name);
            kept = FindDoctype(buffer, kept + read, item.Name);
        }

        if (length != item.Unpacked) throw WorkbookRefusedException.Damaged($"“{item.Name}”解压后的大小与压缩包目录不符");
        if (crc != item.Crc) throw WorkbookRefusedException.Damaged($"“{item.Name}”的内容与压缩包记录的校验值不符，文件已损坏");
        return length;
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    private static int LongestRun(ReadOnlySpan<byte> chunk, int run, string name)
    {
        while (chunk.IndexOfAny((byte)'<', (byte)'>') is >= 0 and var next)
        {
            if (run + next > WorkbookLimits.RunBytes) break;
            run = 0;
            chunk = chunk[(next + 1)..];
        }

        run += chunk.Length;
        return run <= WorkbookLimits.RunBytes ? run : throw WorkbookRefusedException.TooLarge($"“{name}”中有过长的一段内容", "1 MiB");
    }

    /// <summary>
    /// Looks for a document type, which no workbook has and through which entities and other files could come in; returns how many bytes are carried over.
    /// </summary>
    private static int FindDoctype(byte[] buffer, int length, string name)
    {
        var chunk = buffer.AsSpan(0, length);
        if (chunk.IndexOf("<!DOCTYPE"u8) >= 0 || chunk.IndexOf("<!ENTITY"u8) >= 0) throw WorkbookRefusedException.Active($"的“{name}”含有文档类型声明（DTD）", name);
        var kept = Math.Min(Overlap, length);
        chunk[^kept..].CopyTo(buffer);
        return kept;
    }
}
