using System.Security;
using System.Text;
using ReportGen.Testing;
using static ReportGen.Data.Tests.Workbooks.GoodTable;

namespace ReportGen.Data.Tests.Workbooks;

/// <summary>The workbooks that are committed as cases: how each was made.</summary>
internal static class CaseBooks
{
    private const string Name = "统计局";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /// <summary>Folder of the case, extension of the file, bytes.</summary>
    public static IEnumerable<(string Case, string Extension, byte[] Bytes)> All =>
        [
            ("FILE-02 text as workbook", ".xlsx", Encoding.UTF8.GetBytes("年度,设区市\r\n")),
            ("FILE-02 no workbook", ".xlsx", Xlsx.Zip([("readme.txt", "nothing"u8.ToArray())])),
            ("FILE-02 cut off", ".xlsx", Good().Bytes()[..4000]),
            ("FILE-02 other byte", ".xlsx", Changed("<v>5200.5</v>", "<v>5700.5</v>")),
            ("FILE-02 old workbook", ".xls", Compound("Workbook")),
            ("FILE-02 bad xml", ".xlsx", Good().Part("xl/workbook.xml", "<workbook><sheets>").Bytes()),
            ("FILE-02 no number", ".xlsx", Book(With(("E2", "<c><v>many</v></c>"))).Bytes()),
            (
                "FILE-02 strict form",
                ".xlsx",
                Xlsx.Zip(
                    Good()
                        .Entries()
                        .Select(entry =>
                            (
                                entry.Name,
                                Encoding.UTF8.GetBytes(
                                    Encoding
                                        .UTF8.GetString(entry.Content)
                                        .Replace(
                                            "schemas.openxmlformats.org/spreadsheetml/2006/main",
                                            "purl.oclc.org/ooxml/spreadsheetml/main",
                                            StringComparison.Ordinal
                                        )
                                )
                            )
                        )
                )
            ),
            ("FILE-02 missing text", ".xlsx", Book(With(("A2", "<c t=\"s\"><v>999</v></c>"))).Bytes()),
            ("FILE-03 path outside", ".xlsx", Good().Part("../evil.xml", "<a/>").Bytes()),
            (
                "FILE-03 nesting",
                ".xlsx",
                Good()
                    .Part(
                        "xl/worksheets/sheet1.xml",
                        $"<worksheet {Main}>{string.Concat(Enumerable.Repeat("<a>", 100))}{string.Concat(Enumerable.Repeat("</a>", 100))}</worksheet>"
                    )
                    .Bytes()
            ),
            ("FILE-04 encrypted", ".xlsx", Compound("EncryptedPackage")),
            ("FILE-04 macro", ".xlsm", Good().Part("xl/vbaProject.bin", "macro").Bytes()),
            ("FILE-04 external link", ".xlsx", Good().Part("xl/externalLinks/externalLink1.xml", $"<externalLink {Main}/>").Bytes()),
            (
                "FILE-04 entity",
                ".xlsx",
                Good().Part("xl/sharedStrings.xml", $"<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst {Main}><si><t>&x;</t></si></sst>").Bytes()
            ),
            ("FILE-04 dde", ".xlsx", Book(With(("E2", Xlsx.Formula("cmd|' /C calc'!A0", "5200.5")))).Bytes()),
            (
                "STR-04 title in workbook",
                ".xlsx",
                Book(
                        [
                            ["2019年监测表"],
                            .. With(),
                        ],
                        after: "<mergeCells count=\"1\"><mergeCell ref=\"A1:I1\"/></mergeCells>"
                    )
                    .Bytes()
            ),
            (
                "STR-04 blank first row",
                ".xlsx",
                Book([
                        [],
                        .. With(),
                    ])
                    .Bytes()
            ),
            ("STR-04 empty workbook", ".xlsx", Book([]).Bytes()),
            ("STR-05 workbook", ".xlsx", Book(With(("E1", "科技开支（万元）"))).Bytes()),
            ("STR-01 workbook", ".xlsx", Book([.. With().Select((row, i) => i == 2 ? [.. row, "", "备注"] : row)]).Bytes()),
            ("STR-09 workbook", ".xlsx", Book([.. With()[..3], [], .. With()[3..], ["", "", "", "合计", "8657.5", "2350", "58", "8", "3"]]).Bytes()),
            ("STR-10", ".xlsx", Book(With(("B3", string.Empty)), after: "<mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>").Bytes()),
            ("STR-11", ".xlsx", new Xlsx().Sheet(Name, With(), rowAttributes: row => row == 3 ? " hidden=\"1\"" : string.Empty).Bytes()),
            ("STR-11 column", ".xlsx", Book(With(), before: "<cols><col min=\"6\" max=\"7\" width=\"9\" hidden=\"1\"/></cols>").Bytes()),
            (
                "STR-11 filter",
                ".xlsx",
                Book(
                        With(),
                        after: "<autoFilter ref=\"A1:I5\"><filterColumn colId=\"1\"><filters><filter val=\"邢台市\"/></filters></filterColumn></autoFilter>"
                    )
                    .Bytes()
            ),
            (
                "STR-11 sheet",
                ".xlsx",
                Good()
                    .Sheet(
                        "旧表",
                        [
                            ["旧"],
                        ],
                        state: "veryHidden"
                    )
                    .Bytes()
            ),
            ("STR-12", ".xlsx", new Xlsx().Sheet("Sheet1", With()).Sheet("Sheet2", With()).Bytes()),
            (
                "STR-13",
                ".xlsx",
                Book(
                        With(
                            ("H2", Xlsx.Formula("G2/F2*100", "4")),
                            ("H3", Xlsx.Formula("G3/F3*100", null)),
                            ("H4", "<c t=\"e\"><f>G4/0</f><v>#DIV/0!</v></c>"),
                            ("E4", "<c t=\"e\"><v>#N/A</v></c>")
                        )
                    )
                    .Bytes()
            ),
            ("STR-14", ".xlsx", Book([.. With()], after: string.Empty).Part("xl/worksheets/sheet1.xml", Far()).Bytes()),
            (
                "STR-15",
                ".xlsx",
                Good()
                    .SheetRelations(("comments", "../comments1.xml"), ("drawing", "/xl/drawings/drawing1.xml"))
                    .Part(
                        "xl/comments1.xml",
                        $"<comments {Main}><commentList><comment ref=\"F3\" authorId=\"0\"><text><t>待核</t></text></comment><comment ref=\"E2\" " +
                            $"authorId=\"0\"><text><t>待核</t></text></comment></commentList></comments>"
                    )
                    .Part(
                        "xl/drawings/drawing1.xml",
                        "<xdr:wsDr xmlns:xdr=\"urn:x\" xmlns:a=\"urn:a\"><xdr:sp><xdr:txBody><a:p><a:r><a:t>另加 300 " +
                            "万元</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>"
                    )
                    .Bytes()
            ),
            ("NUM-05 workbook", ".xlsx", Book(With(("H2", Xlsx.Styled("0.04", Xlsx.Percent)))).Bytes()),
            ("NUM-06 workbook", ".xlsx", Book(With(("I2", Xlsx.Styled("43525", Xlsx.Date)))).Bytes()),
            ("NUM-11 workbook", ".xlsx", Book(With(("E2", "<c><v>4060.0199999999995</v></c>"), ("E3", "<c><v>2557.1100000000001</v></c>"))).Bytes()),
            ("STR-16", ".xlsx", Book(With(("E3", "<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>5433</t></r><r><t>6433</t></r></is></c>"))).Bytes()),
            ("STR-16 shared text", ".xlsx", Good().Part("xl/sharedStrings.xml", StruckText()).Bytes()),
            ("STR-16 cell", ".xlsx", Looks(With(("E3", Xlsx.Styled("2557", "1")), ("H4", Xlsx.Styled("1", "1")))).Bytes()),
            ("STR-11 colour", ".xlsx", Looks(With(("E3", Xlsx.Styled("2557", "2")), ("A1", "<c s=\"2\" t=\"inlineStr\"><is><t>年度</t></is></c>"))).Bytes()),
            ("STR-17 thousands", ".xlsx", Formats(With(("E2", Xlsx.Styled("5200.5", "1")), ("E3", Xlsx.Styled("2557", "1"))), "#,##0,").Bytes()),
            ("STR-17 ten thousands", ".xlsx", Formats(With(("E2", Xlsx.Styled("5200.5", "1"))), "0!.0,").Bytes()),
            (
                "STR-17 hidden",
                ".xlsx",
                Formats(With(("E2", Xlsx.Styled("5200.5", "1")), ("D3", "<c s=\"1\" t=\"inlineStr\"><is><t>正定县</t></is></c>")), ";;;").Bytes()
            ),
            (
                "STR-17 unit",
                ".xlsx",
                Formats(With(("E2", Xlsx.Styled("5200.5", "1")), ("F2", Xlsx.Styled("1250", "2"))), "0.0\"亿元\"", "[>=10000]0\"万家\";0\"户\"").Bytes()
            ),
            ("STR-17 currency", ".xlsx", Formats(With(("E2", Xlsx.Styled("5200.5", "1"))), "[$¥-804]#,##0.00").Bytes()),
            ("STR-17 zero", ".xlsx", Formats(With(("E5", Xlsx.Styled("0", "1"))), "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ").Bytes()),
            ("STR-17 sign", ".xlsx", Formats(With(("E3", Xlsx.Styled("-2557", "1"))), "0;0").Bytes()),
            ("STR-17 literal digits", ".xlsx", Formats(With(("E3", Xlsx.Styled("2557", "1"))), "0\"00\"").Bytes()),
            ("STR-18", ".xlsx", Formats(With(("E2", Xlsx.Styled("5200.5", "1")), ("H3", Xlsx.Styled("3.0075", "2"))), "#,##0_ ", "0.00").Bytes()),
            ("NUM-14", ".xlsx", Book(With(("F2", "<c t=\"inlineStr\"><is><t>1250</t></is></c>"), ("E4", Xlsx.Styled("900", Xlsx.LocaleDate)))).Bytes()),
        ];

