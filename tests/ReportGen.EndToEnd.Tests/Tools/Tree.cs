using System.Security.Cryptography;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>A folder as a sorted map from file to the hash of its bytes.</summary>
internal static class Tree
{
    public static SortedDictionary<string, string> Of(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Files(folder)) files[Name(folder, file)] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
        return files;
    }

    /// <summary>A site without its manifest, which names the bytes that it was made from, and the note of who made it.</summary>
    public static SortedDictionary<string, string> OfSite(string folder)
    {
        var files = Of(folder);
        Assert.True(files.Remove("manifest.json"), "The site has no manifest.");
        files.Remove(".reportgen-build");
        return files;
    }

    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);

    public static string Name(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    /// <summary>Files that are not the same in both trees.</summary>
    public static IReadOnlyList<string> Differences(SortedDictionary<string, string> one, SortedDictionary<string, string> other) =>
        [.. one.Keys.Union(other.Keys).Where(name => one.GetValueOrDefault(name) != other.GetValueOrDefault(name))];
}
