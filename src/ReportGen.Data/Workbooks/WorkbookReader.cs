using System.Xml;
using ExcelDataReader.Exceptions;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>
/// Reads the sheet of a workbook that holds a table, row by row, so that a long one never stands in memory as a whole; a file that could do harm is refused
/// before it is parsed.
/// </summary>
internal sealed class WorkbookReader : IDisposable
{
    private readonly Package package;
    private readonly WorkbookSheet sheet;
    private readonly SheetFacts facts;
    private readonly GridReader grid;
    private readonly FindingBag findings;
    private readonly List<GridRow> first = [];
    private int next;
    private bool ended;

    private WorkbookReader(Package package, WorkbookSheet sheet, SheetFacts facts, GridReader grid, FindingBag findings) =>
        (this.package, this.sheet, this.facts, this.grid, this.findings) = (package, sheet, facts, grid, findings);

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public string Sheet => sheet.Name;

    /// <summary>The first rows, the header before them.</summary>
    public IReadOnlyList<GridRow> First => first;

    /// <summary>False where nothing in the sheet can be trusted; known when all rows are read.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>A reader before the first row; null, with findings, where it is plain already that nothing in it can be trusted.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="path">Its path, whose name is that of the table.</param>
    /// <param name="mostRows">The most rows that the table may have, with its header.</param>
    /// <param name="findings">They name the sheet from now on.</param>
    /// <param name="dates">Header of the column of which the cells are dates; null where there is none.</param>
    public static WorkbookReader? Open(byte[] file, string path, int mostRows, FindingBag findings, string? dates = null)
    {
        try
        {
            if (Begin(file, path, mostRows, findings, dates) is not { } reader)
                return null;
            while (reader.first.Count < HeaderRow.Rows && reader.Read() is { } row)
                reader.first.Add(row with { Cells = [.. row.Cells], Forms = [.. row.Forms] });
            if (reader.IsSound && !HeaderRow.IsElsewhere(reader.first, findings))
                return reader;
            reader.Dispose();
        }
        catch (Exception error) when (RefusalOf(error) is { } refused)
        {
            Report(refused, findings);
        }

        return null;
    }

    /// <summary>Names of all sheets, in their order; null, with a finding, where the file is refused.</summary>
    public static IReadOnlyList<string>? SheetsOf(byte[] file, string path, FindingBag findings)
    {
        try
        {
            RefuseOtherKinds(file, path);
            var parts = Package.Open(file);
            if (!parts.Has(WorkbookSheets.Part)) throw WorkbookRefusedException.Damaged("压缩包内没有工作簿");
            return [.. WorkbookSheets.Sheets(parts).Select(sheet => sheet.Name)];
        }
        catch (Exception error) when (RefusalOf(error) is { } refused)
        {
            Report(refused, findings);
            return null;
        }
    }

    /// <summary>The next row; null behind the last one.</summary>
    public GridRow? Next() => next < first.Count ? first[next++] : Read();

    /// <summary>Reports what the sheet holds besides the cells; called when all rows are read.</summary>
    public void ReportFacts()
    {
        try
        {
            var relations = Relations.Of(package, sheet.Part);
            IsSound &= SheetFactReporter.Report(first[0].Cells, facts, SheetNotes.Comments(package, relations), SheetNotes.Boxes(package, relations), findings);
        }
        catch (Exception error) when (RefusalOf(error) is { } refused)
        {
            Report(refused, findings);
            IsSound = false;
        }
    }

    public void Dispose() => grid.Dispose();

    private static WorkbookReader? Begin(byte[] file, string path, int mostRows, FindingBag findings, string? dates)
    {
        RefuseOtherKinds(file, path);
        var parts = Package.Open(file);
        if (!parts.Has("[Content_Types].xml") || !parts.Has(WorkbookSheets.Part)) throw WorkbookRefusedException.Damaged("压缩包内没有工作簿");
        ActiveContent.Refuse(parts);
        var (texts, styles) = (SharedTexts.Of(parts), CellStyles.Of(parts));
        var sheets = WorkbookSheets.Sheets(parts).Select(there => (there, SheetScan.Of(parts, there.Part, texts, styles, mostRows))).ToList();
        if (SheetChoice.Of(sheets, Path.GetFileNameWithoutExtension(path), findings) is not var (chosen, held)) return null;
        findings.Sheet = chosen.Name;
        return Extent.IsExceeded(held, mostRows, findings)
            ? null
            : new WorkbookReader(parts, chosen, held, GridReader.Open(file, chosen.Name, held, dates), findings);
    }

    private GridRow? Read()
    {
        if (ended) return null;
        try
        {
            if (grid.Next() is { } row) return row;
        }
        catch (Exception error) when (RefusalOf(error) is { } refused)
        {
            Report(refused, findings);
            IsSound = false;
        }

        ended = true;
        return null;
    }

    private static void RefuseOtherKinds(byte[] file, string name)
    {
        if (file.AsSpan().StartsWith(CompoundFile))
        {
            if (file.AsSpan().IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0)
                throw WorkbookRefusedException.Active("已加密", null);
            throw new WorkbookRefusedException(
                Catalogue.FileDisguised,
                "文件是旧版 Excel（97—2003）工作簿，应为 .xlsx 文件。",
                "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”。",
                Path.GetExtension(name)
            );
        }

        if (!file.AsSpan().StartsWith("PK"u8))
            throw new WorkbookRefusedException(
                Catalogue.FileDisguised,
                "文件的扩展名为工作簿，内容却不是，应为 .xlsx 文件。",
                "请用 Excel 或 WPS 打开后另存为 .xlsx，或按实际类型改正扩展名。",
                Path.GetExtension(name)
            );
    }

    private static void Report(WorkbookRefusedException refused, FindingBag findings) =>
        findings.Add(refused.Code, null, null, refused.Message, refused.Fix, refused.Value);

    private static WorkbookRefusedException? RefusalOf(Exception error) =>
        error as WorkbookRefusedException ?? (IsOfTheContent(error) ? WorkbookRefusedException.Damaged("内容不完整或不合规范") : null);

    // The library for values has no error type of its own for everything that can be wrong in a file; a failed disk is not among these.
    private static bool IsOfTheContent(Exception error) =>
        error
            is XmlException
                or InvalidDataException
                or ExcelReaderException
                or FormatException
                or OverflowException
                or ArgumentException
                or IndexOutOfRangeException
                or KeyNotFoundException
                or NullReferenceException
                or InvalidOperationException
                or EndOfStreamException;
}
