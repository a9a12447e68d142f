using System.Collections.Immutable;
using System.Security.Cryptography;
using ReportGen.Data.Editions;

namespace ReportGen.Forms;

/// <summary>What was written when an edition was begun, so that it is known whether anybody has touched it since; its settings may be.</summary>
internal static class EditionRecord
{
    /// <summary>Its name begins with a dot: nobody reads it as data.</summary>
    private const string File = ".new";

    /// <summary>Records all files of a folder.</summary>
    public static void Write(string folder) =>
        System.IO.File.WriteAllText(Path.Combine(folder, File), string.Concat(Names(folder).Select(name => $"{HashOf(folder, name)}  {name}\n")));

    /// <summary>The files that are not as they were written; null where it was not recorded what was.</summary>
    public static ImmutableArray<string>? Touched(string folder)
    {
        var record = Path.Combine(folder, File);
        if (!System.IO.File.Exists(record)) return null;
        var written = System.IO.File.ReadAllLines(record).ToHashSet(StringComparer.Ordinal);
        return [.. Names(folder).Where(name => !written.Contains($"{HashOf(folder, name)}  {name}"))];
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Where(name => name is not (File or EditionReader.File))
        .Order(StringComparer.Ordinal);

    private static string HashOf(string folder, string name)
    {
        using var stream = System.IO.File.OpenRead(Path.Combine(folder, name));
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
