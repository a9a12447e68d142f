using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace ReportGen.Site.Checks;

/// <summary>Reads downloads back, by other code than that which writes them.</summary>
internal static class ReadBack
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The rows of a CSV file, header first.</summary>
    public static List<string[]> Csv(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF');
        var (rows, cells, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else quoted = false;
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                rows.Add([.. cells]);
                cells.Clear();
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        return rows;
    }

    /// <summary>The rows of a sheet of a workbook, header first; none where it has no such sheet.</summary>
    public static List<string[]> Sheet(byte[] content, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        using var book = zip.GetEntry("xl/workbook.xml")!.Open();
        var index = XDocument.Load(book).Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value).ToList().IndexOf(name);
        if (index < 0) return [];
        using var sheet = zip.GetEntry(FormattableString.Invariant($"xl/worksheets/sheet{index + 1}.xml"))!.Open();
        return [.. XDocument.Load(sheet).Descendants(Main + "row").Select(Cells)];
    }

    /// <summary>The cells of a row, each in its own column; what is empty is not there.</summary>
    private static string[] Cells(XElement row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements(Main + "c"))
        {
            var column = cell.Attribute("r")!.Value.TakeWhile(char.IsAsciiLetter).Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1);
            while (cells.Count < column - 1) cells.Add(string.Empty);
            cells.Add(cell.Value);
        }

        return [.. cells];
    }
}
