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

    /// <summary>
    /// Reads a table row by row, so that a long one never stands in memory as a whole; null, with findings, where nothing in it can be trusted. That may be
    /// known only at its end: what was found in its rows until then is not told.
    /// </summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="findings">They name the file.</param>
    /// <param name="supplier">Who answers for it.</param>
    /// <param name="read">Makes something of the header, with the first rows to look at, and of all rows; each of those lasts until the next.</param>
    /// <param name="count">What became of the rows.</param>
    public static T? Read<T>(Folder folder, FileLimits limits, FindingBag findings, string supplier, Func<Table, IEnumerable<TableRow>, FindingBag, T?> read, out RowCount? count)
        where T : class
    {
        count = null;
        var isText = findings.File.EndsWith(Extensions[0], StringComparison.Ordinal);
        using ITableRows? table = isText ? CsvRows.Open(folder, limits, findings, supplier) : WorkbookRows.Open(folder, limits, findings, supplier);
        if (table is null) return null;
        var told = findings.Aside();
        var result = read(table.Head, table.Rest(), told);
        foreach (var _ in table.Rest())
        {
            // What is left after a header that does not fit is still looked at.
        }

        if (!table.IsSound) return null;
        findings.Take(told);
        count = table.Count;
        return result;
    }
}
