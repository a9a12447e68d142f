namespace ReportGen.Site.Output;

/// <summary>
/// A folder beside the output in which the new content grows. Swapping in renames what is in the two folders and leaves the output itself where it is, with
/// its mode, its owner and what begins with a dot. A folder that was not made by this program is never replaced, and only one build at a time writes to a
/// place.
/// </summary>
public sealed class Staging : IDisposable
{
    /// <summary>Name of the file that marks a folder as a site built by this program.</summary>
    public const string Marker = ".reportgen";

    /// <summary>Name of the file that marks a folder as a report on findings.</summary>
    public const string ReportMarker = ".reportgen-report";

    /// <summary>The file by which a repository keeps a folder that is empty otherwise.</summary>
    private const string Placeholder = ".gitkeep";

    /// <summary>Says of the old content that all of it is in its other place.</summary>
    private const string Whole = ".whole";

    private readonly string output;
    private readonly string marker;
    private readonly string old;
    private readonly FileStream turn;

    private Staging(string output, string marker)
    {
        this.output = output;
        this.marker = marker;
        var parent = Path.GetDirectoryName(output) ?? throw new IOException($"'{output}' cannot be replaced by a site.");
        var name = Path.GetFileName(output);
        Folder = Path.Combine(parent, $".{name}.new");
        old = Path.Combine(parent, $".{name}.old");
        Directory.CreateDirectory(parent);
        turn = Turn(Path.Combine(parent, $".{name}.lock"), output);
    }

    public string Folder { get; }

    /// <summary>Prepares a staging folder.</summary>
    /// <exception cref="IOException">Another build writes there, or the folder holds files of other origin, or the disk failed.</exception>
    public static Staging For(string output, string marker = Marker)
    {
        // A link is followed, so that it keeps pointing to where the site really stands.
        var staging = new Staging(RealPath.Of(output), marker);
        try
        {
            staging.Recover();
            staging.RefuseForeign();
            staging.Delete(staging.Folder);
            staging.Create(staging.Folder);
            return staging;
        }
        catch
        {
            staging.turn.Dispose();
            throw;
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

    /// <summary>Puts the new content in the place of the old one; what begins with a dot (a repository, files of the web server) is not touched.</summary>
    /// <exception cref="IOException">The disk or its permissions failed, or somebody put files there in the meantime; the old content is back.</exception>
    public void SwapIn()
    {
        RefuseForeign();
        if (!Directory.Exists(output))
        {
            Directory.Move(Folder, output);
            return;
        }

        File.WriteAllText(Path.Combine(output, marker), string.Empty);
        try
        {
            Create(old);
            Move(output, old);
            File.WriteAllText(Path.Combine(old, Whole), string.Empty);
            Move(Folder, output);
            File.Delete(Path.Combine(Folder, marker)); // From here on the new content is whole.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Recover();
            throw;
        }

        Delete(old);
    }

    public void Dispose()
    {
        Delete(Folder);
        turn.Dispose();
    }

    /// <summary>A build that was ended while it swapped left content in another place: the old one comes back, unless the new one was whole.</summary>
    private void Recover()
    {
        if (IsMarked(old) && IsMarked(output))
        {
            // Each step can be ended and taken again: what the marks say holds as long as its step is not done.
            var whole = Path.Combine(old, Whole);
            if (File.Exists(whole) && IsMarked(Folder))
            {
                Move(output, Folder);
                File.Delete(whole);
            }

            if (!File.Exists(whole)) Move(old, output);
        }

        Delete(old);
    }

    /// <summary>Renames what is in a folder, but for what begins with a dot.</summary>
    private static void Move(string from, string to)
    {
        foreach (var entry in new DirectoryInfo(from).GetFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')))
        {
            var target = Path.Combine(to, entry.Name);
            if (entry is DirectoryInfo folder) folder.MoveTo(target);
            else ((FileInfo)entry).MoveTo(target);
        }
    }

    private bool IsMarked(string folder) => File.Exists(Path.Combine(folder, marker));

    private void RefuseForeign()
    {
        if (!MayReplace(output, marker)) throw new IOException($"'{output}' holds files that were not built by this program; name an empty folder.");
    }

    /// <summary>Makes a folder with the mark; who may not look into the output cannot look into what grows beside it.</summary>
    private void Create(string folder)
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists(output)) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, File.GetUnixFileMode(output) | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.WriteAllText(Path.Combine(folder, marker), string.Empty);
    }

    /// <summary>Deletes a folder of ours, its marks last: whenever it is ended, what is left is known as ours, and for what it is.</summary>
    private void Delete(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        if (!IsMarked(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"'{folder}' was not made by this program; move it away, then '{output}' can be built.");
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != marker && entry.Name != Whole))
        {
            if (entry is DirectoryInfo { LinkTarget: null } inner) inner.Delete(recursive: true);
            else entry.Delete();
        }

        File.Delete(Path.Combine(folder, Whole));
        Directory.Delete(folder, recursive: true);
    }

    private static FileStream Turn(string file, string output)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (File.Exists(file))
        {
            throw new IOException($"Another build is writing to '{output}'.", exception);
        }
    }
}
