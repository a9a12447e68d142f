using System.Xml;
using ExcelDataReader.Exceptions;
using ReportGen.Core.Findings;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>Reads the sheet of a workbook that holds a table; a file that could do harm is refused before it is parsed.</summary>
internal static class WorkbookReader
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The grid; null, with findings, where nothing in it can be trusted.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="mostRows">The most rows that the table may have, with its header.</param>
    /// <param name="findings">They name the sheet from now on.</param>
    public static Grid? Read(byte[] file, int mostRows, FindingBag findings)
    {
        try
        {
            RefuseOtherKinds(file, findings.File);
            var package = Package.Open(file);
            if (!package.Has("[Content_Types].xml") || !package.Has(Book.Part)) throw WorkbookRefusedException.Damaged("压缩包内没有工作簿");
            ActiveContent.Refuse(package);
            return Read(file, package, mostRows, findings);
        }
        catch (WorkbookRefusedException refused)
        {
            findings.Add(refused.Code, null, null, refused.Message, refused.Fix, refused.Value);
        }
        catch (Exception error) when (IsOfTheContent(error))
        {
            var refused = WorkbookRefusedException.Damaged("内容不完整或不合规范");
            findings.Add(refused.Code, null, null, refused.Message, refused.Fix);
        }

        return null;
    }

    private static Grid? Read(byte[] file, Package package, int mostRows, FindingBag findings)
    {
        var strings = Book.CountSharedStrings(package);
        var sheets = Book.Sheets(package).Select(sheet => (sheet, SheetScan.Of(package, sheet.Part, strings, mostRows))).ToList();
        if (SheetChoice.Of(sheets, Path.GetFileNameWithoutExtension(findings.File), findings) is not var (sheet, facts)) return null;
        findings.Sheet = sheet.Name;
        if (Extent.IsExceeded(facts, mostRows, findings)) return null;
        var grid = GridReader.Read(file, sheet.Name, facts);
        if (HeaderRow.IsElsewhere(grid, findings)) return null;
        var relations = Relations.Of(package, sheet.Part);
        return FactTeller.Tell(grid, SheetNotes.Comments(package, relations), SheetNotes.Boxes(package, relations), findings) ? grid : null;
    }

    private static void RefuseOtherKinds(byte[] file, string name)
    {
        if (file.AsSpan().StartsWith(CompoundFile))
        {
            if (file.AsSpan().IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0) throw WorkbookRefusedException.Active("已加密", null);
            throw new WorkbookRefusedException(Catalogue.FileDisguised, "文件是旧版 Excel（97—2003）工作簿，应为 .xlsx 文件。", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”。", Path.GetExtension(name));
        }

        if (!file.AsSpan().StartsWith("PK"u8)) throw new WorkbookRefusedException(Catalogue.FileDisguised, "文件的扩展名为工作簿，内容却不是，应为 .xlsx 文件。", "请用 Excel 或 WPS 打开后另存为 .xlsx，或按实际类型改正扩展名。", Path.GetExtension(name));
    }

    // The library for values has no error type of its own for everything that can be wrong in a file; a failed disk is not among these.
    private static bool IsOfTheContent(Exception error) =>
        error is XmlException or InvalidDataException or ExcelReaderException or FormatException or OverflowException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException or InvalidOperationException or EndOfStreamException;
}
