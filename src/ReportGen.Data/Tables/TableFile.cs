using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reads a table from whatever kind of file it comes in.</summary>
internal static class TableFile
{
    /// <summary>Extensions of tables in the order of preference; what is behind the first two cannot be read and is told instead of a missing file.</summary>
    private static readonly ImmutableArray<string> Extensions = [".csv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".et", ".ods", ".txt", ".tsv"];

    /// <summary>The file that holds a table: a text file where there is one or nothing at all, else a workbook.</summary>
    public static string PathOf(Folder folder, string path) => path + (Extensions.FirstOrDefault(extension => folder.Has(path + extension)) ?? Extensions[0]);

    /// <summary>The table; null, with findings, where nothing in it can be trusted.</summary>
    public static Table? Read(Folder folder, FileLimits limits, FindingBag findings, string supplier) =>
        findings.File.EndsWith(Extensions[0], StringComparison.Ordinal) ? CsvTable.Read(folder, limits, findings, supplier) : WorkbookTable.Read(folder, limits, findings, supplier);
}
