using System.Collections.Immutable;

namespace ReportGen.Evaluation.Findings;

/// <summary>Who answers for which file.</summary>
/// <param name="Suppliers">All suppliers, in the order of the schemes.</param>
/// <param name="ByFile">The supplier by file, relative to the data folder and without extension.</param>
public sealed record SupplierDirectory(ImmutableArray<string> Suppliers, IReadOnlyDictionary<string, string> ByFile)
{
    /// <summary>Nobody is known.</summary>
    public static SupplierDirectory None { get; } = new([], new Dictionary<string, string>());

    /// <summary>
    /// Who answers for a file; a file that is called nearly like one of the scheme's in its folder (a copy of it) belongs to the same supplier, the longest
    /// such name decides. Null for what no supplier sends: settings, register, texts, templates.
    /// </summary>
    public string? Of(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var dot = file.LastIndexOf('.');
        var stem = dot > file.LastIndexOf('/') ? file[..dot] : file;
        if (ByFile.TryGetValue(stem, out var supplier)) return supplier;
        var folder = stem[..(stem.LastIndexOf('/') + 1)];
        var meant = ByFile
            .Keys.Where(known =>
                folder.Length > 0
                && known.StartsWith(folder, StringComparison.Ordinal)
                && stem.AsSpan(folder.Length).Contains(known.AsSpan(folder.Length), StringComparison.Ordinal)
            )
            .OrderByDescending(known => known.Length)
            .ThenBy(known => known, StringComparer.Ordinal)
            .FirstOrDefault();
        if (meant is not null) return ByFile[meant];
        // A part of a table of which nobody knows who sent it is that of the table's supplier.
        return folder.Length > 0 ? ByFile.GetValueOrDefault(folder[..^1]) : null;
    }
}
