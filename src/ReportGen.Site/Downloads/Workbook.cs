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
            using var sheet = new StreamWriter(Open(zip, $"xl/worksheets/sheet{Number(i + 1)}.xml"), bufferSize: 1 << 14);
            WriteSheet(sheet, table);
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

    /// <summary>Rows are written as text, encoded by the one function below: an XML writer takes three times as long for the half million cells of a country.</summary>
    private static void WriteSheet(TextWriter output, DataTable table)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?><worksheet xmlns=\"" + Main + "\"><sheetData>");
        WriteRow(output, [.. table.Columns.Select(column => DataCell.Of(column.Name))]);
        foreach (var cells in table.Rows()) WriteRow(output, cells);
        output.Write("</sheetData></worksheet>");
    }

    private static void WriteRow(TextWriter output, DataCell[] cells)
    {
        output.Write("<row>");
        foreach (var cell in cells)
        {
            if (string.IsNullOrEmpty(cell.Text))
            {
                output.Write("<c/>");
            }
            else
            {
                output.Write(cell.IsNumber ? "<c><v>" : "<c t=\"inlineStr\"><is><t>");
                WriteEncoded(output, cell.Text);
                output.Write(cell.IsNumber ? "</v></c>" : "</t></is></c>");
            }
        }

        output.Write("</row>");
    }

    private static void WriteEncoded(TextWriter output, string text)
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

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
