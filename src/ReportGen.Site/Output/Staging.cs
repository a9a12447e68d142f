using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Site.Manifests;

namespace ReportGen.Site.Output;

/// <summary>
/// A folder beside the output in which the new content grows, together with what is foreign in the old one. Both are exchanged in one step, then the old one is
/// deleted: whenever a build ends, the output is whole, old or new. Mode and owner of the output stay, a folder that was not made by this program is never
/// replaced, and only one build at a time writes to a place.
/// </summary>
public sealed class Staging : IDisposable
{
    /// <summary>Name of the file that marks a folder as a site built by this program, and lists what is in it.</summary>
    public const string Marker = ".reportgen";

    /// <summary>Name of the file that marks a folder as a report on findings.</summary>
    public const string ReportMarker = ".reportgen-report";

    /// <summary>The file by which a repository keeps a folder that is empty otherwise.</summary>
    private const string Placeholder = ".gitkeep";

    private const string New = ".new";
    private const string Old = ".old";

    private readonly string output;
    private readonly string marker;
    private readonly string parent;
    private readonly string prefix;
    private readonly FileStream turn;

    /// <summary>Read once: while this build has its turn, no other one writes there.</summary>
    private readonly Lazy<IReadOnlySet<string>?> published;

    private Staging(string output, string marker)
    {
        this.output = output;
        this.marker = marker;
        parent = Path.GetDirectoryName(output) ?? throw new OutputException(OutputProblem.Rootless, output);
        prefix = $".{Path.GetFileName(output)}.";
        Directory.CreateDirectory(parent);
        turn = Turn(Path.Combine(parent, prefix + "lock"), output);
        Folder = Unique(New);
        published = new Lazy<IReadOnlySet<string>?>(Published);
    }

    public string Folder { get; }

    /// <summary>What a former build left in the output; null where there was none, or it left no list.</summary>
    internal FormerFiles? Former => IsMarked(output) && published.Value is { Count: > 0 } names ? new FormerFiles(output, names) : null;

    /// <summary>Prepares a staging folder, after what builds that were ended have left behind is cleared away.</summary>
    /// <exception cref="IOException">Another build writes there, or the folder holds files of other origin, or the disk failed.</exception>
    public static Staging For(string output, string marker = Marker)
    {
        // A link is followed, so that it keeps pointing to where the site really stands.
        var staging = new Staging(RealPath.Of(output), marker);
        try
        {
            staging.Recover();
            staging.RefuseForeign();
            staging.Create();
            return staging;
        }
        catch
        {
            staging.turn.Dispose();
            throw;
        }
    }

    /// <summary>Clears away what builds that were ended have left behind, for one that has nothing else to do.</summary>
    /// <exception cref="IOException">Another build writes there, or the disk failed.</exception>
    internal static void ClearUp(string output)
    {
        var staging = new Staging(RealPath.Of(output), Marker);
        try
        {
            staging.Recover();
        }
        finally
        {
            staging.turn.Dispose();
        }
    }

    /// <summary>
    /// True where the folder is missing, is empty but for the placeholder of a repository, or was made by this program. Nothing else is free, whatever its
    /// names begin with: a home folder, too, may hold nothing but names that begin with a dot.
    /// </summary>
    public static bool MayReplace(string folder, string marker = Marker)
    {
        var place = RealPath.Of(folder);
        return !File.Exists(place)
            && (!Directory.Exists(place)
                || File.Exists(Path.Combine(place, marker))
                || new DirectoryInfo(place).EnumerateFileSystemInfos().All(entry => entry is FileInfo { Name: Placeholder, LinkTarget: null, Length: 0 }));
    }

    /// <summary>Puts the new content in the place of the old one.</summary>
    /// <param name="files">What is in the new content: paths with /, without the marker.</param>
    /// <param name="prune">True where what is foreign goes, but for a repository.</param>
    /// <exception cref="IOException">The disk or its permissions failed, or somebody put files there in the meantime; the old content is there.</exception>
    public Swapped SwapIn(IEnumerable<string> files, bool prune = false)
    {
        RefuseForeign();
        File.WriteAllLines(Path.Combine(Folder, marker), files.Order(StringComparer.Ordinal));
        var former = published.Value;
        var found = ForeignFiles.In(output, former);
        var (foreign, removed) = prune ? ForeignFiles.Split(found) : (found, []);
        ForeignFiles.Adopt(foreign, output, Folder);
        SystemCalls.Flush(turn.SafeFileHandle);
        if (!Directory.Exists(output))
        {
            Directory.Move(Folder, output);
            SystemCalls.Flush(turn.SafeFileHandle);
            return new Swapped([], [], NotDeleted: null);
        }

        // A folder that was free has no mark yet; without one it would not be known as ours after the exchange.
        if (!IsMarked(output)) File.WriteAllText(Path.Combine(output, marker), string.Empty);
        KeepTraits();
        var old = Exchange();

        // What somebody put there while the new content was written comes along.
        ImmutableArray<string> late = [.. ForeignFiles.In(old, former).Except([.. foreign, marker], StringComparer.Ordinal)];
        var (adopted, dropped) = prune ? ForeignFiles.Split(late) : (late, []);
        var kept = ForeignFiles.AdoptBeside(adopted, old, output);
        SystemCalls.Flush(turn.SafeFileHandle);
        return new Swapped([.. foreign, .. kept], [.. removed, .. dropped.Except(removed, StringComparer.Ordinal)], TryDelete(old) ? null : old);
    }

