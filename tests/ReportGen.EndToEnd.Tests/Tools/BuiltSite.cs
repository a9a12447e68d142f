using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>The site of the committed data, built once by the real executable as it would stand under <c>/repo/</c>.</summary>
public sealed class BuiltSite : IDisposable
{
    public const string BaseUrl = "https://county.example/repo/";
    public const string BasePath = "/repo/";

    private readonly TempFolder temp = new();
    private readonly Lazy<Task<string>> folder;

    private readonly Lazy<Task<IReadOnlyDictionary<string, SitePage>>> pages;

    public BuiltSite()
    {
        folder = new Lazy<Task<string>>(BuildAsync);
        pages = new Lazy<Task<IReadOnlyDictionary<string, SitePage>>>(async () => SitePages.Read(await folder.Value));
    }

    /// <summary>The folder with the site.</summary>
    public Task<string> FolderAsync() => folder.Value;

    /// <summary>Every page by its file.</summary>
    internal Task<IReadOnlyDictionary<string, SitePage>> PagesAsync() => pages.Value;

    /// <summary>The years of the committed editions.</summary>
    public static IReadOnlyList<int> Years { get; } =
    [
        .. Directory.EnumerateDirectories(Repository.PathOf("data", "editions"))
            .Select(path => int.Parse(Path.GetFileName(path), System.Globalization.CultureInfo.InvariantCulture))
            .Order(),
    ];

    /// <summary>Reads a file of the site as text, without its byte order mark.</summary>
    public async Task<string> ReadAsync(params string[] steps) => await File.ReadAllTextAsync(Path.Combine([await FolderAsync(), .. steps]));

    public void Dispose() => temp.Dispose();

    private async Task<string> BuildAsync()
    {
        await Product.SucceedAsync("build", "--output", temp["site"], "--base-url", BaseUrl);
        return temp["site"];
    }
}
