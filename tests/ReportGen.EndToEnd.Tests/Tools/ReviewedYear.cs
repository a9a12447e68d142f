using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>A year of the other province that was begun by the command, came in parts, and is about to be reviewed.</summary>
internal sealed partial class ReviewedYear
{
    /// <summary>The table that comes in parts.</summary>
    public const string Table = "县区自报";

    /// <summary>A column of it whose values are one of two words.</summary>
    public const string Choice = "公开环境状况";

    public static readonly string[] Words = ["是", "否"];

    private readonly TempFolder temp;

    private ReviewedYear(TempFolder temp) => this.temp = temp;

    private static string LastEdition => Path.Combine(OtherProvince.Data, "editions", "2022");

    /// <summary>Begins it, has everything come and be recorded.</summary>
    /// <param name="temp">Where it is.</param>
    /// <param name="scope">What cities are shown: ranks or none.</param>
    public static async Task<ReviewedYear> BeginAsync(TempFolder temp, string scope)
    {
        temp.CopyOf(OtherProvince.Data, "data");
        await File.AppendAllTextAsync(temp["data", "site.yaml"], $$"""
            collection:
              contact: 绿色发展办公室 0970-1
              deadlines: [{edition: 2023, returns: 2024-05-31, review: 2024-07-31}]
              review: {{scope}}
              parts: [{file: {{Table}}, by: city}]

            """);
        var year = new ReviewedYear(temp);
        await year.SucceedAsync("new", "2023");
        foreach (var city in new[] { "青石市", "白河市", "松川市", "云溪市" })
        {
            var lines = (await File.ReadAllTextAsync(Path.Combine(LastEdition, Table + ".csv"))).TrimEnd().Split('\n');
            var rows = lines.Where((line, i) => i == 0 || line.Contains($",{city},", StringComparison.Ordinal));
            await File.WriteAllTextAsync(year.PathOf(Table, city + ".csv"), ThisYear(string.Join('\n', rows) + "\n"));
        }

        foreach (var file in Directory.EnumerateFiles(LastEdition, "*.csv").Where(file => Path.GetFileNameWithoutExtension(file) != Table))
            await File.WriteAllTextAsync(year.PathOf(Path.GetFileName(file)), ThisYear(await File.ReadAllTextAsync(file)));
        await year.SucceedAsync("receive", "2023", "--on", "2024-05-30");
        return year;
    }

    /// <summary>Makes editions of a copy of the committed data such as are about to be reviewed.</summary>
    public static async Task UnpublishAsync(TempFolder temp, params int[] years)
    {
        foreach (var year in years)
        {
            var settings = temp["data", "editions", year.ToString(System.Globalization.CultureInfo.InvariantCulture), "edition.yaml"];
            var text = (await File.ReadAllTextAsync(settings)).Replace("state: published", "state: review", StringComparison.Ordinal);
            await File.WriteAllTextAsync(settings, PublishedOn().Replace(text, "published_on: null"));
        }
    }

    /// <summary>A file of the edition.</summary>
    public string PathOf(params string[] steps) => temp[["data", "editions", "2023", .. steps]];

    /// <summary>The workbook of a city as it was sent.</summary>
    public FilledBook Book(string city) => new(File.ReadAllBytes(temp["packs", city, "意见表.xlsx"]));

    /// <summary>A value as the workbook of a city has it.</summary>
    public string ValueOf(string city, string unit, string item) => Book(city) is var book ? book.Get(unit, book.RowOf(unit, item), "C") : string.Empty;

    /// <summary>Explains whatever the checks want explained, as an office would in its file.</summary>
    public async Task ExplainAsync()
    {
        var rows = new List<string> { "规则,文件,列,行政区划代码,现值,原因,依据,说明人,日期" };
        var found = await RunAsync("check", "--edition", "2023", "--format", "json");
        foreach (var line in found.Error.Split('\n').Where(line => line.StartsWith('{')))
        {
            using var finding = System.Text.Json.JsonDocument.Parse(line);
            string Text(string name) =>
                finding.RootElement.GetProperty(name) is { ValueKind: System.Text.Json.JsonValueKind.String } text ? text.GetString()! : string.Empty;
            var about = string.Join(',', Text("code"), Path.GetFileName(Text("file")), Text("column"), Text("region").Split(' ')[0], Text("value"));
            rows.Add(about + ",属实,核对记录,张工,2024-08-06");
        }

        await File.WriteAllLinesAsync(PathOf("explanations.csv"), rows);
    }

    public Task<Ran> RunAsync(params string[] arguments) => Product.RunAsync([.. arguments, "--data", temp["data"]]);

    public Task<Ran> SucceedAsync(params string[] arguments) => Product.SucceedAsync([.. arguments, "--data", temp["data"]]);

    private static string ThisYear(string table) => table.Replace("\n2022,", "\n2023,", StringComparison.Ordinal);

    [System.Text.RegularExpressions.GeneratedRegex("^published_on:.*$", System.Text.RegularExpressions.RegexOptions.Multiline, 1000)]
    private static partial System.Text.RegularExpressions.Regex PublishedOn();
}
