using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace ReportGen.Site.Manifests;

/// <summary>Compares a site with its manifest.</summary>
/// <param name="Compared">Number of files that were compared.</param>
/// <param name="Missing">Files that the manifest names and that are not there.</param>
/// <param name="Changed">Files that are not as the manifest has them.</param>
/// <param name="Extra">Files that the manifest does not name; they can only be seen in a folder.</param>
public sealed record ManifestCheck(int Compared, ImmutableArray<string> Missing, ImmutableArray<string> Changed, ImmutableArray<string> Extra)
{
    /// <summary>So many files are asked for at once.</summary>
    private const int AtOnce = 8;

    /// <summary>Files that could not be read, each with why.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    /// <summary>True where every file of the manifest is there as it was published.</summary>
    public bool IsSame => Missing.IsEmpty && Changed.IsEmpty && Unread.IsEmpty;

    /// <summary>Compares what can be read somewhere.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="read">Reads a file; null where it is not there.</param>
    /// <param name="there">What is there, where that can be known.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task<ManifestCheck> OfAsync(
        Manifest manifest,
        Func<string, CancellationToken, Task<Stream?>> read,
        IEnumerable<string> there,
        CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var (missing, changed, unread) = (new ConcurrentBag<string>(), new ConcurrentBag<string>(), new ConcurrentBag<string>());
        await Parallel.ForEachAsync(manifest.Files, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (file, token) =>
        {
            try
            {
                await using var stream = await read(file.Path, token);
                if (stream is null) missing.Add(file.Path);
                else if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, token)) != file.Sha256) changed.Add(file.Path);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                unread.Add($"{file.Path} ({error.Message})");
            }
        });
        var known = manifest.Files.Select(file => file.Path).Append(Manifest.Name).ToHashSet(StringComparer.Ordinal);
        return new ManifestCheck(manifest.Files.Length, Sorted(missing), Sorted(changed), Sorted(there.Where(name => !known.Contains(name))))
        {
            Unread = Sorted(unread),
        };
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
