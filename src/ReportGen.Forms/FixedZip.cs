using System.IO.Compression;

namespace ReportGen.Forms;

/// <summary>Packs a workbook anew, with plain names in its parts and one date for all of them: the library dates parts by the clock.</summary>
internal static class FixedZip
{
    private static readonly DateTimeOffset Date = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] archive)
    {
        using var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var packed = new ZipArchive(target, ZipArchiveMode.Create))
        {
            foreach (var entry in source.Entries)
            {
                var copy = packed.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Date;
                using var from = entry.Open();
                using var to = copy.Open();
                PlainNames.Copy(from, to);
            }
        }

        return target.ToArray();
    }
}
