using System.Buffers.Binary;
using System.Text;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>Reads the central directory of a ZIP file and refuses one that no spreadsheet program would write.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;
    private const int LongestComment = 65_535;
    private const uint InExtraField = 0xFFFF_FFFF;

    private static ReadOnlySpan<byte> End => "PK\x05\x06"u8;

    private static ReadOnlySpan<byte> Header => "PK\x01\x02"u8;

    public static IReadOnlyList<ZipItem> Read(byte[] file)
    {
        var tail = Math.Max(0, file.Length - EndLength - LongestComment);
        var end = file.AsSpan(tail).LastIndexOf(End) + tail;
        if (end < tail || end + EndLength > file.Length) throw WorkbookRefusedException.Damaged("压缩包没有结束记录");
        var count = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(end + 10));
        var size = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(end + 12));
        var start = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(end + 16));
        if (count > WorkbookLimits.Entries) throw TooMany();
        if (size > WorkbookLimits.DirectoryBytes) throw WorkbookRefusedException.TooLarge("压缩包的目录过大", "1 MiB");
        if (start + (long)size > end) throw WorkbookRefusedException.Damaged("压缩包的目录有误");

        ReadOnlySpan<byte> directory = file.AsSpan((int)start, (int)size);
        var items = new List<ZipItem>(count);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (directory.StartsWith(Header))
        {
            if (items.Count == WorkbookLimits.Entries) throw TooMany();
            var item = Take(ref directory);
            CheckName(item.Name);
            if (!names.Add(item.Name)) throw WorkbookRefusedException.BadName(item.Name, "出现两次，每个文件名只应出现一次");
            if (item.Encrypted) throw WorkbookRefusedException.Active("已加密", item.Name);
            items.Add(item);
        }

        // What is not listed here, another reader might still find.
        if (items.Count != count || file.AsSpan((int)(start + size)).StartsWith(Header)) throw WorkbookRefusedException.Damaged("压缩包的目录与条目数不符");
        return items;
    }

    private static WorkbookRefusedException TooMany() => WorkbookRefusedException.TooLarge("压缩包内的条目过多", $"{Invariant.Text(WorkbookLimits.Entries)} 个");

    private static ZipItem Take(ref ReadOnlySpan<byte> directory)
    {
        if (directory.Length < HeaderLength) throw WorkbookRefusedException.Damaged("压缩包的目录不完整");
        var flags = Word(directory, 8);
        int nameLength = Word(directory, 28), extraLength = Word(directory, 30);
        var length = HeaderLength + nameLength + extraLength + Word(directory, 32);
        if (directory.Length < length) throw WorkbookRefusedException.Damaged("压缩包的目录不完整");
        var name = ((flags & 0x800) != 0 ? Encoding.UTF8 : Encoding.Latin1).GetString(directory.Slice(HeaderLength, nameLength));
        var extra = LongSizes(directory.Slice(HeaderLength + nameLength, extraLength));
        var unpacked = Size(directory[24..], ref extra);
        var packed = Size(directory[20..], ref extra);
        var item = new ZipItem(
            name,
            Word(directory, 10),
            (flags & 1) != 0,
            BinaryPrimitives.ReadUInt32LittleEndian(directory[16..]),
            packed,
            unpacked,
            Size(directory[42..], ref extra)
        );
        directory = directory[length..];
        return item;
    }

    private static int Word(ReadOnlySpan<byte> bytes, int position) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[position..]);

    /// <summary>The content of the extra field for 64-bit sizes, which some programs write for small files too.</summary>
    private static ReadOnlySpan<byte> LongSizes(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = Math.Min(Word(extra, 2), extra.Length - 4);
            if (Word(extra, 0) == 1) return extra.Slice(4, length);
            extra = extra[(4 + length)..];
        }

        return [];
    }

    private static long Size(ReadOnlySpan<byte> field, ref ReadOnlySpan<byte> extra)
    {
        var size = BinaryPrimitives.ReadUInt32LittleEndian(field);
        if (size != InExtraField) return size;
        if (extra.Length < 8) throw WorkbookRefusedException.Damaged("压缩包的目录缺少大小");
        var real = BinaryPrimitives.ReadInt64LittleEndian(extra);
        extra = extra[8..];
        return real is >= 0 and <= int.MaxValue ? real : throw WorkbookRefusedException.TooLarge("压缩包条目过大", "64 MiB");
    }

    private static void CheckName(string name)
    {
        var bad = name.Length == 0 || name[0] == '/' || name.AsSpan().ContainsAny("\\:\0") || name.Split('/').Contains("..", StringComparer.Ordinal);
        if (bad) throw WorkbookRefusedException.BadName(name.Replace("\0", "U+0000", StringComparison.Ordinal), "指向包外或不合规范，应为包内的相对路径");
    }
}
