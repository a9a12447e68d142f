using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Site.Output;

/// <summary>
/// What lies in an output and was not written by this program: a repository, files of the web server, proofs for search engines, an archive. It is given a
/// second name in the new content before that takes the place of the old one, so that at no moment it is missing; nothing of it is moved or copied back.
/// </summary>
internal static class ForeignFiles
{
    /// <summary>A repository is never removed, also where everything else that is foreign is.</summary>
    private const string Repository = ".git";

    /// <summary>Names all that is foreign: paths with /, in ordinal order; a folder that is foreign as a whole stands for what is in it.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="published">What this program wrote there; null where it left no list: then all but what begins with a dot.</param>
    public static ImmutableArray<string> In(string output, IReadOnlySet<string>? published)
    {
        if (!Directory.Exists(output)) return [];
        var folders = published?.SelectMany(Above).ToHashSet(StringComparer.Ordinal);
        var found = new List<string>();
        Walk(string.Empty);
        found.Sort(StringComparer.Ordinal);
        return [.. found];

        void Walk(string below)
        {
            foreach (var entry in new DirectoryInfo(Path.Combine(output, below)).EnumerateFileSystemInfos())
            {
                var name = below.Length == 0 ? entry.Name : $"{below}/{entry.Name}";
                if (entry is DirectoryInfo { LinkTarget: null } && IsOwnFolder(name)) Walk(name);
                else if (entry is not FileInfo || !IsOwn(name)) found.Add(name);
            }
        }

        bool IsOwnFolder(string name) => folders is null ? !IsHidden(name) : folders.Contains(name);
        bool IsOwn(string name) => published is null ? !IsHidden(name) || name is Staging.Marker or Staging.ReportMarker : published.Contains(name);
    }

    /// <summary>What stays where everything else that is foreign is removed, and that which is removed.</summary>
    public static (ImmutableArray<string> Repository, ImmutableArray<string> Others) Split(ImmutableArray<string> foreign) =>
        ([.. foreign.Where(IsRepository)], [.. foreign.Where(name => !IsRepository(name))]);

    /// <summary>True where something foreign stands in the way of the site: it has the name of a file or of a folder that is published.</summary>
    public static bool StandInTheWay(IEnumerable<string> foreign, IReadOnlySet<string> published)
    {
        var taken = published.SelectMany(Above).Concat(published).ToHashSet(StringComparer.Ordinal);
        return foreign.Any(taken.Contains);
    }

    /// <summary>Gives what is foreign a second name in the new content; where that is not possible, a copy.</summary>
    /// <exception cref="IOException">A page takes its place, or the disk failed.</exception>
    public static void Adopt(IEnumerable<string> foreign, string output, string target)
    {
        foreach (var name in foreign)
        {
            var (from, to) = (Path.Combine(output, name), Path.Combine(target, name));
            if (File.Exists(to) || Directory.Exists(to))
            {
                if (Directory.Exists(from) && new DirectoryInfo(from).LinkTarget is null && Directory.Exists(to))
                {
                    Adopt(new DirectoryInfo(from).EnumerateFileSystemInfos().Select(entry => $"{name}/{entry.Name}"), output, target);
                    continue;
                }

                throw new OutputException(OutputProblem.InTheWay, from);
            }

            MakeFolders(Path.GetDirectoryName(name) ?? string.Empty, output, target);
            Copy(from, to);
        }
    }

    /// <summary>
    /// Gives what came while the exchange was made a second name in the new content: its own one, or, where a page has taken that, the next that is free,
    /// with a number behind it.
    /// </summary>
    /// <returns>The names that they have now.</returns>
    public static ImmutableArray<string> AdoptBeside(ImmutableArray<string> late, string old, string output)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var name in late)
        {
            var free = Enumerable.Range(0, int.MaxValue)
                .Select(number => number == 0 ? name : name + "." + number.ToString(CultureInfo.InvariantCulture))
                .First(candidate => !Path.Exists(Path.Combine(output, candidate)));
            MakeFolders(Path.GetDirectoryName(free) ?? string.Empty, old, output);
            Copy(Path.Combine(old, name), Path.Combine(output, free));
            names.Add(free);
        }

        return names.ToImmutable();
    }

    private static bool IsRepository(string name) => name == Repository || name.StartsWith(Repository + "/", StringComparison.Ordinal);

    private static void Copy(string from, string to)
    {
        if (new FileInfo(from).LinkTarget is { } link)
        {
            File.CreateSymbolicLink(to, link);
        }
        else if (Directory.Exists(from))
        {
            Directory.CreateDirectory(to);
            foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos()) Copy(entry.FullName, Path.Combine(to, entry.Name));
            CopyTraits(from, to);
        }
        else if (!SystemCalls.TryLink(from, to))
        {
            File.Copy(from, to);
            SystemCalls.CopyOwner(from, to);
        }
    }

    /// <summary>The folders in which something foreign lies, like those of the old content where the new one has none.</summary>
    private static void MakeFolders(string name, string output, string target)
    {
        if (name.Length == 0 || Directory.Exists(Path.Combine(target, name))) return;
        MakeFolders(Path.GetDirectoryName(name) ?? string.Empty, output, target);
        Directory.CreateDirectory(Path.Combine(target, name));
        CopyTraits(Path.Combine(output, name), Path.Combine(target, name));
    }

    /// <summary>Mode, owner and time of a folder.</summary>
    private static void CopyTraits(string from, string to)
    {
        SystemCalls.CopyOwner(from, to);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        Directory.SetLastWriteTimeUtc(to, Directory.GetLastWriteTimeUtc(from));
    }

    private static IEnumerable<string> Above(string name)
    {
        for (var slash = name.LastIndexOf('/'); slash > 0; slash = name.LastIndexOf('/', slash - 1)) yield return name[..slash];
    }

    private static bool IsHidden(string name) => name[(name.LastIndexOf('/') + 1)..].StartsWith('.');
}
