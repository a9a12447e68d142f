using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Files;

/// <summary>Reports line ends of several kinds, and a last line without one.</summary>
internal static class LineEnds
{
    public static void Report(ReadOnlySpan<byte> utf8, bool isTable, FindingBag findings)
    {
        if (utf8.IsEmpty) return;
        var (feeds, returns) = (utf8.Count((byte)'\n'), utf8.Count((byte)'\r'));
        if (feeds > 0 && returns > 0 && AreMixed(utf8, feeds, returns, isTable))
        {
            findings.Add(Catalogue.LineEndsMixed, null, null, "文件中换行符不统一，应全部为 CRLF 或全部为 LF。", "请用文本编辑器统一换行符后保存。");
        }

        if (utf8[^1] is not ((byte)'\n' or (byte)'\r')) findings.Add(Catalogue.LineEndsMixed, null, null, "最后一行没有换行，文件可能不完整。", "请核对文件是否完整，并在末尾补一个换行。");
    }

    private static bool AreMixed(ReadOnlySpan<byte> utf8, int feeds, int returns, bool isTable)
    {
        if (feeds == returns && utf8.Count("\r\n"u8) == feeds) return false;
        // In a table, line breaks within quotes are contents: a spreadsheet writes them as line feeds whatever it ends rows with.
        var (quoted, both, one, other) = (false, false, false, false);
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '"') quoted ^= isTable;
            if (quoted || utf8[i] is not ((byte)'\r' or (byte)'\n')) continue;
            if (utf8[i] == '\n') one = true;
            else if (i + 1 < utf8.Length && utf8[i + 1] == '\n') (both, i) = (true, i + 1);
            else other = true;
        }

        return (both ? 1 : 0) + (one ? 1 : 0) + (other ? 1 : 0) > 1;
    }
}
