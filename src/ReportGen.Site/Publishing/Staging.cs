namespace ReportGen.Site.Publishing;

/// <summary>
/// A folder beside the site in which the new one grows. Swapping in is two renames; a folder that was not built by this program is never replaced.
/// </summary>
public sealed class Staging : IDisposable
{
    /// <summary>Name of the file that marks a folder as built by this program.</summary>
    public const string Marker = ".reportgen";

    private readonly string output;
    private readonly string old;

    private Staging(string output)
    {
        this.output = output;
        var parent = Path.GetDirectoryName(output) ?? throw new IOException($"'{output}' cannot be replaced by a site.");
        var name = Path.GetFileName(output);
        Folder = Path.Combine(parent, $".{name}.new");
        old = Path.Combine(parent, $".{name}.old");
    }

    public string Folder { get; }

    /// <summary>Prepares a staging folder.</summary>
    /// <exception cref="IOException">The output is a file, or a folder with files of other origin, or the disk failed.</exception>
    public static Staging For(string output)
    {
        var staging = new Staging(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));
        staging.Recover();
        if (File.Exists(staging.output)) throw new IOException($"'{output}' is a file, not a folder for the site.");
        if (!MayReplace(staging.output)) throw new IOException($"'{output}' holds files that were not built by this program; name an empty folder.");
        Delete(staging.Folder);
        Directory.CreateDirectory(staging.Folder);
        return staging;
    }

    /// <summary>True where the folder is missing, empty but for dot-files, or was built by this program.</summary>
    public static bool MayReplace(string folder) =>
        !Directory.Exists(folder)
        || File.Exists(Path.Combine(folder, Marker))
        || Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry).StartsWith('.'));

    /// <summary>Puts the new site in the place of the old one; the old one's dot-files stay.</summary>
    public void SwapIn()
    {
        if (Directory.Exists(output))
        {
            foreach (var file in Directory.EnumerateFiles(output, ".*")) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        }

        File.WriteAllText(Path.Combine(Folder, Marker), string.Empty);
        Delete(old);
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

        Delete(old);
    }

    /// <summary>A build that was killed between the two renames left the old site under its other name.</summary>
    private void Recover()
    {
        if (!Directory.Exists(output) && Directory.Exists(old)) Directory.Move(old, output);
    }

    public void Dispose() => Delete(Folder);

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
