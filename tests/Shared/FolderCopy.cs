namespace ReportGen.Testing;

/// <summary>Copies folders.</summary>
internal static class FolderCopy
{
    /// <summary>Copies all files of a folder, with those of the folders in it, to a place where none of them is.</summary>
    public static void Make(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
