using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Files;

/// <summary>Reports files that are not what their extension says.</summary>
internal static class KindCheck
{
    /// <summary>True where the file is of the kind that its extension says.</summary>
    public static bool IsSound(ReadOnlySpan<byte> file, string name, FindingBag findings)
    {
        if (ReportExtension(name, findings)) return false;
        var kind = FileKinds.Of(file);
        var workbook = name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        if (workbook && kind == FileKind.Zip) return true;
        // A Markdown text may begin with a tag; its reader reports that with the line.
        if (!workbook && (kind == FileKind.Text || (kind == FileKind.Markup && !name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)))) return true;
        if (workbook && kind == FileKind.OldOffice && FileKinds.IsEncrypted(file))
        {
            findings.Add(Catalogue.FileActive, null, null, $"“{name}”设有打开密码，内容已加密，应为不加密的工作簿。", "请在 Excel 中取消打开密码后重新保存。", name);
            return false;
        }

        var expected = workbook ? "一份 XLSX 工作簿" : "一份文本文件";
        findings.Add(Catalogue.FileDisguised, null, null, $"“{name}”实为{FileKinds.Name(kind)}，按扩展名应为{expected}。", Fix(name, workbook, kind), name);
        return false;
    }

    /// <summary>True, with a finding, for the extension of a table that nobody reads, whatever is in it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="findings">They name the file.</param>
    /// <param name="meant">The name of the table without extension; null: that of the file.</param>
    public static bool ReportExtension(string name, FindingBag findings, string? meant = null)
    {
        var (stem, extension) = (meant ?? Path.GetFileNameWithoutExtension(name), Path.GetExtension(name).ToUpperInvariant());
        if (extension is ".CSV" or ".XLSX" or ".YAML" or ".MD")
            return false;
        if (string.Equals(extension, ".XLSM", StringComparison.Ordinal))
            findings.Add(
                Catalogue.FileActive,
                null,
                null,
                $"“{name}”是含宏的工作簿，应为不含宏的 CSV 或 XLSX 文件。",
                $"请在 Excel 中另存为“{stem}.xlsx”，并移走该文件。",
                name
            );
        else
            findings.Add(
                Catalogue.FileDisguised,
                null,
                null,
                $"“{name}”的格式不能读入，应为 CSV 或 XLSX 文件。",
                $"请用 Excel 打开后另存为“CSV UTF-8（逗号分隔）”，命名为“{stem}.csv”，并移走该文件。",
                name
            );
        return true;
    }

    private static string Fix(string name, bool workbook, FileKind kind)
    {
        if (workbook) return kind == FileKind.Text ? "请把扩展名改为 .csv，或用 Excel 打开后另存为“Excel 工作簿（*.xlsx）”。" : "请用 Excel 打开后另存为“Excel 工作簿（*.xlsx）”。";
        if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) return "请换成文本文件。";
        return kind switch
        {
            FileKind.Zip => "请把扩展名改为 .xlsx，或用 Excel 打开后另存为“CSV UTF-8（逗号分隔）”。",
            FileKind.OldOffice or FileKind.Markup => "请用 Excel 打开后另存为“CSV UTF-8（逗号分隔）”。",
            _ => "请用数据表的原始文件另存为“CSV UTF-8（逗号分隔）”。",
        };
    }
}
