using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportGen.Testing;

/// <summary>A workbook that is made to exhaust or to trick a reader, or is as large as one may be.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Code">The finding that it has to end with.</param>
/// <param name="Make">Makes it when it is needed; none is ever kept.</param>
/// <param name="File">The file for which it stands.</param>
internal sealed record HostileBook(string Name, string Code, Func<byte[]> Make, string File = "统计局")
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string SheetPart = "xl/worksheets/sheet1.xml";
    private const string Media = "xl/media/image1.bin";
    private const string SharedStrings = "xl/sharedStrings.xml";
    private const int Mebibyte = 1 << 20;

    public static ImmutableArray<HostileBook> All { get; } =
    [
        new("a part of half a gibibyte", "FILE-03", () => Bomb(Media, 512)),
        new("shared texts of half a gibibyte", "FILE-03", () => Bomb(SharedStrings, 512)),
        new("a part that is larger than it says", "FILE-03", () => Understated(Bomb(Media, 256))),
        new("sixty thousand entries", "FILE-03", Entries),
        new("sixty thousand entries and one stated", "FILE-03", () => Stating(Entries(), 1)),
        new("more than may be unpacked", "FILE-03", () => Sheet(Rows(1_040_000, "0.123456789012")).Bytes(CompressionLevel.Fastest)),
        new("laughing entities", "FILE-04", () => Sheet(Laughs()).Bytes()),
        new(
            "an entity from another file",
            "FILE-04",
            () =>
                Sheet(
                        $"<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet {Main}><sheetData><row r=\"1\"><c r=\"A1\" " +
                            $"t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>"
                    )
                    .Bytes()
        ),
        new(
            "entities in another encoding",
            "FILE-02",
            () => Empty().Part(SheetPart, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Laughs())]).Bytes()
        ),
        new("elements in elements without end", "FILE-03", () => Sheet($"<worksheet {Main}>{Repeat("<a>", 1_000_000)}").Bytes()),
        new(
            "a cell in the last corner",
            "STR-14",
            () => Sheet(Data("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")).Bytes()
        ),
        new("a million rows", "FILE-09", () => Sheet(Rows(1_000_000, "1")).Bytes(CompressionLevel.Fastest)),
        new("a row as wide as a sheet can be, and nothing in it, a million times", "STR-04", () => Sheet(StyledRows()).Bytes(CompressionLevel.Fastest)),
        new("more texts than may be", "FILE-03", () => Texts(1_000_001)),
        new("as many texts as may be", "STR-04", () => Texts(1_000_000)),
        new("as many figures as may be", "STR-04", () => Figures(5_001, 100)),
        new("as long a list as may be", "STR-04", () => Figures(200_001, 9), "实验室清单"),
        new("a list that is too long", "FILE-03", () => Figures(200_001, 20), "实验室清单"),
        new("a formula without end", "STR-13", () => Sheet(Data($"<row r=\"1\"><c r=\"A1\"><f>{new string('(', 1_000_000)}</f><v>1</v></c></row>")).Bytes()),
        new("an attribute without end", "FILE-03", () => Sheet($"<worksheet {Main} a=\"{new string('x', 20 * Mebibyte)}\"/>").Bytes()),
        new("a number format without end", "STR-04", () => Format(new string('[', 100_000) + Repeat("0;", 100_000))),
        new("a number format of words without end", "STR-04", () => Format(Repeat("yyyy\\-", 100_000))),
    ];

    public override string ToString() => Name;

    private static Xlsx Empty() => new Xlsx().Sheet("统计局", []);

    private static Xlsx Sheet(string xml) => Empty().Part(SheetPart, xml);

    private static string Data(string rows) => $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>";

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>Zeros are packed piece by piece, so that the test itself needs little.</summary>
    private static byte[] Bomb(string part, int mebibytes)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Empty().Entries().Where(entry => entry.Name != part))
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }

            using var bomb = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            var zeros = new byte[Mebibyte];
            for (var i = 0; i < mebibytes; i++) bomb.Write(zeros);
        }

        return file.ToArray();
    }

    /// <summary>The central directory says that the bomb has a hundred bytes.</summary>
    private static byte[] Understated(byte[] archive)
    {
        var header = archive.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(Media)) - 46;
        BinaryPrimitives.WriteUInt32LittleEndian(archive.AsSpan(header + 24), 100);
        return archive;
    }

    private static byte[] Entries() =>
        Xlsx.Zip([.. Empty().Entries(), .. Enumerable.Range(0, 60_000).Select(i => (FormattableString.Invariant($"xl/{i}.xml"), "<a/>"u8.ToArray()))]);

    private static byte[] Stating(byte[] archive, ushort entries)
    {
        var end = archive.AsSpan().LastIndexOf("PK\x05\x06"u8);
        BinaryPrimitives.WriteUInt16LittleEndian(archive.AsSpan(end + 8), entries);
        BinaryPrimitives.WriteUInt16LittleEndian(archive.AsSpan(end + 10), entries);
        return archive;
    }

    private static string Laughs()
    {
        var entities = Enumerable
            .Range(1, 9)
            .Select(i => FormattableString.Invariant($"<!ENTITY l{i} \"{Repeat(FormattableString.Invariant($"&l{i - 1};"), 10)}\">"));
        return $"<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY l0 \"ha\">{string.Concat(entities)}]>" +
            $"{Data("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&l9;</t></is></c></row>")}";
    }

    private static string Rows(int count, string value)
    {
        var rows = new StringBuilder();
        for (var i = 1; i <= count; i++)
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{i}\"><c r=\"A{i}\"><v>{value}{(i * 7919L) % 9973}</v></c></row>");
        return Data(rows.ToString());
    }

    private static string StyledRows()
    {
        var rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (var i = 2; i <= 1_048_576; i++)
            rows.Append(
                CultureInfo.InvariantCulture,
                $"<row r=\"{i}\">{(i == 5_000 ? "<c r=\"A5000\"><v>1</v></c>" : string.Empty)}<c r=\"XFD{i}\" s=\"1\"/></row>"
            );
        return Data(rows.ToString());
    }

    /// <summary>A sheet of nothing but figures.</summary>
    public static byte[] Figures(int rowCount, int columns) => Sheet(Cells(rowCount, columns)).Bytes(CompressionLevel.Fastest);

    private static string Cells(int rowCount, int columns)
    {
        var rows = new StringBuilder();
        for (var i = 1; i <= rowCount; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{i}\">");
            for (var k = 0; k < columns; k++) rows.Append(CultureInfo.InvariantCulture, $"<c><v>0.{i}{k}1</v></c>");
            rows.Append("</row>");
        }

        return Data(rows.ToString());
    }

    private static byte[] Texts(int count)
    {
        var texts = new StringBuilder($"<sst {Main}>");
        for (var i = 0; i < count; i++)
            texts.Append(CultureInfo.InvariantCulture, $"<si><t>{(i * 7919L) % 1_000_003}</t></si>");
        return Sheet(Data("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"))
            .Part(SharedStrings, texts.Append("</sst>").ToString())
            .Bytes(CompressionLevel.Fastest);
    }

    private static byte[] Format(string code) =>
        Sheet(Data("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c></row>"))
            .Part(
                "xl/styles.xml",
                $"<styleSheet {Main}><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"{code}\"/></numFmts><cellStyleXfs " +
                    $"count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"170\" " +
                    $"applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            )
            .Bytes();
}
