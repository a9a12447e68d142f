using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Checks;
using ReportGen.Site.FindingsReports;
using ReportGen.Site.Listings;
using ReportGen.Site.Output;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.FindingsReports;

public sealed class FindingsReportTests : IDisposable
{
    private static readonly SupplierDirectory Book = new(["省财政厅", "省统计局"], new Dictionary<string, string>
    {
        ["editions/2019/财政厅"] = "省财政厅",
        ["editions/2019/统计局"] = "省统计局",
        ["editions/2019/统计局-清单"] = "省统计局",
    });

    private static readonly ImmutableArray<Finding> Findings =
    [
        new(Catalogue.CellEmpty, new Place("editions/2019/统计局.csv", null, 12, "人口（万人）"), "“人口（万人）”为空。", "请补填。", "131081 霸州市", string.Empty),
        new(Catalogue.CellEmpty, new Place("editions/2019/统计局.csv", null, 3, "人口（万人）"), "“人口（万人）”为空。", "请补填。", "130102 长安区", string.Empty),
        new(Catalogue.CharacterInvisible, new Place("editions/2019/统计局-清单.xlsx", "统计局-清单", 5, "名称"), "“名称”含有不可见字符 U+200B。", "请删除该字符。", null, "甲\u200B<b>乙</b>"),
        new(Catalogue.ChangeImplausible, new Place("editions/2019/财政厅.csv", null, 7, "支出（万元）"), "比上年增长 412%。", "请核实，确属无误的请附说明。", "131081 霸州市", "512"),
        new(Catalogue.ConfigValueWrong, new Place("site.yaml", Row: 2), "“base_url”有误。", "请改正。"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("desk-").FullName;

    [Fact]
    public void Each_supplier_gets_a_sheet_and_there_is_an_overview()
    {
        Write(Findings);
        Assert.Equal(["01-省财政厅.html", "02-省统计局.html", "03-本单位.html", "index.html"], Pages());
        Golden.Matches(Read("index.html"), "overview.html");
        Golden.Matches(Read("02-省统计局.html"), "supplier.html");
    }

    [Fact]
    public void Rows_are_in_the_order_of_the_file()
    {
        Write(Findings);
        var sheet = Read("02-省统计局.html");
        Assert.True(sheet.IndexOf("第3行", StringComparison.Ordinal) < sheet.IndexOf("第12行", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_found_is_text_and_never_markup()
    {
        Write(Findings);
        Assert.Contains("甲U+200B&lt;b&gt;乙", Read("02-省统计局.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_needs_nothing_from_elsewhere_and_leads_only_to_its_neighbours()
    {
        Write(Findings);
        foreach (var page in Pages().AtLeast(3))
        {
            Assert.Empty(PagePolicy.FaultsOf(Read(page)));
            var html = Read(page);
            Assert.DoesNotContain("://", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.All(PageFacts.Of(html).Links, link => Assert.Contains(Uri.UnescapeDataString(link), Pages()));
        }
    }

    [Fact]
    public void Where_nothing_was_found_the_overview_says_so()
    {
        Write([]);
        Assert.Equal(["index.html"], Pages());
        Golden.Matches(Read("index.html"), "clean.html");
    }

    [Fact]
    public void A_former_report_is_replaced_as_a_whole_with_the_same_bytes()
    {
        Write(Findings);
        var before = Pages().Select(Read).ToList();
        Write([]);
        Write(Findings);
        Assert.Equal(before, Pages().Select(Read));
    }

    [Fact]
    public void A_fault_in_every_row_is_printed_with_a_measure()
    {
        Write([.. Enumerable.Range(2, 1000).Select(row => Findings[0] with { Place = Findings[0].Place with { Row = row } })]);
        Assert.Contains("同类另有997处，见第5—1001行，请一并处理。", Read("01-省统计局.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_and_a_folder_of_mine_are_never_replaced()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, Staging.Marker), string.Empty);
        File.WriteAllText(Path.Combine(Output, "index.html"), "mine");
        Assert.False(Staging.MayReplace(Output, Staging.ReportMarker));
        Assert.ThrowsAny<IOException>(() => Write(Findings));
        Assert.Equal("mine", Read("index.html"));
    }

    [Fact]
    public void A_fault_of_a_template_is_a_finding_and_leaves_the_former_report()
    {
        Write(Findings);
        var templates = Path.Combine(folder, "templates", "desk");
        Directory.CreateDirectory(templates);
        File.WriteAllText(Path.Combine(templates, "overview.sbn-html"), "{{ Nothing }}");
        File.WriteAllText(Path.Combine(templates, "supplier.sbn-html"), "{{Title}}");
        var written = FindingsReport.Write(new FindingsReportInput([], Book), Path.Combine(folder, "templates"), Output);
        Assert.False(written.Succeeded);
        Assert.Equal((Catalogue.TemplateWrong, "desk/overview.sbn-html"), (written.Findings[0].Code, written.Findings[0].Place.File));
        Assert.Equal(4, Pages().Length);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Output => Path.Combine(folder, "report");

    private void Write(ImmutableArray<Finding> findings) =>
        Assert.True(FindingsReport.Write(new FindingsReportInput(findings, Book), Repository.PathOf("templates"), Output).Succeeded);

    private string[] Pages() => [.. Directory.GetFiles(Output, "*.html").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private string Read(string page) => File.ReadAllText(Path.Combine(Output, page));
}
