using System.Collections.Frozen;
using System.Security.Cryptography;

namespace ReportGen.Site.Templates;

/// <summary>
/// Styles, scripts and pictures of the site. Their addresses carry a hash of their content, so that browsers may keep them for ever. All style sheets are served as
/// one, <c>site.css</c> first and the others after it by name; nothing is fetched from elsewhere.
/// </summary>
/// <param name="Contents">Bytes by name.</param>
public sealed record AssetSet(FrozenDictionary<string, byte[]> Contents)
{
    /// <summary>Name of the one style sheet.</summary>
    public const string StyleSheet = "site.css";

    /// <summary>Address by name: <c>assets/site.1a2b3c4d.css</c>.</summary>
    public FrozenDictionary<string, string> Addresses { get; } = Contents.ToFrozenDictionary(asset => asset.Key, asset => AddressOf(asset.Key, asset.Value), StringComparer.Ordinal);

    public static AssetSet Load(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToList() : [];
        var contents = files.Where(file => !IsStyle(file)).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
        var styles = files.Where(IsStyle).OrderBy(file => Path.GetFileName(file) != StyleSheet).ThenBy(file => file, StringComparer.Ordinal);
        contents.Add(StyleSheet, [.. styles.SelectMany(File.ReadAllBytes)]);
        return new AssetSet(contents.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static bool IsStyle(string file) => file.EndsWith(".css", StringComparison.Ordinal);

    private static string AddressOf(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
        return $"assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }
}
