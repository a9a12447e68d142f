using System.Text;

namespace ReportGen.Data.Files;

/// <summary>What a file is by its first bytes, whatever its name says: a closed set.</summary>
internal enum FileKind
{
    Text,
    Zip,
    OldOffice,
    Markup,
    Pdf,
    Image,
    OtherArchive,
}

/// <summary>Distinguishes kinds of files by their first bytes.</summary>
internal static class FileKinds
{
    public static FileKind Of(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("PK\u0003\u0004"u8) || file.StartsWith("PK\u0005\u0006"u8))
            return FileKind.Zip;
        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return FileKind.OldOffice;
        if (file.StartsWith("%PDF-"u8))
            return FileKind.Pdf;
        if (
            file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
            || file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            || file.StartsWith("GIF8"u8)
        )
            return FileKind.Image;
        if (file.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || file.StartsWith("Rar!"u8) || file.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]))
            return FileKind.OtherArchive;
        return IsMarkup(file) ? FileKind.Markup : FileKind.Text;
    }

    public static string Name(FileKind kind) => kind switch
    {
        FileKind.Zip => "一份 XLSX 工作簿或 ZIP 压缩文件",
        FileKind.OldOffice => "一份旧版 Excel（.xls）文件或加密的工作簿",
        FileKind.Markup => "一份网页（HTML 或 XML）文件",
        FileKind.Pdf => "一份 PDF 文件",
        FileKind.Image => "一幅图片",
        FileKind.OtherArchive => "一份压缩文件",
        _ => "一份文本文件",
    };

    /// <summary>Encrypted workbooks are kept in the container of the old office files, under a name of their own.</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> file) => file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    private static bool IsMarkup(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(Encoding.UTF8.Preamble)) file = file[3..];
        file = file.TrimStart(" \t\r\n"u8);
        if (file.IsEmpty || file[0] != '<') return false;
        var start = Encoding.Latin1.GetString(file[..Math.Min(file.Length, 64)]);
        return ((ReadOnlySpan<string>)["<!doctype", "<html", "<?xml", "<table", "<head", "<meta", "<body"]).Any(start);
    }

    private static bool Any(this ReadOnlySpan<string> tags, string start)
    {
        foreach (var tag in tags)
        {
            if (start.StartsWith(tag, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