    /// <summary>The texts of the good workbook with a character struck out in one of them.</summary>
    private static string StruckText()
    {
        const string Runs = "<r><t>正</t></r><r><rPr><strike val=\"1\"/><sz val=\"11\"/></rPr><t>阳</t></r><r><rPr><strike val=\"0\"/></rPr><t>定县</t></r>";
        var texts = Encoding.UTF8.GetString(Good().Entries().Single(entry => entry.Name == "xl/sharedStrings.xml").Content);
        return texts.Replace("<t xml:space=\"preserve\">正定县</t>", Runs, StringComparison.Ordinal);
    }

    /// <summary>A workbook with number formats of its own: style 1 has the first, and so on.</summary>
    public static Xlsx Formats(IEnumerable<IEnumerable<string>> rows, params string[] formats)
    {
        var defined = formats
            .Select((format, i) => FormattableString.Invariant($"<numFmt numFmtId=\"{i + 170}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"));
        var used = formats.Select((_, i) => FormattableString.Invariant($"<xf numFmtId=\"{i + 170}\" applyNumberFormat=\"1\"/>"));
        return Styles(rows, $"<numFmts>{string.Concat(defined)}</numFmts><fonts><font/></fonts><fills><fill/></fills>", used);
    }

    /// <summary>A workbook in which style 1 is struck out, style 2 white.</summary>
    private static Xlsx Looks(IEnumerable<IEnumerable<string>> rows) =>
        Styles(
            rows,
            "<fonts><font/><font><strike/></font><font><strike val=\"0\"/><color rgb=\"FFFFFFFF\"/></font></fonts>"
            + "<fills><fill><patternFill patternType=\"none\"/></fill></fills>",
            ["<xf fontId=\"1\"/>", "<xf fontId=\"2\" fillId=\"0\"/>"]);

    private static Xlsx Styles(IEnumerable<IEnumerable<string>> rows, string parts, IEnumerable<string> cells)
    {
        var used = string.Concat(cells);
        return Book(rows).Part(
            "xl/styles.xml",
            $"<styleSheet {Main}>{parts}<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/>{used}</cellXfs></styleSheet>");
    }

    public static Xlsx Good() => Book(With());

    private static Xlsx Book(IEnumerable<IEnumerable<string>> rows, string before = "", string after = "") =>
        new Xlsx().Sheet(Name, rows, before: before, after: after);

    private static string Far() =>
        $"<worksheet {Main}><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"1048576\"><c " +
            $"r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>";

    /// <summary>A workbook that was damaged after it was written: the text stands in it as it is, since nothing is compressed.</summary>
    private static byte[] Changed(string from, string to)
    {
        var bytes = Good().Bytes();
        Encoding.UTF8.GetBytes(to).CopyTo(bytes, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(from)));
        return bytes;
    }

    /// <summary>The beginning of a file of the kind in which old and encrypted workbooks come, with the name of a stream in it.</summary>
    private static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)];
}
