using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Tables;

namespace ReportGen.Data.Editions;

/// <summary>A file that is probably one that is missing, under another name.</summary>
/// <param name="File">Its name with extension.</param>
/// <param name="Name">The name of the table that is missing, without extension.</param>
/// <param name="IsCertain">True where it has the whole name and only one file does: it is then read, so that all else in it is reported too.</param>
internal sealed record Misnamed(string File, string Name, bool IsCertain)
{
    /// <summary>The files of an edition that stand in the place of one that is missing, at most one for each.</summary>
    public static IReadOnlyList<Misnamed> In(Folder folder, EditionScope scope)
    {
        var expected = Expected(scope);
        var missing = expected.Where(name => !TableFile.Exists(folder, scope.PathOf(name)) && !TableParts.Has(folder, scope, name))
            .ToHashSet(StringComparer.Ordinal);
        if (missing.Count == 0) return [];
        var unexpected = folder.Files(scope.Folder)
            .Where(file => TableFile.MayBeTable(file) && !expected.Any(name => IsOf(file, name)) && !UnexpectedFiles.IsKnown(file));
        return
        [
            .. from file in unexpected
               let near = Near(Path.GetFileNameWithoutExtension(file), expected)
               where near is not null && missing.Contains(near)
               group file by near into files
               where files.Count() == 1
               let only = files.Single()
               select new Misnamed(only, files.Key, TableFile.IsReadable(only) && Path.GetFileNameWithoutExtension(only)
                   .Contains(files.Key, StringComparison.Ordinal)),
        ];
    }

    /// <summary>The names of all tables and lists of an edition, without extension.</summary>
    public static HashSet<string> Expected(EditionScope scope) => scope.Scheme.Files.Select(file => file.File)
        .Concat(scope.Scheme.Lists.Select(list => list.File)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The table whose name stands in that of a file, the longest first, else the one with the most similar name.</summary>
    public static string? Near(string stem, IReadOnlyCollection<string> expected) =>
        expected.Where(name => stem.Contains(name, StringComparison.Ordinal)).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)
            .LastOrDefault() ?? Nearest.To(stem, expected);

    private static bool IsOf(string file, string name) => string.Equals(Path.GetFileNameWithoutExtension(file), name, StringComparison.Ordinal)
        && TableFile.IsKnownExtension(Path.GetExtension(file));
}
