using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Downloads;

/// <summary>The form of the downloads, and what is told about them.</summary>
public sealed class FileTests(BuiltSite site)
{
    private static readonly string[] ResultColumns = ["code", "name", "city_code", "city", "total", "class", "rank", "city_rank", "previous_total", "previous_class", "previous_rank", "score_change", "rank_change", "leap", "award"];

    private static readonly string[] ScoreColumns = ["code", "indicator", "value", "unit", "score", "max", "rank", "source_file", "source_row"];

    private static readonly string[] AwardColumns = ["code", "rule", "amount", "paid", "reading"];

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
        var files = Directory.GetFiles(Path.Combine(await site.FolderAsync(), "data"), "*.csv", SearchOption.AllDirectories);
        Assert.Equal(0, files.Length % BuiltSite.Years.Count);
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var bytes = File.ReadAllBytes(file);
            Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), file);
            var text = Encoding.UTF8.GetString(bytes);
            Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
            Assert.All(CsvTable.Read(file).Rows.SelectMany(row => row.Cells), cell => Assert.False(cell.Length > 0 && "=+@\t".Contains(cell[0], StringComparison.Ordinal), cell));
        });
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task The_workbook_holds_the_cells_of_the_tables(int year)
    {
        var data = await OpenData.ReadAsync(site, year);
        var path = Path.Combine(await site.FolderAsync(), "data", year.ToString(CultureInfo.InvariantCulture), "results.xlsx");
        var sheets = await SheetsAsync(path);
        Assert.Equal(data.Results.Rows.Select(row => row.Cells).Prepend(data.Results.Header), sheets["results"]);
        Assert.Equal(data.Scores.Rows.Select(row => row.Cells).Prepend(data.Scores.Header), sheets["scores"]);
        Assert.Equal(data.Awards.Rows.Select(row => row.Cells).Prepend(data.Awards.Header), sheets["awards"]);
    }

    [Fact]
    public async Task The_index_tells_size_and_hash_of_every_file()
    {
        var folder = Path.Combine(await site.FolderAsync(), "data");
        using var index = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "index.json")));
        var editions = index.RootElement.GetProperty("editions").EnumerateArray().ToList();
        Assert.Equal(BuiltSite.Years, editions.Select(edition => edition.GetProperty("edition").GetInt32()));
        var told = editions.SelectMany(edition => edition.GetProperty("files").EnumerateArray()).ToList();
        Assert.All(told, file =>
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, file.GetProperty("path").GetString()!));
            Assert.Equal(bytes.LongLength, file.GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
        });
        var there = Tree.Files(folder).Select(file => Tree.Name(folder, file)).Where(name => name.Contains('/', StringComparison.Ordinal));
        Assert.Equal(there.Order(StringComparer.Ordinal), told.Select(file => file.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
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
            Assert.All(edition.GetProperty("classes").EnumerateObject(), letter => Assert.Equal(rows.Count(row => row["class"] == letter.Name), letter.Value.GetInt32()));
            Assert.Equal(Math.Round(rows.Average(row => row.Decimal("total")), 2, MidpointRounding.AwayFromZero), edition.GetProperty("mean_total").GetDecimal());
        }
    }

    [Fact]
    public async Task The_data_package_describes_every_file_and_column()
    {
        var folder = Path.Combine(await site.FolderAsync(), "data");
        using var package = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "datapackage.json")));
        var root = package.RootElement;
        Assert.All((string[])["name", "title", "description", "homepage", "version", "licenses", "contributors", "citation"], name => Assert.True(root.TryGetProperty(name, out _), name));
        Assert.Equal(SitePages.SampleNotice, root.GetProperty("description").GetString());
        var resources = root.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(resources.Count, resources.Select(resource => resource.GetProperty("name").GetString()).Distinct().Count());
        Assert.All(resources, resource =>
        {
            var file = Path.Combine(folder, resource.GetProperty("path").GetString()!);
            Assert.Equal(new FileInfo(file).Length, resource.GetProperty("bytes").GetInt64());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), resource.GetProperty("hash").GetString());
            Assert.Equal(SitePages.SampleNotice, resource.GetProperty("description").GetString());
            if (file.EndsWith(".csv", StringComparison.Ordinal)) Assert.Equal(CsvTable.Read(file).Header, resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!));
        });
        var there = Tree.Files(folder).Select(file => Tree.Name(folder, file)).Where(name => name.Contains('/', StringComparison.Ordinal));
        Assert.Equal(there.Order(StringComparer.Ordinal), resources.Select(resource => resource.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
    }

    /// <summary>The rows of each sheet, read by hand; numbers and text alike as they are written.</summary>
    private static async Task<Dictionary<string, List<IReadOnlyList<string>>>> SheetsAsync(string path)
    {
        await using var zip = await ZipFile.OpenReadAsync(path);
        var relations = (await PartAsync(zip, "xl/_rels/workbook.xml.rels")).Root!.Elements().ToDictionary(element => element.Attribute("Id")!.Value, element => element.Attribute("Target")!.Value);
        var sheets = new Dictionary<string, List<IReadOnlyList<string>>>();
        foreach (var sheet in (await PartAsync(zip, "xl/workbook.xml")).Descendants().Where(element => element.Name.LocalName == "sheet"))
        {
            var id = sheet.Attributes().Single(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0).Value;
            var rows = (await PartAsync(zip, "xl/" + relations[id])).Descendants().Where(element => element.Name.LocalName == "row");
            sheets[sheet.Attribute("name")!.Value] = [.. rows.Select(row => (IReadOnlyList<string>)[.. row.Elements().Select(cell => cell.Value)])];
        }

        return sheets;
    }

    private static async Task<XDocument> PartAsync(ZipArchive zip, string name)
    {
        await using var stream = await zip.GetEntry(name)!.OpenAsync();
        return await XDocument.LoadAsync(stream, LoadOptions.None, CancellationToken.None);
    }
}
