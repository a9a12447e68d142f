using System.Text;
using ReportGen.Data.Characters;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Files;

/// <summary>The data folder; files are named relative to it, with forward slashes. Links are never followed.</summary>
internal sealed class Folder(string root)
{
    private readonly FileRooms rooms = new();

    /// <summary>The text of a file; null, with a finding, where it is missing or cannot be trusted to be what was written.</summary>
    public string? Text(FindingBag findings)
    {
        using var bytes = Utf8(findings);
        if (bytes is null) return null;
        var text = Encoding.UTF8.GetString(bytes.Utf8.Span);
        if (CharacterScan.HasSuspects(bytes.Utf8.Span)) CharacterFaults.TellLines(text, findings);
        return findings.All.Any(finding => finding.Code == Catalogue.TextGarbled || finding.Code == Catalogue.CharacterPrivate) ? null : text;
    }

    /// <summary>The same in UTF-8 without byte order mark, before its characters are looked at.</summary>
    public FileText? Utf8(FindingBag findings, FileLimits? limits = null, string? supplier = null)
    {
        if (PlaceCheck.Length(root, findings.File, limits ?? FileLimits.List, findings, supplier) is not { } length) return null;
        var room = rooms.Rent((int)length);
        if (Utf8(room.AsMemory(0, Fill(room.AsSpan(0, (int)length), findings.File)), findings) is { } text) return new FileText(text, room, rooms);
        rooms.Return(room);
        return null;
    }

    /// <summary>The bytes of a file; null, with a finding, where it may not be opened or is of another kind than its extension says.</summary>
    public byte[]? Bytes(FindingBag findings, FileLimits? limits = null, string? supplier = null)
    {
        if (PlaceCheck.Length(root, findings.File, limits ?? FileLimits.List, findings, supplier) is not { } length) return null;
        // Without length there is nothing to read, and what has none may be something that never ends.
        var file = length == 0 ? [] : File.ReadAllBytes(PathOf(findings.File));
        return KindCheck.IsSound(file, findings) ? file : null;
    }

    private static ReadOnlyMemory<byte>? Utf8(ReadOnlyMemory<byte> file, FindingBag findings)
    {
        if (!KindCheck.IsSound(file.Span, findings) || StrictText.ToUtf8(file, findings) is not { } bytes) return null;
        if (ConflictMarkers.Tell(bytes.Span, findings)) return null;
        LineEnds.Tell(bytes.Span, findings);
        return bytes;
    }

    /// <summary>Reads a file as far as there is room for it, and tells how far it reached.</summary>
    private int Fill(Span<byte> room, string file)
    {
        // Without length there is nothing to read, and what has none may be something that never ends.
        if (room.IsEmpty) return 0;
        using var handle = File.OpenHandle(PathOf(file), options: FileOptions.SequentialScan);
        var filled = 0;
        while (filled < room.Length && RandomAccess.Read(handle, room[filled..], filled) is var count and > 0) filled += count;
        return filled;
    }

    public bool Has(string file) => File.Exists(PathOf(file));

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
        if (!directory.Exists || (folder.Length > 0 && directory.LinkTarget is not null)) return [];
        return [.. directory.EnumerateFileSystemInfos(pattern).Select(info => new FolderEntry(info.Name, info is DirectoryInfo, info.Attributes.HasFlag(FileAttributes.ReparsePoint))).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
    }

    private static List<string> Names(IEnumerable<FolderEntry> entries) => [.. entries.Where(entry => !entry.IsLink && entry.Name[0] != '.' && !Leftovers.Is(entry.Name)).Select(entry => entry.Name)];
}

/// <summary>What a folder holds.</summary>
/// <param name="Name">Its name with extension.</param>
/// <param name="IsFolder">True for a folder.</param>
/// <param name="IsLink">True for a link to whatever.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink);
