using System.Text;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>A table read by the letter of RFC 4180, independently of how the product reads and writes.</summary>
internal sealed record CsvTable(IReadOnlyList<string> Header, IReadOnlyList<CsvRow> Rows)
{
    public static CsvTable Read(string path) => Parse(File.ReadAllText(path));

    public static CsvTable Parse(string text)
    {
        var records = Records(text.TrimStart('\uFEFF')).ToList();
        var header = records[0];
        var index = header.Select((name, column) => (name, column)).ToDictionary(cell => cell.name, cell => cell.column);
        foreach (var record in records) Assert.Equal(header.Count, record.Count);
        return new CsvTable(header, [.. records.Skip(1).Select(cells => new CsvRow(index, cells))]);
    }

    public static IEnumerable<IReadOnlyList<string>> Records(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else quoted = false;
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c == ',' || c == '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                yield return cells;
                cells = [];
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        Assert.False(quoted, "A quoted cell does not end.");
        if (cells.Count > 0 || cell.Length > 0) yield return [.. cells, cell.ToString()];
    }
}

/// <summary>A row whose cells are asked for by the name of the column.</summary>
internal sealed record CsvRow(IReadOnlyDictionary<string, int> Index, IReadOnlyList<string> Cells)
{
    public string this[string column] => Cells[Index[column]];

    public decimal Decimal(string column) => decimal.Parse(this[column], System.Globalization.CultureInfo.InvariantCulture);

    public int Int(string column) => int.Parse(this[column], System.Globalization.CultureInfo.InvariantCulture);
}
