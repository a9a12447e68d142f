using System.IO.Compression;
using ReportGen.Data.Editions;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Forms;

namespace ReportGen.Data.Tests.Forms;

public sealed class NextEditionTests : IDisposable
{
    private readonly TempData data = new();

    [Fact]
    public void There_is_an_empty_file_for_every_file_of_the_scheme_and_a_workbook_of_each()
    {
        Write(2021, 2020);
        Assert.Equal([".new", "edition.yaml", "县级.csv", "实验室清单.csv", "统计局.csv"], Names(Folder(2021), "*"));
        Assert.Equal(["县级.xlsx", "实验室清单.xlsx", "统计局.xlsx"], Names(Path.Combine(Folder(2021), NextEdition.Workbooks), "*"));
    }

    [Fact]
    public void The_edition_is_a_draft_by_the_scheme_and_the_disclosure_of_the_last_one()
    {
        Write(2021, 2020);
        var text = File.ReadAllText(Path.Combine(Folder(2021), "edition.yaml"));
        Assert.Contains("year: 2021\nstate: draft\npublished_on: null\nscheme: small\n", text, StringComparison.Ordinal);
        Assert.EndsWith("notices: []\n", text, StringComparison.Ordinal);
        Edition? read = null;
        _ = DataFolder.Read(data.Path, edition => (read = edition.Year == 2021 ? edition : read) is null);
        Assert.Equal((EditionState.Draft, null), (read!.State, read.PublishedOn));
    }

    [Fact]
    public void Rows_are_the_units_of_the_register_with_last_years_values_beside_the_cells_to_fill_in()
    {
        Write(2021, 2020);
        var lines = File.ReadAllLines(Path.Combine(Folder(2021), "县级.csv"));
        var last = File.ReadAllLines(Path.Combine(Folder(2020), "县级.csv"));
        var headers = last[0].Split(',');
        Assert.Equal([.. headers[..4], .. headers[4..].SelectMany(header => new[] { header, "上年" + header })], lines[0].TrimStart('\uFEFF').Split(','));
        Assert.Equal(last.Length, lines.Length);
        foreach (var (line, before) in lines.Skip(1).Zip(last.Skip(1).OrderBy(line => line.Split(',')[2], StringComparer.Ordinal)))
        {
            var (cells, old) = (line.Split(','), before.Split(','));
            Assert.Equal(["2021", .. old[1..4], .. old[4..].SelectMany(value => new[] { string.Empty, value })], cells);
        }
    }

