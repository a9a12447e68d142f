using System.Text;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>A quotation mark that is never closed, or that stands where none may stand.</summary>
/// <param name="Row">Row of the spreadsheet, which is where the quote was opened.</param>
/// <param name="Column">Index of the column.</param>
/// <param name="Unclosed">True where it is open to the end of the file.</param>
/// <param name="Text">How the cell begins.</param>
internal sealed record QuoteFault(int Row, int Column, bool Unclosed, string Text)
{
    private const int LongestText = 40;

    /// <summary>The first in a file that is not well-formed.</summary>
    public static QuoteFault? In(ReadOnlySpan<byte> utf8)
    {
        var (row, column) = (1, 0);
        for (var i = 0; i <= utf8.Length;)
        {
            var start = i;
            if (i < utf8.Length && utf8[i] == '"')
            {
                i = Close(utf8, i + 1);
                if (i < 0)
                    return new QuoteFault(row, column, Unclosed: true, TextAt(utf8, start));
                if (i < utf8.Length && utf8[i] is not ((byte)',' or (byte)'\r' or (byte)'\n'))
                    return new QuoteFault(row, column, Unclosed: false, TextAt(utf8, start));
            }
            else
            {
                var end = utf8[i..].IndexOfAny(",\r\n"u8);
                i = end < 0 ? utf8.Length : i + end;
                if (utf8[start..i].Contains((byte)'"')) return new QuoteFault(row, column, Unclosed: false, TextAt(utf8, start));
            }

            if (i >= utf8.Length) return null;
            if (utf8[i] == ',')
            {
                column++;
            }
            else
            {
                if (utf8[i] == '\r' && i + 1 < utf8.Length && utf8[i + 1] == '\n') i++;
                (row, column) = (row + 1, 0);
            }

            i++;
        }

        return null;
    }

    /// <summary>Behind the closing quotation mark; negative where there is none.</summary>
    private static int Close(ReadOnlySpan<byte> utf8, int from)
    {
        while (utf8[from..].IndexOf((byte)'"') is var next and >= 0)
        {
            from += next + 1;
            if (from >= utf8.Length || utf8[from] != '"') return from;
            from++;
        }

        return -1;
    }

    private static string TextAt(ReadOnlySpan<byte> utf8, int start)
    {
        var text = Encoding.UTF8.GetString(utf8.Slice(start, Math.Min(LongestText * 4, utf8.Length - start)));
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end >= 0) text = text[..end];
        return Excerpt.Of(text, LongestText);
    }
}
