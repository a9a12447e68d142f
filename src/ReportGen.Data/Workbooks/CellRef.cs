using System.Runtime.InteropServices;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>A cell's place, both counted from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRef(int Row, int Column)
{
    public override string ToString() => Invariant.Letters(Column - 1) + Invariant.Text(Row);

    /// <summary>Reads <c>B2</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellRef cell)
    {
        cell = default;
        var (position, column, row) = (0, 0, 0);
        for (; position < text.Length && position < 3 && char.IsAsciiLetter(text[position]); position++) column = (column * 26) + (text[position] & 0x1F);
        if (position == 0 || position == text.Length || text.Length - position > 7) return false;
        for (; position < text.Length; position++)
        {
            if (!char.IsAsciiDigit(text[position])) return false;
            row = (row * 10) + text[position] - '0';
        }

        cell = new CellRef(row, column);
        return row > 0;
    }

    /// <summary>Reads <c>A1:B2</c>, or <c>A1</c> as the area of one cell.</summary>
    public static bool TryParseArea(ReadOnlySpan<char> text, out CellRef first, out CellRef last)
    {
        var colon = text.IndexOf(':');
        if (colon >= 0) return TryParse(text[..colon], out first) & TryParse(text[(colon + 1)..], out last);
        last = default;
        if (!TryParse(text, out first)) return false;
        last = first;
        return true;
    }
}