    [Fact]
    public void A_list_has_its_headers_only()
    {
        Write(2021, 2020);
        Assert.Equal(
            "\uFEFF年度,设区市,行政区划代码,县（市、区）,类别,级别,名称\r\n",
            System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Folder(2021), "实验室清单.csv")))
        );
    }

    [Fact]
    public void An_untouched_template_lacks_values_and_nothing_else()
    {
        Write(2021, 2020);
        var findings = data.Read().Findings.Where(finding => finding.Place.File.StartsWith("editions/2021/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains(finding.Code, (FindingCode[])[Catalogue.CellEmpty, Catalogue.RowWithoutValue]));
    }

    [Fact]
    public void After_a_gap_no_values_are_shown_for_comparison()
    {
        var written = NextEdition.Write(data.Path, 2023, 2020).Value;
        Assert.False(written.HasPreviousValues);
        Assert.DoesNotContain("上年", File.ReadAllText(Path.Combine(Folder(2023), "统计局.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_data_give_the_same_bytes()
    {
        using var other = new TempData();
        Write(2021, 2020);
        _ = NextEdition.Write(other.Path, 2021, 2020).Value;
        foreach (var file in Directory.EnumerateFiles(Folder(2021), "*", SearchOption.AllDirectories))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(other.Path, Path.GetRelativePath(data.Path, file))));
        }

        using var archive = ZipFile.OpenRead(Path.Combine(Folder(2021), NextEdition.Workbooks, "统计局.xlsx"));
        Assert.All(archive.Entries, entry => Assert.Equal(2000, entry.LastWriteTime.Year));
    }

    [Fact]
    public void What_is_wrong_with_the_last_edition_stops_it_and_nothing_is_written()
    {
        data.Lay(Path.Combine(TempData.Cases, "NUM-07"));
        var written = NextEdition.Write(data.Path, 2020, 2019);
        Assert.False(written.Succeeded);
        Assert.Equal(["2019", "2020"], DataFolder.Years(data.Path).Select(Invariant.Text));
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(data.Path, "editions"), ".*"));
    }

    [Fact]
    public void A_table_that_comes_in_parts_has_a_workbook_for_each_sender_and_a_folder_for_what_comes_back()
    {
        File.AppendAllText(
            Path.Combine(data.Path, "site.yaml"),
            "collection: {contact: 创新处 0311-1, deadlines: [{edition: 2021, returns: 2022-05-31}], parts: [{file: 县级, by: city}, {file: 实验室清单, by: county}]}\n");
        var written = NextEdition.Write(data.Path, 2021, 2020).Value;
        Assert.Equal((3, 7), (written.Forms, written.Parts));
        Assert.Equal([".new", "edition.yaml", "统计局.csv"], Names(Folder(2021), "*"));
        Assert.Equal([".gitkeep"], Names(Path.Combine(Folder(2021), "县级"), "*"));
        var books = Path.Combine(Folder(2021), NextEdition.Workbooks);
        Assert.Equal(["石家庄市.xlsx", "辛集市.xlsx", "邢台市.xlsx"], Names(Path.Combine(books, "县级"), "*"));
        Assert.Equal(
            ["130102长安区.xlsx", "130123正定县.xlsx", "130181辛集市.xlsx", "130505任泽区.xlsx"],
            Names(Path.Combine(books, "实验室清单"), "*"));
        var text = TextOf(Path.Combine(books, "县级", "石家庄市.xlsx"));
        Assert.All(["长安区", "正定县", "2022年5月31日", "创新处 0311-1", "石家庄市.xlsx"], word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.All(["任泽区", "邢台市"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        Assert.Contains("石家庄市长安区", TextOf(Path.Combine(books, "实验室清单", "130102长安区.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_forms_by_part_come_back_as_parts_and_lack_values_and_nothing_else()
    {
        File.AppendAllText(Path.Combine(data.Path, "site.yaml"), "collection: {parts: [{file: 县级, by: city}, {file: 实验室清单, by: county}]}\n");
        Write(2021, 2020);
        foreach (var table in new[] { "县级", "实验室清单" })
        {
            foreach (var book in Directory.EnumerateFiles(Path.Combine(Folder(2021), NextEdition.Workbooks, table)))
                File.Copy(book, Path.Combine(Folder(2021), table, Path.GetFileName(book)));
        }

        var findings = data.Read().Findings.Where(finding => finding.Place.File.StartsWith("editions/2021/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains(finding.Code, (FindingCode[])[Catalogue.CellEmpty, Catalogue.RowWithoutValue]));
        Assert.Contains(findings, finding => finding.Place.File == "editions/2021/县级/石家庄市.xlsx");
    }

    [Fact]
    public void The_sheets_on_findings_go_to_those_who_sent_the_parts()
    {
        File.AppendAllText(Path.Combine(data.Path, "site.yaml"), "collection: {parts: [{file: 县级, by: city}]}\n");
        Write(2021, 2020);
        var directory = SupplierReader.Read(data.Path);
        Assert.Equal(["省统计局", "县（市、区）人民政府", "省科技厅", "石家庄市", "辛集市", "邢台市"], directory.Suppliers);
        Assert.Equal("石家庄市", directory.Of("editions/2021/县级/石家庄市.xlsx"));
        Assert.Equal("石家庄市长安区", directory.Of("editions/2021/县级/130102长安区.csv"));
        Assert.Equal("县（市、区）人民政府", directory.Of("editions/2021/县级/汇总.csv"));
        Assert.Equal("县（市、区）人民政府", directory.Of("editions/2021/县级"));
        Assert.Null(directory.Of("editions/2021/edition.yaml"));
    }

    public void Dispose() => data.Dispose();

    /// <summary>All text of a workbook, as it stands in its parts.</summary>
    private static string TextOf(string book)
    {
        using var archive = ZipFile.OpenRead(book);
        return string.Concat(archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    private void Write(int year, int previous) => Assert.True(NextEdition.Write(data.Path, year, previous).Value.HasPreviousValues);

    private string Folder(int year) => Path.Combine(data.Path, "editions", Invariant.Text(year));

    private static IEnumerable<string> Names(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
