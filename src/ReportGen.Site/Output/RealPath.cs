namespace ReportGen.Site.Output;

/// <summary>Where a path really leads, whatever names it goes by.</summary>
public static class RealPath
{
    /// <summary>As many as operating systems follow before they speak of a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>The full path with the symbolic links in every one of its steps followed; steps that do not exist yet stand as they are.</summary>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var done = RootOf(full);
        var steps = new Stack<string>();
        Push(steps, full[done.Length..]);
        for (var links = 0; steps.TryPop(out var step);)
        {
            if (step == ".") continue;
            if (step == "..")
            {
                done = Path.GetDirectoryName(done) ?? done;
                continue;
            }

            var here = Path.Combine(done, step);
            if (new FileInfo(here).LinkTarget is not { } target)
            {
                done = here;
                continue;
            }

            if (++links > MostLinks) throw new IOException($"The links in '{path}' lead in a circle.");
            var root = RootOf(target);
            if (Path.IsPathFullyQualified(target)) done = root;
            Push(steps, target[root.Length..]);
        }

        return done;
    }

    private static string RootOf(string path) => Path.GetPathRoot(path) ?? string.Empty;

    private static void Push(Stack<string> steps, string path)
    {
        var parts = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (var i = parts.Length - 1; i >= 0; i--) steps.Push(parts[i]);
    }
}
