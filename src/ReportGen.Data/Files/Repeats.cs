using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Files;

/// <summary>Finds files that were handed in twice: the same bytes as last year, or under another name. Only files of one length are opened.</summary>
internal static class Repeats
{
    /// <summary>Compares the files of all editions, each reported with the first before it that is the same.</summary>
    public static void Report(Folder folder, IReadOnlyList<SuppliedFile> files)
    {
        foreach (var group in files.GroupBy(file => file.Length).Where(group => group.Key > 0 && group.Skip(1).Any()))
        {
            var read = new List<(SuppliedFile File, byte[] Bytes)>();
            foreach (var file in group)
            {
                var bytes = System.IO.File.ReadAllBytes(folder.PathOf(file.Path));
                var same = read.Find(other => IsComparable(other.File, file) && other.Bytes.AsSpan().SequenceEqual(bytes));
                if (same.File is not null && HasRows(bytes)) ReportSame(file, same.File);
                read.Add((file, bytes));
            }
        }
    }

    private static bool IsComparable(SuppliedFile left, SuppliedFile right) =>
        left.Year == right.Year || string.Equals(left.Name, right.Name, StringComparison.Ordinal);

    /// <summary>Lists with a header and no item are alike in every year.</summary>
    private static bool HasRows(ReadOnlySpan<byte> bytes) => bytes.Count((byte)'\n') > 1;

    private static void ReportSame(SuppliedFile file, SuppliedFile first) => file.Findings.Add(
        Catalogue.FileRepeated,
        null,
        null,
        file.Year == first.Year ? $"与同年度的 {first.Path} 逐字节相同，两份文件应有不同内容。" : $"与 {Invariant.Text(first.Year)} 年度的 {first.Path} 逐字节相同，应为本年度的新数据。",
        "请核对是否交错文件；确属相同的，须附说明。",
        first.Path);
}

/// <summary>A file of an edition.</summary>
/// <param name="Year">The edition.</param>
/// <param name="Name">Its name without folder.</param>
/// <param name="Length">Its length in bytes; 0 where it is not there or may not be opened.</param>
/// <param name="File">Where it is, with what was found in it.</param>
internal sealed record SuppliedFile(int Year, string Name, long Length, DataFile File)
{
    public string Path => File.Path;

    public FindingBag Findings => File.Findings;

    /// <summary>False where another file is reported in its place, so that it is not reported as missing a second time.</summary>
    public bool IsSought { get; init; } = true;
}