    public void Dispose()
    {
        TryDelete(Folder);
        turn.Dispose();
    }

    /// <summary>
    /// What this program wrote to the output: a site has it in its manifest, whatever became of the list in its mark; null where there is no list, as earlier
    /// versions left none.
    /// </summary>
    private HashSet<string>? Published()
    {
        var sums = Path.Combine(output, Manifest.Name);
        if (marker == Marker && IsMarked(output) && File.Exists(sums) && Manifest.Parse(File.ReadAllText(sums)) is { } manifest)
            return new HashSet<string>([.. manifest.Files.Select(file => file.Path), Manifest.Name, BuildKey.Name, marker], StringComparer.Ordinal);
        var list = Path.Combine(output, marker);
        if (!File.Exists(list)) return Directory.Exists(output) ? new HashSet<string>(StringComparer.Ordinal) : null;
        var names = File.ReadAllLines(list);
        return names.Length == 0 ? null : new HashSet<string>(names, StringComparer.Ordinal) { marker };
    }

    /// <summary>
    /// In one step where the system can; else in two, between which the output is missing, and comes back at the next build if it was ended there.
    /// </summary>
    private string Exchange()
    {
        if (SystemCalls.TryExchange(Folder, output)) return Folder;
        var old = Unique(Old);
        Directory.Move(output, old);
        try
        {
            Directory.Move(Folder, output);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Directory.Move(old, output);
            throw;
        }

        return old;
    }

    /// <summary>
    /// A build that was ended between the two steps of an exchange left the old content in another place: it comes back. What else is left is deleted.
    /// </summary>
    private void Recover()
    {
        foreach (var old in Left(Old).Where(IsMarked))
        {
            if (Directory.Exists(output)) break;
            Directory.Move(old, output);
        }

        foreach (var left in Left(New).Concat(Left(Old))) TryDelete(left);
    }

    private IEnumerable<string> Left(string suffix) =>
        Directory.EnumerateDirectories(parent, $"{prefix}*{suffix}").Order(StringComparer.Ordinal).ToList();

    private bool IsMarked(string folder) => File.Exists(Path.Combine(folder, marker));

    private void RefuseForeign()
    {
        if (!MayReplace(output, marker)) throw new OutputException(OutputProblem.Foreign, output);
    }

    /// <summary>Makes the folder with the mark; who may not look into the output cannot look into what grows beside it.</summary>
    private void Create()
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists(output)) Directory.CreateDirectory(Folder);
        else Directory.CreateDirectory(Folder, File.GetUnixFileMode(output) | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.WriteAllText(Path.Combine(Folder, marker), string.Empty);
    }

    private void KeepTraits()
    {
        SystemCalls.CopyOwner(output, Folder);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Folder, File.GetUnixFileMode(output));
    }

    /// <summary>
    /// Deletes a folder of ours, its mark last: whenever it is ended, what is left is known as ours. False where something cannot be deleted; what is not ours
    /// is left alone.
    /// </summary>
    private bool TryDelete(string folder)
    {
        if (!Directory.Exists(folder)) return true;
        if (!IsMarked(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) return false;
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != marker))
            {
                if (entry is DirectoryInfo { LinkTarget: null } inner) inner.Delete(recursive: true);
                else entry.Delete();
            }

            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A name that nothing there has: a folder that an earlier process of the same number left, and that cannot be deleted, keeps its own.</summary>
    private string Unique(string suffix) => Enumerable.Range(0, int.MaxValue)
        .Select(number => Path.Combine(parent, string.Create(CultureInfo.InvariantCulture, $"{prefix}{Environment.ProcessId}-{number}{suffix}")))
        .First(path => !Path.Exists(path));

    private static FileStream Turn(string file, string output)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new OutputException(OutputProblem.Busy, output);
        }
    }
}

/// <summary>What a swap found.</summary>
/// <param name="Kept">What was in the output, was not made by this program, and is there still.</param>
/// <param name="Removed">What was in the output, was not made by this program, and was to go.</param>
/// <param name="NotDeleted">The folder with the old content, where it could not be deleted; null otherwise.</param>
public sealed record Swapped(ImmutableArray<string> Kept, ImmutableArray<string> Removed, string? NotDeleted);
