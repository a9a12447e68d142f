namespace ReportGen.Data.Files;

/// <summary>Whether a file is there, which is not known where nobody may look.</summary>
internal static class Presence
{
    /// <summary>True where there is a file of that name; a folder is none.</summary>
    /// <exception cref="UnauthorizedAccessException">Its folder may not be looked into: then nobody knows whether it is there.</exception>
    public static bool Of(string path)
    {
        if (File.Exists(path)) return true;
        var (above, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        if (Directory.Exists(above) && new DirectoryInfo(above).EnumerateFileSystemInfos().Any(entry => entry.Name == name)) File.GetAttributes(path);
        return false;
    }
}
