using System.Text;
using ReportGen.Data.Characters;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Files;

/// <summary>A file that is read, with what is found in it.</summary>
/// <param name="Folder">The data folder.</param>
/// <param name="Path">The file, relative to it, with forward slashes.</param>
/// <param name="Findings">What is found.</param>
internal sealed record DataFile(Folder Folder, string Path, FindingBag Findings)
{
    public bool Exists => Folder.Has(Path);

    /// <summary>Its name without folder and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Its text; null, with a finding, where it is missing or cannot be trusted to be what was written.</summary>
    public string? Text()
    {
        using var bytes = Utf8();
        if (bytes is null) return null;
        var text = Encoding.UTF8.GetString(bytes.Utf8.Span);
        if (CharacterScan.HasSuspects(bytes.Utf8.Span)) CharacterFaults.ReportLines(text, IsKind(".md"), Findings);
        return Findings.All.Any(finding => finding.Code == Catalogue.TextGarbled || finding.Code == Catalogue.CharacterPrivate) ? null : text;
    }

    /// <summary>The same in UTF-8 without byte order mark, before its characters are looked at.</summary>
    public FileText? Utf8(FileLimits? limits = null, string? supplier = null)
    {
        if (LengthWithin(limits, supplier) is not { } length) return null;
        var room = Folder.Rooms.Rent((int)length);
        if (Utf8(room.AsMemory(0, Fill(room.AsSpan(0, (int)length)))) is { } text) return new FileText(text, room, Folder.Rooms);
        Folder.Rooms.Return(room);
        return null;
    }

    /// <summary>Its bytes; null, with a finding, where it may not be opened or is of another kind than its extension says.</summary>
    public byte[]? Bytes(FileLimits? limits = null, string? supplier = null)
    {
        if (LengthWithin(limits, supplier) is not { } length) return null;
        // Without length there is nothing to read, and what has none may be something that never ends.
        var file = length == 0 ? [] : File.ReadAllBytes(Folder.PathOf(Path));
        return IsOfItsKind(file) ? file : null;
    }

    private bool IsOfItsKind(ReadOnlySpan<byte> file) => KindCheck.IsSound(file, System.IO.Path.GetFileName(Path), Findings);

    private long? LengthWithin(FileLimits? limits, string? supplier) => PlaceCheck.Length(Folder.Root, Path, limits ?? FileLimits.List, Findings, supplier);

    private bool IsKind(string extension) => Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private ReadOnlyMemory<byte>? Utf8(ReadOnlyMemory<byte> file)
    {
        var isTable = IsKind(".csv");
        if (!IsOfItsKind(file.Span) || StrictText.ToUtf8(file, isTable, Findings) is not { } bytes) return null;
        if (ConflictMarkers.Report(bytes.Span, Findings)) return null;
        LineEnds.Report(bytes.Span, isTable, Findings);
        return bytes;
    }

    /// <summary>Reads the file as far as there is room for it, and returns how far it reached.</summary>
    private int Fill(Span<byte> room)
    {
        // Without length there is nothing to read, and what has none may be something that never ends.
        if (room.IsEmpty) return 0;
        using var handle = File.OpenHandle(Folder.PathOf(Path), options: FileOptions.SequentialScan);
        var filled = 0;
        while (filled < room.Length && RandomAccess.Read(handle, room[filled..], filled) is var count and > 0) filled += count;
        return filled;
    }
}

/// <summary>What was read of a file.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
/// <param name="File">The file, with what was found in it.</param>
/// <param name="Value">What it says; null where a finding stops.</param>
internal sealed record Reading<T>(DataFile File, T? Value)
    where T : class
{
    public FindingBag Findings => File.Findings;
}
