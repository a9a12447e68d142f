using System.Collections.Immutable;

namespace ReportGen.Site.Manifests;

/// <summary>What is other between two lists of files: names with /, in ordinal order.</summary>
/// <param name="Added">Files that are new.</param>
/// <param name="Changed">Files that hold other bytes.</param>
/// <param name="Gone">Files that are no more.</param>
public sealed record FileChanges(ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Gone)
{
    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Gone.IsEmpty;

    public static FileChanges Between(IEnumerable<ManifestFile> before, IEnumerable<ManifestFile> after)
    {
        var (old, now) = (SumsOf(before), SumsOf(after));
        return new FileChanges(
            Sorted(now.Keys.Except(old.Keys, StringComparer.Ordinal)),
            Sorted(now.Keys.Where(name => old.TryGetValue(name, out var sum) && sum != now[name])),
            Sorted(old.Keys.Except(now.Keys, StringComparer.Ordinal)));
    }

    private static Dictionary<string, string> SumsOf(IEnumerable<ManifestFile> files) =>
        files.ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
