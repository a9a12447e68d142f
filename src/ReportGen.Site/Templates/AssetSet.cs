using System.Collections.Frozen;
using System.Security.Cryptography;

namespace ReportGen.Site.Templates;

/// <summary>
/// Styles, scripts and pictures of the site. Their addresses carry a hash of their content, so that browsers may keep them for ever. Files whose names start with
/// the same word and end in <c>.css</c> are one style sheet each; nothing is fetched from elsewhere.
/// </summary>
/// <param name="Contents">Bytes by name.</param>
public sealed record AssetSet(FrozenDictionary<string, byte[]> Contents)
{
    /// <summary>Address by name: <c>assets/site.1a2b3c4d.css</c>.</summary>
    public FrozenDictionary<string, string> Addresses { get; } = Contents.ToFrozenDictionary(asset => asset.Key, asset => AddressOf(asset.Key, asset.Value), StringComparer.Ordinal);

    public static AssetSet Load(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        var contents = files.ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
        return new AssetSet(contents.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static string AddressOf(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
        return $"assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
    }
}
