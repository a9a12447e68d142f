using System.Collections.Immutable;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reads a table from whatever kind of file it comes in.</summary>
internal static class TableFile
{
    /// <summary>The most rows of a table with a row for each unit.</summary>
    public const int UnitRows = 5_000;

    /// <summary>The most rows of a list.</summary>
    public const int ListRows = 200_000;

    private const string TextFile = ".csv";

    // The last two are read only to be refused with the advice that fits them.
    private static readonly ImmutableArray<string> Workbooks = [".xlsx", ".xlsm", ".xls"];

    /// <summary>The file that holds a table: a text file where there is one or nothing at all, else a workbook.</summary>
    public static string PathOf(Folder folder, string path)
    {
        if (folder.Has(path + TextFile)) return path + TextFile;
        foreach (var extension in Workbooks)
        {
            if (folder.Has(path + extension)) return path + extension;
        }

        return path + TextFile;
    }

    /// <summary>The table; null, with findings, where nothing in it can be trusted.</summary>
    public static Table? Read(Folder folder, int mostRows, FindingBag findings) =>
        findings.File.EndsWith(TextFile, StringComparison.Ordinal) ? CsvTable.Read(folder, findings) : WorkbookTable.Read(folder, mostRows, findings);
}
