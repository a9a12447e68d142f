using System.Globalization;
using System.IO.Compression;
using System.Text;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Sites;

/// <summary>
/// Two worlds that differ in the values of a draft alone: every file that differs between their sites holds something of the draft, and says so. This finds
/// what no list of files would.
/// </summary>
public sealed class DraftTests : IDisposable
{
    private const string Label = "草稿";
    private const string State = "draft";
    private const int KeyColumns = 4;

    private readonly TempFolder temp = new();

    public static TheoryData<int> Years => [BuiltSite.Years[^1], BuiltSite.Years[3]];

    public void Dispose() => temp.Dispose();

    [Theory]
    [MemberData(nameof(Years))]
    public async Task Every_file_that_holds_a_number_of_a_draft_says_so(int year)
    {
        var one = await BuildAsync("one", year, isChanged: false);
        var other = await BuildAsync("other", year, isChanged: true);
        var holding = Tree.Differences(Tree.OfSite(one), Tree.OfSite(other));
        var label = year.ToString(CultureInfo.InvariantCulture);
        string[] ofEdition = [$"{label}/index.html", $"{label}/totals.json", $"data/{label}/results.xlsx", $"data/package/{label}/scores.csv"];
        string[] ofAll = ["data/index.json", "data/datapackage.json", "data/results.csv", "regions/langfang/bazhou/index.html"];
        Assert.Empty(ofEdition.Concat(ofAll).Except(holding));
        Assert.True(holding.Count > 300, holding.Count.ToString(CultureInfo.InvariantCulture));
        Assert.DoesNotContain(holding, file => !SaysSo(Path.Combine(one, file)));
        var tables = holding.Where(file => file.EndsWith(".csv", StringComparison.Ordinal));
        Assert.All(tables, file => EveryRowSaysSo(Path.Combine(one, file), Path.Combine(other, file)));
        Assert.Contains($"{label}年度为草稿", await CitationAsync(one), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_everything_is_published_nothing_is_called_a_draft()
    {
        var site = temp["published"];
        await Product.SucceedAsync("build", "--drafts", "--output", site, "--edition", BuiltSite.Years[^1].ToString(CultureInfo.InvariantCulture));
        var files = Tree.Files(site).Where(file => Path.GetExtension(file) is ".html" or ".json" or ".xlsx" or ".svg").ToList();
        Assert.DoesNotContain(files, file => Text(file).Contains("尚未正式发布", StringComparison.Ordinal));
    }

    private async Task<string> BuildAsync(string name, int year, bool isChanged)
    {
        using var folder = new TempFolder();
        folder.CopyOfData();
        var edition = folder["data", "editions", year.ToString(CultureInfo.InvariantCulture)];
        var settings = Path.Combine(edition, "edition.yaml");
        string Draft(string line) => line.Split(':')[0] switch { "state" => "state: draft", "published_on" => "published_on: null", _ => line };
        await File.WriteAllLinesAsync(settings, (await File.ReadAllLinesAsync(settings)).Select(Draft));
        if (isChanged) await ChangeAsync(Path.Combine(edition, "财政厅.csv"));
        await Product.SucceedAsync("build", "--drafts", "--data", folder["data"], "--output", temp[name]);
        return temp[name];
    }

    /// <summary>Each county gets nine tenths of what the next one had, so that every score, rank and mean moves and every ratio holds.</summary>
    private static async Task ChangeAsync(string path)
    {
        var table = CsvTable.Read(path);
        IEnumerable<string> ValuesOf(CsvRow row) => row.Cells.Skip(KeyColumns).Select((cell, column) => column < 2 ? Less(cell) : cell);
        var rows = table.Rows.Select((row, i) => row.Cells.Take(KeyColumns).Concat(ValuesOf(table.Rows[(i + 1) % table.Rows.Count])));
        await File.WriteAllLinesAsync(path, rows.Prepend(table.Header).Select(cells => string.Join(',', cells)), new UTF8Encoding(true));
    }

    private static string Less(string cell) => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
        ? Math.Round(number * 0.9m, 2).ToString(CultureInfo.InvariantCulture)
        : cell;

    private static bool SaysSo(string file)
    {
        if (Path.GetExtension(file) == ".csv") return CsvTable.Read(file).Header.Contains("state");
        string[] marks = Path.GetExtension(file) == ".html" ? [Label, "banner-state", "noindex"] : [Label];
        var text = Text(file);
        return marks.All(mark => text.Contains(mark, StringComparison.Ordinal));
    }

    /// <summary>A row that differs holds something of the draft.</summary>
    private static void EveryRowSaysSo(string one, string other)
    {
        var (table, changed) = (CsvTable.Read(one), CsvTable.Read(other).Rows.Select(row => string.Join('\n', row.Cells)).ToHashSet());
        Assert.All(table.Rows.Where(row => !changed.Contains(string.Join('\n', row.Cells))), row => Assert.Equal(State, row["state"]));
    }

    private static async Task<string> CitationAsync(string site)
    {
        using var package = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(site, "data", "datapackage.json")));
        return package.RootElement.GetProperty("citation").GetString()!;
    }

    /// <summary>The text of a file, or of all parts of a workbook.</summary>
    private static string Text(string file)
    {
        if (Path.GetExtension(file) != ".xlsx") return File.ReadAllText(file);
        using var zip = ZipFile.OpenRead(file);
        return string.Concat(zip.Entries.Select(entry =>
        {
            using var part = new StreamReader(entry.Open());
            return part.ReadToEnd();
        }));
    }
}
