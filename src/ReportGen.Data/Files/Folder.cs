using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Files;

/// <summary>The data folder; files are named relative to it, with forward slashes. Links are never followed.</summary>
internal sealed class Folder(string root)
{
    internal FileBuffers Rooms { get; } = new();

    internal string Root => root;

    /// <summary>A file of the folder, about which nothing is found yet.</summary>
    public DataFile At(string path, bool inDraft = false) => new(this, path, new FindingBag(path, inDraft));

    /// <summary>True where the file is there.</summary>
    /// <exception cref="UnauthorizedAccessException">Its folder may not be looked into: then nobody knows whether it is there.</exception>
    public bool Has(string file) => Presence.Of(PathOf(file));

    /// <summary>The length of a file in bytes; 0 where it is not there or is a link.</summary>
    public long LengthOf(string file)
    {
        var info = new FileInfo(PathOf(file));
        return info.Exists && info.LinkTarget is null ? info.Length : 0;
    }

    public string PathOf(string file) => Path.Combine(root, file);

    /// <summary>Names of the files in a folder, with extension, in ordinal order; hidden files, links and leftovers are left out.</summary>
    public IReadOnlyList<string> Files(string folder, string pattern = "*") => Names(Entries(folder, pattern).Where(entry => !entry.IsFolder));

    /// <summary>Names of the folders in a folder, in ordinal order; hidden folders, links and leftovers are left out.</summary>
    public IReadOnlyList<string> Folders(string folder) => Names(Entries(folder).Where(entry => entry.IsFolder));

    /// <summary>Everything in a folder, in ordinal order.</summary>
    public IReadOnlyList<FolderEntry> Entries(string folder, string pattern = "*")
    {
        var directory = new DirectoryInfo(PathOf(folder));
        if (!directory.Exists || (folder.Length > 0 && directory.LinkTarget is not null))
            return [];
        return
        [
            .. directory
                .EnumerateFileSystemInfos(pattern)
                .Select(info => new FolderEntry(info.Name, info is DirectoryInfo, info.Attributes.HasFlag(FileAttributes.ReparsePoint)))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal),
        ];
    }

    private static List<string> Names(IEnumerable<FolderEntry> entries) =>
        [.. entries.Where(entry => !entry.IsLink && entry.Name[0] != '.' && !Leftovers.Is(entry.Name)).Select(entry => entry.Name)];
}

/// <summary>What a folder holds.</summary>
/// <param name="Name">Its name with extension.</param>
/// <param name="IsFolder">True for a folder.</param>
/// <param name="IsLink">True for a link to whatever.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink);
