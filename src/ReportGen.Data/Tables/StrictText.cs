using System.Text;
using System.Text.Unicode;
using ReportGen.Core.Findings;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Decodes a file: strict UTF-8, else strict GB18030, else a finding; nothing is ever replaced.</summary>
internal static class StrictText
{
    /// <summary>The text in UTF-8 without byte order mark; null, with a finding, where the encoding is not known.</summary>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> file, FindingBag findings)
    {
        if (file.Span.StartsWith(Encoding.UTF8.Preamble)) file = file[3..];
        if (Utf8.IsValid(file.Span)) return file;
        var chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            return Encoding.UTF8.GetBytes(chinese.GetString(file.Span));
        }
        catch (DecoderFallbackException)
        {
            var valid = FirstInvalid(file.Span);
            var row = 1 + file.Span[..valid].Count((byte)'\n');
            findings.Add(Catalogue.EncodingUnknown, row, null, $"第 {Invariant.Text(row)} 行（第 {Invariant.Text(valid + 1)} 个字节）起既不是 UTF-8 也不是 GB18030 编码。", "请用原始文件重新导出为“CSV UTF-8（逗号分隔）”。");
            return null;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        Span<char> buffer = stackalloc char[256];
        var position = 0;
        while (Utf8.ToUtf16(bytes[position..], buffer, out var read, out _, replaceInvalidSequences: false) == System.Buffers.OperationStatus.DestinationTooSmall) position += read;
        _ = Utf8.ToUtf16(bytes[position..], buffer, out var last, out _, replaceInvalidSequences: false);
        return position + last;
    }
}
