using System.Buffers.Binary;
using System.IO.Compression;

namespace ReportGen.Data.Workbooks;

/// <summary>An entry of a ZIP file, as its central directory states it.</summary>
internal sealed record ZipItem(string Name, int Method, bool Encrypted, uint Crc, long Packed, long Unpacked, long Offset)
{
    private const int Stored = 0;
    private const int Deflated = 8;
    private const int LocalHeader = 30;

    /// <summary>The bytes of the entry, however many there are: the stated size is not trusted.</summary>
    public Stream Open(byte[] file)
    {
        if (Offset < 0 || Packed < 0 || Offset + LocalHeader > file.Length || !file.AsSpan((int)Offset).StartsWith("PK\x03\x04"u8))
            throw WorkbookRefusedException.Damaged($"压缩包条目“{Name}”的位置有误");
        var start = Offset + LocalHeader + Word(file, Offset + 26) + Word(file, Offset + 28);
        if (start + Packed > file.Length) throw WorkbookRefusedException.Damaged($"压缩包条目“{Name}”不完整");
        var packed = new MemoryStream(file, (int)start, (int)Packed, writable: false);
        return Method switch
        {
            Stored => packed,
            Deflated => new DeflateStream(packed, CompressionMode.Decompress),
            _ => throw WorkbookRefusedException.Damaged($"压缩包条目“{Name}”的压缩方式不受支持"),
        };
    }

    private static int Word(byte[] file, long position) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan((int)position));
}
