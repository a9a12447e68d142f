using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ReportGen.Site.Downloads;

/// <summary>
/// Writes tables as sheets of an Office Open XML workbook (ECMA-376). The parts are streamed and dated 1980, so that the same tables give the same bytes.
/// </summary>
public static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = false };

    /// <summary>Writes the tables, a sheet that explains their columns, and one for what readers have to know first.</summary>
    public static void Write(Stream output, ImmutableArray<DataTable> tables, ImmutableArray<string> notices)
    {
        tables = [.. tables, ColumnsSheet.Of(tables), .. notices.IsEmpty ? [] : new[] { NoticeSheet.Of(notices) }];
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => WriteContentTypes(xml, tables.Length));
        Part(zip, "_rels/.rels", xml => WriteRelations(xml, [("officeDocument", "xl/workbook.xml")]));
        Part(zip, "xl/workbook.xml", xml => WriteSheetList(xml, tables));
        var sheets = tables.Select((_, i) => ("worksheet", $"worksheets/sheet{Number(i + 1)}.xml"));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelations(xml, [.. sheets, ("styles", "styles.xml")]));
        Part(zip, "xl/styles.xml", WorkbookStyles.Write);
        for (var i = 0; i < tables.Length; i++)
        {
            using var sheet = new StreamWriter(Open(zip, $"xl/worksheets/sheet{Number(i + 1)}.xml"), bufferSize: 1 << 14);
            new SheetWriter(sheet, tables[i]).Write(i == 0, string.Join('；', notices));
        }
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using var stream = Open(zip, name);
        using var xml = XmlWriter.Create(stream, Settings);
        write(xml);
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }

    private static void WriteContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", SheetType + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", SheetType + "styles+xml"));
        for (var i = 1; i <= sheets; i++)
            Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{Number(i)}.xml"), ("ContentType", SheetType + "worksheet+xml"));
        xml.WriteEndElement();
    }

    private static void WriteRelations(XmlWriter xml, ImmutableArray<(string Type, string Target)> targets)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        var number = 0;
        foreach (var (type, target) in targets)
        {
            Element(xml, "Relationship", ("Id", "rId" + Number(++number)), ("Type", $"{Relations}/{type}"), ("Target", target));
        }

        xml.WriteEndElement();
    }

    private static void WriteSheetList(XmlWriter xml, ImmutableArray<DataTable> tables)
    {
        xml.WriteStartElement("workbook", Main);

        // Some readers know the attribute by this prefix only.
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("bookViews");
        Element(xml, "workbookView", ("activeTab", "0"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheets");
        for (var i = 0; i < tables.Length; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", tables[i].Title);
            xml.WriteAttributeString("sheetId", Number(i + 1));
            xml.WriteAttributeString("r", "id", Relations, "rId" + Number(i + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
