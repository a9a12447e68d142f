using System.Text;
using ReportGen.Core.Findings;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>The data folder; files are named relative to it, with forward slashes.</summary>
internal sealed class Folder(string root)
{
    private const int Mebibyte = 1 << 20;

    /// <summary>The text of a file; null, with a finding, where it is missing or its encoding is not known.</summary>
    public string? Text(FindingBag findings) => Utf8(findings) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>The same in UTF-8 without byte order mark.</summary>
    public ReadOnlyMemory<byte>? Utf8(FindingBag findings) => Bytes(int.MaxValue, findings) is { } bytes ? StrictText.ToUtf8(bytes, findings) : null;

    /// <summary>The bytes of a file; null, with a finding, where it is missing or larger than it may be.</summary>
    public byte[]? Bytes(int most, FindingBag findings)
    {
        var file = new FileInfo(Path.Combine(root, findings.File));
        if (!file.Exists)
        {
            findings.Add(Catalogue.FileMissing, null, null, $"缺少文件 {findings.File}，数据目录中应有该文件。", $"请补交 {findings.File}，文件名须完全一致。");
            return null;
        }

        if (file.Length <= most) return File.ReadAllBytes(file.FullName);
        findings.Add(Catalogue.FileTooLarge, null, null, $"文件有 {Invariant.Text((file.Length + Mebibyte - 1) / Mebibyte)} MiB，上限为 {Invariant.Text(most / Mebibyte)} MiB。", "请核对是否选错文件，只保留应报的工作表。");
        return null;
    }

    public bool Has(string file) => File.Exists(Path.Combine(root, file));

    /// <summary>Names of the files in a folder, with extension, in ordinal order; hidden files are left out.</summary>
    public IReadOnlyList<string> Files(string folder, string pattern = "*") => Names(folder, path => Directory.EnumerateFiles(path, pattern));

    /// <summary>Names of the folders in a folder, in ordinal order.</summary>
    public IReadOnlyList<string> Folders(string folder) => Names(folder, Directory.EnumerateDirectories);

    private List<string> Names(string folder, Func<string, IEnumerable<string>> list)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path)) return [];
        return [.. list(path).Select(entry => Path.GetFileName(entry)).Where(name => name[0] != '.').Order(StringComparer.Ordinal)];
    }
}
