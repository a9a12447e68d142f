using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Data.Findings;
using ReportGen.Data.Workbooks;
using ReportGen.Evaluation.Findings;
using ReportGen.Testing;
using static ReportGen.Data.Tests.Workbooks.GoodTable;

namespace ReportGen.Data.Tests.Workbooks;

public sealed class WorkbookTests
{
    [Fact]
    public void The_same_data_in_workbooks_give_the_same_values_and_results()
    {
        using var data = new TempData();
        var before = InvarianceTests.Values(data, []);
        var results = InvarianceTests.Results(data);
        foreach (var file in Directory.GetFiles(Path.Combine(data.Path, "editions"), "*.csv", SearchOption.AllDirectories).AtLeast(5))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            File.WriteAllBytes(
                Path.ChangeExtension(file, ".xlsx"),
                new Xlsx()
                    .Sheet(
                        "说明",
                        [
                            ["填报说明"],
                        ]
                    )
                    .Sheet(name, Rows(Path.GetRelativePath(data.Path, file)))
                    .Bytes(System.IO.Compression.CompressionLevel.Optimal)
            );
            File.Delete(file);
        }

        Assert.Equal(before, InvarianceTests.Values(data, []));
        Assert.Equal(results, InvarianceTests.Results(data));
        var source = data.Read().Value.Dataset.Editions[0].Tables[0].Source;
        Assert.Equal(("editions/2019/统计局.xlsx", "统计局"), (source.File, source.Sheet));
    }

    [Fact]
    public void Key_columns_may_be_texts_and_figures_may_be_marks()
    {
        using var data = Laid(new Xlsx().Sheet("任意", With(("A2", Inline("2019")), ("C2", Inline("130102")), ("F3", Inline("—")))).Bytes());
        Assert.Empty(data.Read().Findings);
    }

    [Fact]
    public void A_percent_sign_in_quotes_is_only_a_sign()
    {
        using var data = Laid(new Xlsx().Sheet("统计局", With(("H2", Xlsx.Styled("4", Xlsx.PercentInQuotes)))).Bytes());
        Assert.Empty(data.Read().Findings);
    }

    [Fact]
    public void Styled_cells_and_filter_buttons_without_content_are_nothing()
    {
        List<string[]> rows = [.. With(), .. Enumerable.Range(0, 3).Select(_ => new[] { "<c s=\"1\"/>", "<c s=\"2\"/>" })];
        using var data = Laid(
            new Xlsx().Sheet("统计局", rows.Select(row => row.Append("<c s=\"1\"/>")), after: "<autoFilter ref=\"A1:I5\"/>").Sheet("Sheet2", []).Bytes()
        );
        Assert.Empty(data.Read().Findings);
    }

    [Fact]
    public void A_finding_names_sheet_row_and_column()
    {
        using var data = Laid(new Xlsx().Sheet("附表", With(("E3", "-5"))).Bytes());
        var finding = Assert.Single(data.Read().Findings);
        Assert.Equal(new Place("editions/2019/统计局.xlsx", "附表", 3, "科技支出（万元）"), finding.Place);
    }

    [Fact]
    public void Sizes_that_the_archive_states_are_not_trusted()
    {
        var honest = new Xlsx()
            .Sheet("统计局", With())
            .Part("xl/more.xml", $"<a>{new string('x', 5000)}</a>")
            .Bytes(System.IO.Compression.CompressionLevel.Optimal);
        var header = honest.AsSpan().LastIndexOf("xl/more.xml"u8) - 46;
        Assert.True(honest.AsSpan(header).StartsWith("PK\x01\x02"u8));
        honest[header + 24] ^= 0xFF;
        Assert.Equal("FILE-02", Assert.Single(Findings(honest)).Code.Id);
    }

    public static TheoryData<string> Programs =>
        ["targets from the root", "a prefix for every element", "cells without places", "texts in the cells", "no styles", "texts in runs"];

    [Theory]
    [MemberData(nameof(Programs))]
    public void It_does_not_matter_which_program_wrote_a_workbook(string program)
    {
        using var data = Laid(Written(program));
        Assert.Empty(data.Read().Findings);
    }

    [Fact]
    public void Line_breaks_come_through_as_they_were_typed()
    {
        using var data = new TempData();
        var rows = Rows("editions/2019/实验室清单.csv");
        rows[3][6] = Inline("丁_x000D_\n实验室");
        File.Delete(Path.Combine(data.Path, "editions/2019/实验室清单.csv"));
        File.WriteAllBytes(Path.Combine(data.Path, "editions/2019/实验室清单.xlsx"), new Xlsx().Sheet("清单", rows).Bytes());
        Assert.Equal("丁\r\n实验室", data.Read().Value.Dataset.Editions[0].Lists[0].Items[2].Name);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void Cells_of_white_space_are_no_table(int row)
    {
        var rows = Enumerable.Range(1, row).Select(i => i == row ? new[] { "<c t=\"inlineStr\"><is><t> </t></is></c>" } : []);
        Assert.Equal("STR-04", Assert.Single(Findings(new Xlsx().Sheet("x", rows).Bytes())).Code.Id);
    }

    [Fact]
    public void Whatever_is_wrong_in_a_file_becomes_a_finding()
    {
        var good = CaseBooks.Good().Entries();
        var random = new Random(20_191_231);
        for (var i = 0; i < 3000; i++)
        {
            var part = random.Next(good.Count);
            var broken = good.Select((entry, k) => (entry.Name, k == part ? Broken(entry.Content, random) : entry.Content)).ToList();
            ReadAll(Xlsx.Zip(broken));
            ReadAll(Broken(Xlsx.Zip(good), random));
        }
    }

    private static void ReadAll(byte[] file)
    {
        using var reader = WorkbookReader.Open(file, "x.xlsx", 5000, new FindingBag("x.xlsx"));
        while (reader?.Next() is not null)
        {
            // What is in the rows does not matter here.
        }

        reader?.ReportFacts();
    }

    /// <summary>One place of the file is something else, is gone, or stands twice.</summary>
    private static byte[] Broken(byte[] content, Random random)
    {
        var at = random.Next(content.Length);
        var length = Math.Min(random.Next(1, 40), content.Length - at);
        var piece = content.AsSpan(at, length).ToArray();
        return random.Next(4) switch
        {
            0 => [.. content[..at], .. content[(at + length)..]],
            1 => [.. content[..at], .. piece, .. content[at..]],
            2 => [.. content[..at], (byte)random.Next(256), .. content[(at + 1)..]],
            _ => [.. content[..at], .. "9999999999"u8, .. content[(at + 1)..]],
        };
    }

    private static byte[] Written(string program) =>
        Xlsx.Zip(
            CaseBooks
                .Good()
                .Entries()
                .Where(entry => program != "no styles" || entry.Name != "xl/styles.xml")
                .Select(entry =>
                {
                    var xml = Encoding.UTF8.GetString(entry.Content);
                    var isBook = entry.Name.StartsWith("xl/", StringComparison.Ordinal) && !entry.Name.Contains("_rels", StringComparison.Ordinal);
                    return (
                        entry.Name,
                        Encoding.UTF8.GetBytes(
                            program switch
                            {
                                "targets from the root" => xml.Replace("Target=\"worksheets", "Target=\"/xl/worksheets", StringComparison.Ordinal),
                                "a prefix for every element" when isBook => Regex
                                    .Replace(xml, "<(?<end>/?)(?=[a-zA-Z])", "<${end}x:", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1))
                                    .Replace("xmlns=", "xmlns:x=", StringComparison.Ordinal),
                                "cells without places" => Regex.Replace(xml, "<c r=\"[A-Z]+[0-9]+\"", "<c", RegexOptions.None, TimeSpan.FromMinutes(1)),
                                "texts in the cells" => xml.Replace("t=\"s\"><v>0</v>", "t=\"inlineStr\"><is><t>年度</t></is>", StringComparison.Ordinal),
                                "texts in runs" => xml.Replace(
                                    "<t xml:space=\"preserve\">长安区</t>",
                                    "<r><t>长</t></r><r><rPr><b/></rPr><t>安区</t></r><rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh>",
                                    StringComparison.Ordinal
                                ),
                                _ => xml,
                            }
                        )
                    );
                })
        );

    public static TheoryData<string, byte[]> Archives =>
        new()
        {
            { "two entries of one name", Xlsx.Zip([("a.xml", "<a/>"u8.ToArray()), ("A.xml", "<a/>"u8.ToArray())]) },
            { "a path with backslashes", Xlsx.Zip([("xl\\workbook.xml", "<a/>"u8.ToArray())]) },
            { "an absolute path", Xlsx.Zip([("/xl/workbook.xml", "<a/>"u8.ToArray())]) },
            { "too many entries", Xlsx.Zip(Enumerable.Range(0, 201).Select(i => (FormattableString.Invariant($"{i}.xml"), "<a/>"u8.ToArray()))) },
            { "a ratio above a hundred", Xlsx.Zip([("a.xml", new byte[2 << 20])], System.IO.Compression.CompressionLevel.Optimal) },
            { "a text of two mebibytes", Xlsx.Zip([("a.xml", Encoding.UTF8.GetBytes("<a>" + new string('x', 2 << 20)))]) },
        };

    [Theory]
    [MemberData(nameof(Archives))]
    public void What_no_spreadsheet_program_writes_is_refused(string what, byte[] file) =>
        Assert.True(Assert.Single(Findings(file)).Code == Catalogue.FileTooLarge, what);

    [Fact]
    public void Too_many_rows_are_reported_before_anything_is_read()
    {
        var rows = Enumerable.Range(0, 30).Select(_ => new[] { "1" });
        var findings = new FindingBag("x.xlsx");
        Assert.Null(WorkbookReader.Open(new Xlsx().Sheet("x", rows).Bytes(), "x.xlsx", 20, findings));
        Assert.Equal("FILE-09", Assert.Single(findings.All).Code.Id);
    }

    private static IReadOnlyList<Finding> Findings(byte[] file)
    {
        var findings = new FindingBag("x.xlsx");
        Assert.Null(WorkbookReader.Open(file, "x.xlsx", 5000, findings));
        return findings.All;
    }

    private static TempData Laid(byte[] workbook)
    {
        var data = new TempData();
        File.Delete(Path.Combine(data.Path, "editions/2019/统计局.csv"));
        File.WriteAllBytes(Path.Combine(data.Path, "editions/2019/统计局.xlsx"), workbook);
        return data;
    }

    private static string Inline(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";
}
