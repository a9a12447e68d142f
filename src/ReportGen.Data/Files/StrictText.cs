using System.Text;
using System.Text.Unicode;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Files;

/// <summary>Decodes a file: strict UTF-8, else strict GB18030, else a finding; nothing is ever replaced.</summary>
internal static class StrictText
{
    private const string Export = "请用原始文件重新导出为“CSV UTF-8（逗号分隔）”。";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text in UTF-8 without byte order mark; null, with a finding, where the encoding is not known.</summary>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> file, bool isTable, FindingBag findings)
    {
        var bytes = file.Span;
        if (EncodingGuess.IsUtf16(bytes))
        {
            findings.Add(Catalogue.EncodingMixed, null, null, "文件为 UTF-16 编码（Excel 中称“Unicode 文本”），应为 UTF-8 或 GB18030。", "请另存为“CSV UTF-8（逗号分隔）”。");
            return null;
        }

        var marked = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (marked) file = file[Encoding.UTF8.Preamble.Length..];
        if (Utf8.IsValid(file.Span)) return file;
        if ((marked ? NotEvenMarked(bytes, isTable, findings) : Chinese(bytes, isTable, findings)) is { } text) return text;
        return null;
    }

    /// <summary>A file with the mark of UTF-8 is meant to be UTF-8, whatever else its bytes could be.</summary>
    private static byte[]? NotEvenMarked(ReadOnlySpan<byte> file, bool isTable, FindingBag findings)
    {
        if (ReportChange(file, isTable, findings)) return null;
        return ReportUnreadable(file, EncodingGuess.FirstNotUtf8(file), "不是 UTF-8 编码，而文件带有 UTF-8 标记", isTable, findings);
    }

    private static byte[]? Chinese(ReadOnlySpan<byte> file, bool isTable, FindingBag findings)
    {
        if (ReportChange(file, isTable, findings)) return null;
        if (EncodingGuess.IsBig5(file))
        {
            findings.Add(Catalogue.EncodingUnknown, null, null, "文件疑为 Big5 繁体编码，应为 UTF-8 或 GB18030。", Export);
            return null;
        }

        var chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            var text = Strict.GetBytes(chinese.GetString(file));
            findings.Add(Catalogue.EncodingChinese, null, null, "文件按 GB18030 编码读入。", "请在下次报送时另存为“CSV UTF-8（逗号分隔）”。");
            return text;
        }
        catch (DecoderFallbackException)
        {
            return ReportUnreadable(file, EncodingGuess.FirstUnreadable(file), "既不是 UTF-8 也不是 GB18030 编码", isTable, findings);
        }
        catch (EncoderFallbackException error)
        {
            findings.Add(Catalogue.CharacterPrivate, null, null, $"含有不成对的代理码（第 {Invariant.Text(error.Index + 1)} 个字符），应为标准字符。", Export);
            return null;
        }
    }

    private static bool ReportChange(ReadOnlySpan<byte> file, bool isTable, FindingBag findings)
    {
        if (EncodingGuess.ChangeOf(file) is not { } change) return false;
        var row = TextRows.Row(file, change.At, isTable);
        findings.Add(
            Catalogue.EncodingMixed,
            row,
            null,
            $"第 {Invariant.Text(row)} 行起编码由 {change.From} 变为 {change.To}，同一文件只应有一种编码。",
            "请将各部分分别转为 UTF-8 后重新拼接，或用原始数据重新导出。"
        );
        return true;
    }

    private static byte[]? ReportUnreadable(ReadOnlySpan<byte> file, int at, string what, bool isTable, FindingBag findings)
    {
        var row = TextRows.Row(file, at, isTable);
        var inRow = at - (at == 0 ? -1 : file[..at].LastIndexOf((byte)'\n'));
        findings.Add(
            Catalogue.EncodingUnknown,
            row,
            null,
            $"第 {Invariant.Text(row)} 行第 {Invariant.Text(inRow)} 个字节（全文第 {Invariant.Text(at + 1)} 个字节）起{what}。",
            Export
        );
        return null;
    }
}
