using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ReportGen.Testing;

/// <summary>Makes small workbooks as spreadsheet programs store them, the same bytes every time.</summary>
internal sealed class Xlsx
{
    public const string Percent = "1";
    public const string Date = "2";
    public const string LocaleDate = "3";
    public const string PercentInQuotes = "4";

    private const string Main =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string RelationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private readonly List<(string Name, string State)> sheets = [];

    /// <summary>
    /// Adds a sheet. A cell that begins with <c>&lt;c</c> is taken as it stands, a plain number is stored as one, everything else as shared text.
    /// </summary>
    public Xlsx Sheet(
        string name,
        IEnumerable<IEnumerable<string>> rows,
        string state = "visible",
        string before = "",
        string after = "",
        Func<int, string>? rowAttributes = null
    )
    {
        sheets.Add((name, state));
        var xml = new StringBuilder($"<worksheet {Main}>{before}<sheetData>");
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\"{rowAttributes?.Invoke(number)}>");
            var column = 0;
            foreach (var cell in row) xml.Append(Cell(cell, FormattableString.Invariant($"{(char)('A' + column++)}{number}")));
            xml.Append("</row>");
        }

        return Part(FormattableString.Invariant($"xl/worksheets/sheet{sheets.Count}.xml"), xml.Append($"</sheetData>{after}</worksheet>").ToString());
    }

    /// <summary>A number with a style.</summary>
    public static string Styled(string number, string style) => $"<c s=\"{style}\"><v>{number}</v></c>";

    public static string Formula(string formula, string? value) =>
        $"<c><f>{SecurityElement.Escape(formula)}</f>{(value is null ? string.Empty : $"<v>{value}</v>")}</c>";

    public Xlsx Part(string name, string xml) => Part(name, Encoding.UTF8.GetBytes(xml));

    public Xlsx Part(string name, byte[] content)
    {
        parts[name] = content;
        return this;
    }

    /// <summary>What the first sheet refers to: kind and target of each.</summary>
    public Xlsx SheetRelations(params (string Kind, string Target)[] relations) =>
        Part("xl/worksheets/_rels/sheet1.xml.rels", RelationsXml(relations.Select(relation => (relation.Kind, relation.Target, string.Empty))));

    public byte[] Bytes(CompressionLevel level = CompressionLevel.NoCompression) => Zip(Entries(), level);

    /// <summary>All parts, those that were not given made up.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Entries()
    {
        var all = new SortedDictionary<string, byte[]>(parts, StringComparer.Ordinal);
        var numbered = sheets.Select((sheet, i) => (sheet.Name, sheet.State, Number: (i + 1).ToString(CultureInfo.InvariantCulture))).ToList();
        void Add(string name, string xml) => all.TryAdd(name, Encoding.UTF8.GetBytes(xml));
        Add(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" " +
                "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" " +
                "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spread" +
                "sheetml.sheet.main+xml\"/></Types>"
        );
        Add("_rels/.rels", RelationsXml([("officeDocument", "xl/workbook.xml", string.Empty)]));
        Add(
            "xl/_rels/workbook.xml.rels",
            RelationsXml([
                .. numbered.Select(sheet => ("worksheet", $"worksheets/sheet{sheet.Number}.xml", string.Empty)),
                ("sharedStrings", "sharedStrings.xml", string.Empty),
                ("styles", "styles.xml", string.Empty),
            ])
        );
        Add(
            "xl/workbook.xml",
            $"<workbook {Main}><sheets>" +
                string.Concat(numbered.Select(sheet =>
                    $"<sheet name=\"{sheet.Name}\" sheetId=\"{sheet.Number}\" state=\"{sheet.State}\" r:id=\"rId{sheet.Number}\"/>")) +
                "</sheets></workbook>"
        );
        Add(
            "xl/sharedStrings.xml",
            $"<sst {Main}>{string.Concat(texts.Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>"))}</sst>"
        );
        Add(
            "xl/styles.xml",
            $"<styleSheet {Main}><numFmts count=\"2\"><numFmt numFmtId=\"170\" formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/><numFmt " +
                $"numFmtId=\"171\" formatCode=\"0.00&quot;%&quot;\"/></numFmts><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders " +
                $"count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs " +
                $"count=\"5\">" +
                string.Concat(new[] { "0", "10", "14", "170", "171" }.Select(format => $"<xf numFmtId=\"{format}\" xfId=\"0\" applyNumberFormat=\"1\"/>")) +
                "</cellXfs></styleSheet>"
        );
        return [.. all.Select(part => (part.Key, part.Value))];
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries, CompressionLevel level = CompressionLevel.NoCompression)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = zip.CreateEntry(name, level);
                entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    private static string RelationsXml(IEnumerable<(string Kind, string Target, string Attributes)> relations) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
            string.Concat(relations.Select((relation, i) => FormattableString.Invariant(
                $"<Relationship Id=\"rId{i + 1}\" Type=\"{RelationType}{relation.Kind}\" Target=\"{relation.Target}\"{relation.Attributes}/>"))) +
            "</Relationships>";

    private string Cell(string cell, string place)
    {
        if (cell.Length == 0) return string.Empty;
        if (cell.StartsWith("<c", StringComparison.Ordinal)) return $"<c r=\"{place}\"{cell[2..]}";
        if (cell.All(c => char.IsAsciiDigit(c) || c is '.' or '-') && cell.Any(char.IsAsciiDigit)) return $"<c r=\"{place}\"><v>{cell}</v></c>";
        var index = texts.IndexOf(cell);
        if (index < 0)
        {
            index = texts.Count;
            texts.Add(cell);
        }

        return FormattableString.Invariant($"<c r=\"{place}\" t=\"s\"><v>{index}</v></c>");
    }
}
