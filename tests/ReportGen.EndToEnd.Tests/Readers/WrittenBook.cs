using System.Globalization;
using System.Text.Json;
using ExcelDataReader;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Readers;

/// <summary>Rows of a sheet: the texts of its cells.</summary>
internal sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A workbook that the product wrote, and what any reader has to find in it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Sheets">Sheets with their rows below the heading.</param>
internal sealed record WrittenBook(string Path, IReadOnlyList<Sheet> Sheets)
{
    /// <summary>The library asks for code pages even where it reads none.</summary>
    static WrittenBook() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    /// <summary>The workbooks of a site's downloads, each under a name of its own in a folder.</summary>
    public static async Task<IReadOnlyList<WrittenBook>> OfSiteAsync(BuiltSite site, string folder)
    {
        var books = new List<WrittenBook>();
        foreach (var year in BuiltSite.Years)
        {
            var (data, label) = (await OpenDataAsync(site, year), year.ToString(CultureInfo.InvariantCulture));
            var path = System.IO.Path.Combine(folder, $"results-{label}.xlsx");
            File.Copy(System.IO.Path.Combine(await site.FolderAsync(), "data", label, "results.xlsx"), path);
            books.Add(new WrittenBook(path, [Of("综合结果", data.Results), Of("指标得分", data.Scores), Of("跃升奖励", data.Awards)]));
        }

        return books;
    }

    /// <summary>The forms of an edition that is begun in a copy of the committed data.</summary>
    public static async Task<IReadOnlyList<WrittenBook>> OfNewAsync(TempFolder temp)
    {
        var year = (BuiltSite.Years[^1] + 1).ToString(CultureInfo.InvariantCulture);
        temp.CopyOfData();
        await Product.SucceedAsync("new", year, "--data", temp["data"]);
        var forms = Directory.GetFiles(temp["data", "editions", year, "模板"], "*.xlsx").Order(StringComparer.Ordinal);
        return [.. forms.Select(form => new WrittenBook(form, [Of(NameOf(form), CsvTable.Read(temp["data", "editions", year, NameOf(form) + ".csv"]))]))];
    }

    /// <summary>What the library finds that reads the suppliers' workbooks.</summary>
    public IReadOnlyList<Sheet> ReadByDotNet()
    {
        using var stream = File.OpenRead(Path);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        var sheets = new List<Sheet>();
        do
        {
            var rows = new List<IReadOnlyList<string>>();
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => TextOf(reader.GetValue(i)))]);
            sheets.Add(new Sheet(reader.Name, rows));
        }
        while (reader.NextResult());
        return sheets;
    }

    /// <summary>What the script for JavaScript found, by path.</summary>
    public static Dictionary<string, IReadOnlyList<Sheet>> ReadByJavaScript(string json)
    {
        using var document = JsonDocument.Parse(json);
        static IReadOnlyList<string> Cells(JsonElement row) => [.. row.EnumerateArray().Select(cell => cell.GetString() ?? string.Empty)];
        static Sheet SheetOf(JsonElement sheet) => new(sheet.GetProperty("name").GetString()!, [.. sheet.GetProperty("rows").EnumerateArray().Select(Cells)]);
        return document.RootElement.EnumerateArray().ToDictionary(
            book => book.GetProperty("path").GetString()!,
            book => (IReadOnlyList<Sheet>)[.. book.GetProperty("sheets").EnumerateArray().Select(SheetOf)]);
    }

    /// <summary>What a spreadsheet program wrote into a folder, a file for each sheet.</summary>
    public IReadOnlyList<Sheet> ReadFrom(string folder)
    {
        string NameIn(string file) => System.IO.Path.GetFileNameWithoutExtension(file)[(NameOf(Path).Length + 1)..];
        Sheet SheetOf(string file) => new(NameIn(file), [.. CsvTable.Records(File.ReadAllText(file).TrimStart('\uFEFF'))]);
        return [.. Directory.GetFiles(folder, NameOf(Path) + "-*.csv").Select(SheetOf)];
    }

    /// <summary>Every sheet that has to be there is, with every cell; texts are the same, numbers are to the last digit that a spreadsheet keeps.</summary>
    public void Holds(IReadOnlyList<Sheet> found)
    {
        foreach (var sheet in Sheets)
        {
            var name = System.IO.Path.GetFileName(Path) + " " + sheet.Name;
            var rows = found.FirstOrDefault(candidate => candidate.Name == sheet.Name)?.Rows;
            Assert.True(rows is not null, $"{name} is not among {string.Join(", ", found.Select(candidate => candidate.Name))}");
            Assert.True(sheet.Rows.Count == rows.Count, $"{name} has {rows.Count.ToString(CultureInfo.InvariantCulture)} rows");
            Assert.NotEmpty(rows[0]);
            Assert.All(rows[0], heading => Assert.Contains(heading, c => c >= '\u4E00'));
            for (var i = 1; i < rows.Count; i++)
            {
                for (var c = 0; c < sheet.Rows[i].Count; c++)
                {
                    var (expected, actual) = (sheet.Rows[i][c], c < rows[i].Count ? rows[i][c] : string.Empty);
                    Assert.True(AreSame(expected, actual), FormattableString.Invariant($"{name}, row {i + 1}, column {c + 1}: {actual} and not {expected}"));
                }
            }
        }
    }

    private static string TextOf(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

    private static bool AreSame(string expected, string actual) => expected == actual || (
        double.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out var one) &&
        double.TryParse(actual, NumberStyles.Float, CultureInfo.InvariantCulture, out var other) &&
        Math.Abs(one - other) <= Math.Abs(one) * 1e-12);

    private static async Task<Downloads.OpenData> OpenDataAsync(BuiltSite site, int year) => await Downloads.OpenData.ReadAsync(site, year);

    private static Sheet Of(string name, CsvTable table) => new(name, [table.Header, .. table.Rows.Select(row => row.Cells)]);

    private static string NameOf(string path) => System.IO.Path.GetFileNameWithoutExtension(path);
}
