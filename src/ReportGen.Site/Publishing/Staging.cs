namespace ReportGen.Site.Publishing;

/// <summary>
/// A folder beside the site in which the new one grows. Swapping in is two renames; a folder that was not built by this program is never replaced, and only one build
/// at a time writes to a place.
/// </summary>
public sealed class Staging : IDisposable
{
    /// <summary>Name of the file that marks a folder as a site built by this program.</summary>
    public const string Marker = ".reportgen";

    /// <summary>Name of the file that marks a folder as a report on findings.</summary>
    public const string ReportMarker = ".reportgen-report";

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
        var staging = new Staging(Place(output), marker);
        try
        {
            staging.Recover();
            if (!MayReplace(staging.output, marker)) throw new IOException($"'{output}' holds files that were not built by this program; name an empty folder.");
            staging.Delete(staging.Folder);
            staging.Delete(staging.old);
            Directory.CreateDirectory(staging.Folder);
            File.WriteAllText(Path.Combine(staging.Folder, marker), string.Empty);
            return staging;
        }
        catch
        {
            staging.turn.Dispose();
            throw;
        }
    }

    /// <summary>True where the folder is missing, holds nothing but names that begin with a dot, or was built by this program.</summary>
    public static bool MayReplace(string folder, string marker = Marker)
    {
        var place = Place(folder);
        return !File.Exists(place)
            && (!Directory.Exists(place)
                || File.Exists(Path.Combine(place, marker))
                || Directory.EnumerateFileSystemEntries(place).All(entry => Path.GetFileName(entry).StartsWith('.')));
    }

    /// <summary>Puts the new site in the place of the old one; what begins with a dot (a repository, files of the web server) moves along.</summary>
    public void SwapIn()
    {
        if (Directory.Exists(output)) Directory.Move(output, old);
        try
        {
            Directory.Move(Folder, output);
        }
        catch (IOException) when (Directory.Exists(old))
        {
            Directory.Move(old, output);
            throw;
        }

        if (!Directory.Exists(old)) return;
        foreach (var entry in Directory.GetFileSystemEntries(old, ".*").Where(entry => Path.GetFileName(entry) != marker))
        {
            Directory.Move(entry, Path.Combine(output, Path.GetFileName(entry)));
        }

        Directory.Delete(old, recursive: true);
    }

    public void Dispose()
    {
        Delete(Folder);
        turn.Dispose();
    }

    /// <summary>Where the site really stands: a link is followed, so that it keeps pointing there.</summary>
    private static string Place(string output)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        return Directory.Exists(path) && new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : path;
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

    /// <summary>A build that was killed between the two renames left the old site under its other name.</summary>
    private void Recover()
    {
        if (!Directory.Exists(output) && Directory.Exists(old)) Directory.Move(old, output);
    }

    private void Delete(string folder)
    {
        if (!Directory.Exists(folder)) return;
        if (!File.Exists(Path.Combine(folder, marker))) throw new IOException($"'{folder}' was not made by this program; move it away, then '{output}' can be built.");
        Directory.Delete(folder, recursive: true);
    }
}
