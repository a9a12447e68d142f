using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Site.Rendering;

/// <summary>
/// Styles, scripts and pictures of the site. Their addresses carry a hash of their content, so that browsers may keep them permanently. All style sheets are
/// served as one, <c>site.css</c> first and the others after it by name; nothing is fetched from elsewhere.
/// </summary>
/// <param name="Contents">Bytes by name.</param>
/// <param name="ChartStyle">The style sheet of the charts, for pictures that are files of their own.</param>
public sealed record AssetSet(IReadOnlyDictionary<string, byte[]> Contents, string ChartStyle)
{
    /// <summary>The assets that pages ask for.</summary>
    public static readonly System.Collections.Immutable.ImmutableArray<string> Required = [StyleSheet, Script, CalculatorScript, MissingScript, "icon.svg"];

    /// <summary>Name of the one style sheet.</summary>
    public const string StyleSheet = "site.css";

    /// <summary>Name of the script of every page.</summary>
    public const string Script = "site.js";

    /// <summary>Name of the script that a county's report fetches when its calculator is opened.</summary>
    public const string CalculatorScript = "calculator.js";

    /// <summary>Name of the script within the page for missing addresses, which cannot know where the site stands; it is no file of the site.</summary>
    public const string MissingScript = "missing.js";

    /// <summary>Address by name: <c>assets/site.1a2b3c4d.css</c>.</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; } =
        Contents.Where(IsFile).ToDictionary(asset => asset.Key, asset => AddressOf(asset.Key, asset.Value), StringComparer.Ordinal);

    /// <summary>Those that are files of the site.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Files => Contents.Where(IsFile);

    /// <summary>An asset as text, for pages that hold it within themselves.</summary>
    public string TextOf(string name) => Encoding.UTF8.GetString(Contents[name]);

    /// <summary>The styles of pages without charts, for those that hold them within themselves.</summary>
    public string StylesWithoutCharts =>
        ChartStyle.Length == 0 ? TextOf(StyleSheet) : TextOf(StyleSheet).Replace(ChartStyle, string.Empty, StringComparison.Ordinal);

    /// <summary>A picture as an address that holds it.</summary>
    public string DataOf(string picture) => "data:image/svg+xml," + Uri.EscapeDataString(TextOf(picture));

    public static AssetSet Load(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToList() : [];
        var contents = files.Where(file => !IsStyle(file)).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
        var styles = files.Where(IsStyle).OrderBy(file => Path.GetFileName(file) != StyleSheet).ThenBy(file => file, StringComparer.Ordinal);
        contents.Add(StyleSheet, [.. styles.SelectMany(File.ReadAllBytes)]);
        var chartStyle = files.Find(file => Path.GetFileName(file) == "charts.css") is { } sheet ? File.ReadAllText(sheet) : string.Empty;
        return new AssetSet(contents.ToDictionary(StringComparer.Ordinal), chartStyle);
    }

    private static bool IsFile(KeyValuePair<string, byte[]> asset) => asset.Key != MissingScript;

    private static bool IsStyle(string file) => file.EndsWith(".css", StringComparison.Ordinal);

    private static string AddressOf(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
        return $"assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }
}
