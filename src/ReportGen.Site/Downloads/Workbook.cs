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

    public static void Write(Stream output, ImmutableArray<DataTable> tables)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => WriteContentTypes(xml, tables.Length));
        Part(zip, "_rels/.rels", xml => WriteRelations(xml, ["xl/workbook.xml"], "officeDocument"));
        Part(zip, "xl/workbook.xml", xml => WriteSheetList(xml, tables));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelations(xml, [.. tables.Select((_, i) => $"worksheets/sheet{Number(i + 1)}.xml")], "worksheet"));
        for (var i = 0; i < tables.Length; i++)
        {
            var table = tables[i];
            Part(zip, $"xl/worksheets/sheet{Number(i + 1)}.xml", xml => WriteSheet(xml, table));
        }
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, Settings);
        write(xml);
    }

    private static void WriteContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", SheetType + "sheet.main+xml"));
        for (var i = 1; i <= sheets; i++) Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{Number(i)}.xml"), ("ContentType", SheetType + "worksheet+xml"));
        xml.WriteEndElement();
    }

    private static void WriteRelations(XmlWriter xml, ImmutableArray<string> targets, string type)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (var i = 0; i < targets.Length; i++) Element(xml, "Relationship", ("Id", "rId" + Number(i + 1)), ("Type", $"{Relations}/{type}"), ("Target", targets[i]));
        xml.WriteEndElement();
    }

    private static void WriteSheetList(XmlWriter xml, ImmutableArray<DataTable> tables)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < tables.Length; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", tables[i].Name);
            xml.WriteAttributeString("sheetId", Number(i + 1));
            xml.WriteAttributeString("id", Relations, "rId" + Number(i + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSheet(XmlWriter xml, DataTable table)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData");
        WriteRow(xml, [.. table.Columns.Select(column => DataCell.Of(column.Name))]);
        foreach (var cells in table.Rows()) WriteRow(xml, cells);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, DataCell[] cells)
    {
        xml.WriteStartElement("row");
        foreach (var cell in cells)
        {
            xml.WriteStartElement("c");
            if (cell.Text is not null && cell.IsNumber)
            {
                xml.WriteElementString("v", cell.Text);
            }
            else if (!string.IsNullOrEmpty(cell.Text))
            {
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is");
                xml.WriteElementString("t", cell.Text);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

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
