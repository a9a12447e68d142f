using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Downloads;

/// <summary>The form of the downloads, and what is stated about them.</summary>
public sealed class FileTests(BuiltSite site)
{
    private static readonly string[] ResultColumns =
    [
        "code", "name", "city_code", "city", "total", "class", "rank", "city_rank", "previous_total", "previous_class", "previous_rank",
        "score_change", "rank_change", "leap", "award", "state", "revised",
    ];

    private static readonly string[] ScoreColumns =
    [
        "code", "indicator", "value", "unit", "score", "max", "rank", "source_file", "source_row", "name", "city", "indicator_name", "state",
        "revised", "amended",
    ];

    private static readonly string[] AwardColumns = ["code", "rule", "amount", "paid", "reading", "name", "city", "rule_name", "state", "revised"];

    public static TheoryData<int> Years => [.. BuiltSite.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_columns_are_those_that_others_rely_on(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        Assert.Equal(ResultColumns, data.Results.Header);
        Assert.Equal(ScoreColumns, data.Scores.Header);
        Assert.Equal(AwardColumns, data.Awards.Header);
    }

    [Fact]
    public async Task A_csv_file_opens_in_a_spreadsheet()
    {
        var files = await TablesAsync();
        Assert.Equal(3 * (BuiltSite.Years.Count + 1), files.Count);
        Assert.All(
            files,
            file =>
            {
                var bytes = File.ReadAllBytes(file);
                Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), file);
                var text = Encoding.UTF8.GetString(bytes);
                Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
                Assert.All(
                    CsvTable.Read(file).Rows.SelectMany(row => row.Cells),
                    cell => Assert.False(cell.Length > 0 && "=+@\t".Contains(cell[0], StringComparison.Ordinal), cell)
                );
            }
        );
    }

    [Fact]
    public async Task The_form_of_a_table_for_programs_differs_by_its_mark_alone()
    {
        var folder = Path.Combine(await site.FolderAsync(), "data");
        var files = await TablesAsync();
        Assert.Equal(files.Count, Directory.GetFiles(Path.Combine(folder, "package"), "*.csv", SearchOption.AllDirectories).Length);
        Assert.All(files, file =>
        {
            var plain = Path.Combine(folder, "package", Path.GetRelativePath(folder, file));
            Assert.Equal(File.ReadAllBytes(file)[Encoding.UTF8.Preamble.Length..], File.ReadAllBytes(plain));
        });
    }

    [Theory]
    [InlineData("results")]
    [InlineData("scores")]
    [InlineData("awards")]
    public async Task The_table_of_all_years_is_those_of_each_year_with_the_year_in_front(string table)
    {
        var folder = Path.Combine(await site.FolderAsync(), "data");
        var all = CsvTable.Read(Path.Combine(folder, table + ".csv"));
        (string Year, CsvTable Table) Of(string year) => (year, CsvTable.Read(Path.Combine(folder, year, table + ".csv")));
        var years = BuiltSite.Years.Select(year => Of(year.ToString(CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(years[0].Table.Header.Prepend("edition"), all.Header);
        Assert.Equal(years.SelectMany(year => year.Table.Rows.Select(row => row.Cells.Prepend(year.Year))), all.Rows.Select(row => row.Cells));
    }

    [Fact]
    public async Task A_code_has_its_name_beside_it()
    {
        foreach (var year in BuiltSite.Years)
        {
            var data = await OpenData.ReadAsync(site, year);
            var places = data.Results.Rows.ToDictionary(row => row["code"], row => (row["name"], row["city"]));
            Assert.All(data.Scores.Rows.Concat(data.Awards.Rows), row => Assert.Equal(places[row["code"]], (row["name"], row["city"])));
            Assert.All(data.Scores.Rows, row => Assert.Equal(data.Indicators[row["indicator"]].GetProperty("name").GetString(), row["indicator_name"]));
            Assert.All(data.Awards.Rows, row => Assert.NotEmpty(row["rule_name"]));
        }
    }

    [Fact]
    public async Task A_download_is_kept_under_programme_year_and_table()
    {
        var folder = await site.FolderAsync();
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(folder, "data", "index.html")));
        var names = page.QuerySelectorAll("a[download]").ToDictionary(link => link.GetAttribute("href")!, link => link.GetAttribute("download")!);
        Assert.Equal(names.Count, names.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("河北省县域科技创新-2019-综合结果.csv", names["2019/results.csv"]);
        Assert.Equal("河北省县域科技创新-2019-指标得分.csv", names["2019/scores.csv"]);
        Assert.Equal("河北省县域科技创新-2019-全部表格.xlsx", names["2019/results.xlsx"]);
        Assert.Equal(FormattableString.Invariant($"河北省县域科技创新-{BuiltSite.Years[0]}至{BuiltSite.Years[^1]}-综合结果.csv"), names["results.csv"]);
        var there = (await TablesAsync()).Select(file => Tree.Name(Path.Combine(folder, "data"), file));
        Assert.Empty(there.Except(names.Keys));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_workbook_holds_the_cells_of_the_tables(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        var path = Path.Combine(await site.FolderAsync(), "data", year.ToString(CultureInfo.InvariantCulture), "results.xlsx");
        var sheets = await SheetsAsync(path);
        Assert.Equal(data.Results.Rows.Select(row => row.Cells), sheets["综合结果"].Skip(1));
        Assert.Equal(data.Scores.Rows.Select(row => row.Cells), sheets["指标得分"].Skip(1));
        Assert.Equal(data.Awards.Rows.Select(row => row.Cells), sheets["跃升奖励"].Skip(1));
    }

    [Fact]
    public async Task The_index_states_size_and_hash_of_every_file()
    {
        var folder = Path.Combine(await site.FolderAsync(), "data");
        using var index = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "index.json")));
        var editions = index.RootElement.GetProperty("editions").EnumerateArray().ToList();
        Assert.Equal(BuiltSite.Years, editions.Select(edition => edition.GetProperty("edition").GetInt32()));
        var listed = editions.Append(index.RootElement).SelectMany(part => part.GetProperty("files").EnumerateArray()).ToList();
        var described = listed.Concat(listed.Where(file => file.TryGetProperty("without_bom", out _)).Select(file => file.GetProperty("without_bom"))).ToList();
        Assert.All(described.AtLeast(50), file =>
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, file.GetProperty("path").GetString()!));
            Assert.Equal(bytes.LongLength, file.GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
        });
        Assert.Equal(Described(folder), described.Select(file => file.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_index_counts_what_the_tables_hold()
    {
        using var index = JsonDocument.Parse(await site.ReadAsync("data", "index.json"));
        foreach (var edition in index.RootElement.GetProperty("editions").EnumerateArray())
        {
            var rows = (await OpenData.ReadAsync(site, edition.GetProperty("edition").GetInt32())).Results.Rows;
            Assert.Equal(rows.Count, edition.GetProperty("units").GetInt32());
            Assert.Equal("published", edition.GetProperty("state").GetString());
            Assert.All(
                edition.GetProperty("classes").EnumerateObject(),
                letter => Assert.Equal(rows.Count(row => row["class"] == letter.Name), letter.Value.GetInt32())
            );
            Assert.Equal(
                Math.Round(rows.Average(row => row.Decimal("total")), 2, MidpointRounding.AwayFromZero),
                edition.GetProperty("mean_total").GetDecimal()
            );
        }
    }

    [Fact]
    public async Task The_data_package_describes_every_file_and_column()
    {
        var folder = Path.Combine(await site.FolderAsync(), "data");
        using var package = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "datapackage.json")));
        var root = package.RootElement;
        Assert.All(
            (string[])["name", "title", "description", "homepage", "version", "licenses", "contributors", "citation"],
            name => Assert.True(root.TryGetProperty(name, out _), name)
        );
        Assert.Equal(SitePages.SampleNotice, root.GetProperty("description").GetString());
        var resources = root.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(resources.Count, resources.Select(resource => resource.GetProperty("name").GetString()).Distinct().Count());
        resources.AddRange(root.GetProperty("for_spreadsheets").EnumerateArray());
        Assert.All(resources.AtLeast(30), resource =>
        {
            var file = Path.Combine(folder, resource.GetProperty("path").GetString()!);
            Assert.Equal(new FileInfo(file).Length, resource.GetProperty("bytes").GetInt64());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), resource.GetProperty("hash").GetString());
            Assert.Equal(SitePages.SampleNotice, resource.GetProperty("description").GetString());
            if (!resource.TryGetProperty("schema", out var schema)) return;
            Assert.Equal(CsvTable.Read(file).Header, schema.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!));
        });
        Assert.Equal(Described(folder), resources.Select(resource => resource.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
    }

    /// <summary>The tables for people.</summary>
    private async Task<IReadOnlyList<string>> TablesAsync()
    {
        var folder = Path.Combine(await site.FolderAsync(), "data");
        var all = Directory.GetFiles(folder, "*.csv", SearchOption.AllDirectories);
        return [.. all.AtLeast(40).Where(file => !Tree.Name(folder, file).StartsWith("package/", StringComparison.Ordinal))];
    }

    /// <summary>Every file of the open data but the page and the two files that describe the others.</summary>
    private static IEnumerable<string> Described(string folder) =>
        Tree.Files(folder)
            .Select(file => Tree.Name(folder, file))
            .Where(name => !name.EndsWith(".html", StringComparison.Ordinal))
            .Except(["index.json", "datapackage.json"])
            .Order(StringComparer.Ordinal);

    /// <summary>The rows of each sheet, read by hand; numbers and text alike as they are written, each cell in the column that it names.</summary>
    private static async Task<Dictionary<string, List<IReadOnlyList<string>>>> SheetsAsync(string path)
    {
        await using var zip = await ZipFile.OpenReadAsync(path);
        var relations = (await PartAsync(zip, "xl/_rels/workbook.xml.rels"))
            .Root!.Elements()
            .ToDictionary(element => element.Attribute("Id")!.Value, element => element.Attribute("Target")!.Value);
        var sheets = new Dictionary<string, List<IReadOnlyList<string>>>();
        foreach (var sheet in (await PartAsync(zip, "xl/workbook.xml")).Descendants().Where(element => element.Name.LocalName == "sheet"))
        {
            var id = sheet.Attributes().Single(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0).Value;
            var rows = (await PartAsync(zip, "xl/" + relations[id])).Descendants().Where(element => element.Name.LocalName == "row").ToList();
            var width = rows.Max(row => row.Elements().Select(ColumnOf).DefaultIfEmpty(-1).Max()) + 1;
            sheets[sheet.Attribute("name")!.Value] = [.. rows.Select((row, i) => CellsOf(row, i + 1, width))];
        }

        return sheets;
    }

    private static IReadOnlyList<string> CellsOf(XElement row, int number, int width)
    {
        Assert.Equal(number.ToString(CultureInfo.InvariantCulture), row.Attribute("r")!.Value);
        var cells = Enumerable.Repeat(string.Empty, width).ToArray();
        foreach (var cell in row.Elements()) cells[ColumnOf(cell)] = cell.Value;
        return cells;
    }

    private static int ColumnOf(XElement cell) => Assert.Single(cell.Attribute("r")!.Value, char.IsAsciiLetterUpper) - 'A';

    private static async Task<XDocument> PartAsync(ZipArchive zip, string name)
    {
        await using var stream = await zip.GetEntry(name)!.OpenAsync();
        return await XDocument.LoadAsync(stream, LoadOptions.None, CancellationToken.None);
    }
}
