using System.Globalization;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

[assembly: AssemblyFixture(typeof(OtherProvince))]

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>
/// A programme that is not the one of the committed data: an invented province, 30 units in 4 cities, 9 indicators in 3 dimensions, four classes, and neither
/// awards nor tiles nor settings of disclosure. Its site is built once by the real executable.
/// </summary>
public sealed class OtherProvince : IDisposable
{
    private readonly TempFolder temp = new();
    private readonly Lazy<Task<string>> folder;

    public OtherProvince() => folder = new Lazy<Task<string>>(BuildAsync);

    /// <summary>Its data.</summary>
    public static string Data { get; } = Repository.PathOf("tests", "ReportGen.EndToEnd.Tests", "Fixtures", "Yunling");

    /// <summary>Its classes, the best first.</summary>
    public static IReadOnlyList<string> Classes { get; } = ["甲", "乙", "丙", "丁"];

    /// <summary>The years of its editions.</summary>
    public static IReadOnlyList<int> Years { get; } = [2021, 2022];

    /// <summary>Copies its data, the last edition of which is a draft in the copy, and real where that is asked for.</summary>
    /// <returns>The folder.</returns>
    internal static async Task<string> CopyWithDraftAsync(TempFolder temp, bool real = false)
    {
        temp.CopyOf(Data, "data");
        var settings = temp["data", "editions", Years[^1].ToString(CultureInfo.InvariantCulture), "edition.yaml"];
        var text = (await File.ReadAllTextAsync(settings)).Replace("state: published", "state: draft", StringComparison.Ordinal);
        await File.WriteAllTextAsync(settings, real ? text.Replace("synthetic: true", "synthetic: false", StringComparison.Ordinal) : text);
        return temp["data"];
    }

    /// <summary>The folder with the site.</summary>
    public Task<string> FolderAsync() => folder.Value;

    public async Task<string> ReadAsync(params string[] steps) => await File.ReadAllTextAsync(Path.Combine([await FolderAsync(), .. steps]));

    public void Dispose() => temp.Dispose();

    private async Task<string> BuildAsync()
    {
        await Product.SucceedAsync("build", "--data", Data, "--output", temp["site"], "--base-url", BuiltSite.BaseUrl);
        return temp["site"];
    }
}
