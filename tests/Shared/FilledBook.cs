using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace ReportGen.Testing;

/// <summary>A workbook in which somebody fills in cells, as a spreadsheet program stores them.</summary>
internal sealed class FilledBook
{
    private const string Cover = "基本情况";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly DateTimeOffset Date = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Part, XDocument Xml)> sheets = new(StringComparer.Ordinal);
    private readonly XDocument book;

    public FilledBook(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            parts[entry.FullName] = bytes.ToArray();
        }

        book = Xml("xl/workbook.xml");
        var targets = Xml("xl/_rels/workbook.xml.rels").Root!.Elements()
            .ToDictionary(link => link.Attribute("Id")!.Value, link => link.Attribute("Target")!.Value, StringComparer.Ordinal);
        foreach (var sheet in book.Descendants(Main + "sheet"))
        {
            var target = targets[sheet.Attribute(Links + "id")!.Value];
            var part = target.StartsWith('/') ? target[1..] : "xl/" + target;
            sheets[sheet.Attribute("name")!.Value] = (part, Xml(part));
        }
    }

    public IEnumerable<string> Sheets => sheets.Keys;

    /// <summary>The sheets of units.</summary>
    public IEnumerable<string> Units => sheets.Keys.Where(name => name is not (Cover or "核实问题"));

    /// <summary>The cells to fill in by somebody who answers and agrees with everything.</summary>
    public IEnumerable<(string Sheet, string Cell, string Text)> Answers()
    {
        foreach (var (name, text) in new[] { ("经办人", "王芳"), ("审核人", "李强"), ("联系电话", "0316-1234567") })
            yield return (Cover, At("B", RowOf(Cover, name)), text);
        foreach (var sheet in Units)
        {
            foreach (var row in Rows(sheet).Skip(1)) yield return (sheet, At("J", NumberOf(row)), "同意");
        }
    }

    /// <summary>Says who answers, and agrees with everything.</summary>
    public FilledBook Agreeing()
    {
        foreach (var (sheet, cell, text) in Answers()) Set(sheet, int.Parse(cell[1..], CultureInfo.InvariantCulture), cell[..1], text);
        return this;
    }

    /// <summary>Disputes a value.</summary>
    public FilledBook Disputing(string sheet, string item, string proposed, string evidence)
    {
        var row = RowOf(sheet, item);
        Set(sheet, row, "J", "异议");
        Set(sheet, row, "K", proposed);
        Set(sheet, row, "L", evidence);
        return this;
    }

    /// <summary>The row whose first cell says so.</summary>
    public int RowOf(string sheet, string first) => NumberOf(Rows(sheet).First(row => TextOf(row.Elements(Main + "c").First()) == first));

    public int Count(string sheet) => Rows(sheet).Count;

    public string Get(string sheet, int row, string column) => CellOf(sheet, row, column) is { } cell ? TextOf(cell) : string.Empty;

    public FilledBook Set(string sheet, int row, string column, string text) => Put(sheet, row, column, [
        new XAttribute("t", "inlineStr"), new XElement(Main + "is", new XElement(Main + "t", text)),
    ]);

    /// <summary>Puts anything into a cell.</summary>
    public FilledBook Put(string sheet, int row, string column, object[] content)
    {
        var reference = At(column, row);
        var cell = CellOf(sheet, row, column);
        if (cell is null)
        {
            cell = new XElement(Main + "c", new XAttribute("r", reference));
            var cells = Rows(sheet).First(line => NumberOf(line) == row);
            var after = cells.Elements(Main + "c").LastOrDefault(other => Order(other.Attribute("r")!.Value) < Order(reference));
            if (after is null) cells.AddFirst(cell);
            else after.AddAfterSelf(cell);
        }

        cell.Attribute("t")?.Remove();
        cell.RemoveNodes();
        cell.Add(content);
        return this;
    }

    public static XElement Element(string name, params object[] content) => new(Main + name, content);

    /// <summary>The sheet as it is stored, to be changed.</summary>
    public XElement Stored(string sheet) => sheets[sheet].Xml.Root!;

    public FilledBook Without(string sheet, int row)
    {
        Rows(sheet).First(line => NumberOf(line) == row).Remove();
        return this;
    }

    public FilledBook WithoutSheet(string sheet)
    {
        book.Descendants(Main + "sheet").First(entry => entry.Attribute("name")!.Value == sheet).Remove();
        return this;
    }

    public FilledBook Renaming(string sheet, string name)
    {
        book.Descendants(Main + "sheet").First(entry => entry.Attribute("name")!.Value == sheet).SetAttributeValue("name", name);
        return this;
    }

    public byte[] Bytes()
    {
        foreach (var (part, xml) in sheets.Values) parts[part] = BytesOf(xml);
        parts["xl/workbook.xml"] = BytesOf(book);
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = Date;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return target.ToArray();
    }

    private static byte[] BytesOf(XDocument xml)
    {
        using var stream = new MemoryStream();
        xml.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }

    private static string At(string column, int row) => column + row.ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(XElement row) => int.Parse(row.Attribute("r")!.Value, CultureInfo.InvariantCulture);

    private static int Order(string reference) => reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);

    private static string TextOf(XElement cell) => string.Concat(cell.Descendants(Main + "t").Select(text => text.Value))
        + (cell.Element(Main + "v")?.Value ?? string.Empty);

    private XElement? CellOf(string sheet, int row, string column) => Rows(sheet).FirstOrDefault(line => NumberOf(line) == row)?.Elements(Main + "c")
        .FirstOrDefault(cell => cell.Attribute("r")!.Value == At(column, row));

    private List<XElement> Rows(string sheet) => [.. sheets[sheet].Xml.Descendants(Main + "row")];

    private XDocument Xml(string part)
    {
        using var stream = new MemoryStream(parts[part]);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
