using System.IO.Compression;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>Reads the packs of cities, with everything that is packed within them.</summary>
internal static class Packs
{
    /// <summary>The files of a folder, by path.</summary>
    public static SortedDictionary<string, byte[]> Read(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The files of a zip.</summary>
    public static SortedDictionary<string, byte[]> Unzip(string path) => Unzip(File.ReadAllBytes(path));

    /// <summary>The same with what is packed within them in their place, however deep.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Unpacked(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        files.SelectMany(file => file.Value.AsSpan().StartsWith("PK"u8)
            ? Unpacked(Unzip(file.Value)).Select(inner => ($"{file.Key}/{inner.Name}", inner.Bytes))
            : [(file.Key, file.Value)]);

    private static SortedDictionary<string, byte[]> Unzip(byte[] file)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            files[entry.FullName] = bytes.ToArray();
        }

        return files;
    }
}
