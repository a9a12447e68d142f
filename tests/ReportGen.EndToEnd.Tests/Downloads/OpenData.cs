using System.Globalization;
using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Downloads;

/// <summary>The open data of one edition as a stranger would read them.</summary>
internal sealed record OpenData(int Year, CsvTable Results, CsvTable Scores, CsvTable Awards, JsonElement Scheme)
{
    /// <summary>The indicators of the scheme by their id.</summary>
    public IReadOnlyDictionary<string, JsonElement> Indicators { get; } =
        Scheme
            .GetProperty("dimensions")
            .EnumerateArray()
            .SelectMany(dimension => dimension.GetProperty("indicators").EnumerateArray())
            .ToDictionary(indicator => indicator.GetProperty("id").GetString()!);

    public static async Task<OpenData> ReadAsync(BuiltSite site, int year)
    {
        var folder = Path.Combine(await site.FolderAsync(), "data", year.ToString(CultureInfo.InvariantCulture));
        using var scheme = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "scheme.json")));
        return new OpenData(
            year,
            CsvTable.Read(Path.Combine(folder, "results.csv")),
            CsvTable.Read(Path.Combine(folder, "scores.csv")),
            CsvTable.Read(Path.Combine(folder, "awards.csv")),
            scheme.RootElement.Clone()
        );
    }
}
