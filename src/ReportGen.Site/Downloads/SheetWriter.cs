using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Site.Downloads;

/// <summary>
/// Writes a table as a sheet. Rows are written as text, encoded by the one function below: an XML writer takes three times as long for the half million
/// cells of a country. Every row and cell names its place, without which some readers refuse a sheet.
/// </summary>
internal sealed class SheetWriter(TextWriter output, DataTable table)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int Narrowest = 10;

    private readonly ImmutableArray<string> letters = [.. Enumerable.Range(0, table.Columns.Length).Select(Letters)];
    private readonly ImmutableArray<string> styles = [.. table.Columns.Select(StyleOf)];

    /// <summary>Writes the sheet.</summary>
    /// <param name="isFirst">True for the sheet that is seen when the workbook opens.</param>
    /// <param name="notice">What stands at the top of every printed page; empty for nothing.</param>
    public void Write(bool isFirst, string notice)
    {
        output.Write($"<?xml version=\"1.0\" encoding=\"utf-8\"?><worksheet xmlns=\"{Main}\">");
        output.Write($"<dimension ref=\"A1:{letters[^1]}{Number(table.RowCount + 1)}\"/>");
        output.Write($"<sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : string.Empty)} workbookViewId=\"0\">");
        output.Write("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        output.Write("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        var column = 0;
        foreach (var width in table.Columns.Select(WidthOf))
        {
            var place = Number(++column);
            output.Write($"<col min=\"{place}\" max=\"{place}\" width=\"{Number(width)}\" customWidth=\"1\"/>");
        }

        output.Write("</cols><sheetData>");
        WriteRow(1, [.. table.Columns.Select(column => DataCell.Of(column.Header))], isHeader: true);
        var number = 1;
        foreach (var cells in table.Rows()) WriteRow(++number, cells, isHeader: false);
        output.Write("</sheetData>");
        if (notice.Length > 0)
        {
            // An ampersand begins a code in a header.
            output.Write("<headerFooter><oddHeader>&amp;C");
            WriteEncoded(notice.Replace("&", "&&", StringComparison.Ordinal));
            output.Write("</oddHeader></headerFooter>");
        }

        output.Write("</worksheet>");
    }

    private void WriteRow(int number, DataCell[] cells, bool isHeader)
    {
        var row = Number(number);
        output.Write("<row r=\"");
        output.Write(row);
        output.Write("\">");
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Text is not { Length: > 0 } text) continue;
            output.Write("<c r=\"");
            output.Write(letters[i]);
            output.Write(row);
            output.Write('"');
            output.Write(isHeader ? $" s=\"{WorkbookStyles.Header}\"" : styles[i]);
            output.Write(cells[i].IsNumber ? "><v>" : " t=\"inlineStr\"><is><t>");
            WriteEncoded(text);
            output.Write(cells[i].IsNumber ? "</v></c>" : "</t></is></c>");
        }

        output.Write("</row>");
    }

    private void WriteEncoded(string text)
    {
        if (text.AsSpan().IndexOfAny('&', '<', '>') < 0 && text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0)
        {
            output.Write(text);
            return;
        }

        foreach (var c in text)
        {
            output.Write(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                < ' ' => "\uFFFD", // XML has no way to write them.
                _ => null,
            });
            if (c is not ('&' or '<' or '>' or < ' ')) output.Write(c);
        }
    }

    private static string StyleOf(DataColumn column) => column is { Type: "number", Unit: "分" } ? $" s=\"{WorkbookStyles.Points}\"" : string.Empty;

    /// <summary>Never by the content, so that a sheet is the same wherever its data came from; Chinese characters are two digits wide.</summary>
    private static int WidthOf(DataColumn column) => column.Width > 0 ? column.Width : Math.Max(Narrowest, column.Header.Sum(c => c < '\u2E80' ? 1 : 2) + 2);

    /// <summary>A to Z, then AA.</summary>
    private static string Letters(int column) => (column < 26 ? string.Empty : Letters((column / 26) - 1)) + (char)('A' + (column % 26));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
