using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Files;

/// <summary>Decides whether a file may be opened: there, inside the data folder, a file of its own and not too large.</summary>
internal static class PlaceCheck
{
    /// <summary>The length of the file; null, with a finding, where it may not be opened.</summary>
    public static long? Length(string root, string file, FileLimits limits, FindingBag findings, string? supplier)
    {
        if (!IsInside(root, file))
        {
            findings.Add(Catalogue.FileOutside, null, null, $"{file} 位于数据目录之外，只读取数据目录内的文件。", "请把文件放入数据目录，并改正引用它的名称。", file);
            return null;
        }

        if (LinkOn(root, file) is { } link)
        {
            ReportLink(findings, link);
            return null;
        }

        var path = Path.Combine(root, file);
        var info = new FileInfo(path);
        if (!Presence.Of(path))
        {
            ReportMissing(findings, file, supplier, Directory.Exists(path));
            return null;
        }

        if (info.Length == 0 && NodeType.IsSpecial(path))
        {
            findings.Add(Catalogue.FileOutside, null, null, $"{file} 是管道或设备，应为普通文件。", "请删除它，放入真实文件。", file);
            return null;
        }

        if (info.Length <= limits.Bytes) return info.Length;
        var size = Invariant.Text((decimal)info.Length);
        findings.Add(
            Catalogue.FileTooLarge,
            null,
            null,
            $"{file} 有 {size} 字节，超过限度 {Invariant.Text((decimal)limits.Bytes)} 字节（{Invariant.Text((int)(limits.Bytes >> 20))} MiB）。",
            "请核对是否放错文件，或用模板重新导出。",
            size
        );
        return null;
    }

    public static void ReportLink(FindingBag findings, string link) =>
        findings.Add(Catalogue.FileOutside, null, null, $"{link} 是链接，数据目录内应为真实的文件和文件夹。", "请删除链接，在原处放入真实文件。", link);

    private static void ReportMissing(FindingBag findings, string file, string? supplier, bool isFolder)
    {
        if (isFolder) findings.Add(Catalogue.FileOutside, null, null, $"{file} 是文件夹，应为文件。", "请移走该文件夹，在原处放入文件。", file);
        else if (supplier is null) findings.Add(Catalogue.FileMissing, null, null, $"缺少文件 {file}，数据目录中应有该文件。", $"请补交 {file}，文件名须完全一致。");
        else findings.AddLate($"缺少文件 {file}，应由{supplier}提供。", $"请{supplier}补交 {file}，文件名须完全一致。");
    }

    private static bool IsInside(string root, string file)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar;
        return Path.GetFullPath(file, full).StartsWith(full, StringComparison.Ordinal);
    }

    /// <summary>The first link on the way from the data folder to the file; the data folder itself may be one.</summary>
    private static string? LinkOn(string root, string file)
    {
        for (var end = file.IndexOf('/', StringComparison.Ordinal); ; end = file.IndexOf('/', end + 1))
        {
            var step = end < 0 ? file : file[..end];
            if (new FileInfo(Path.Combine(root, step)).LinkTarget is not null) return step;
            if (end < 0) return null;
        }
    }
}
