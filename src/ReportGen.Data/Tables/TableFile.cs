using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reads a table from whatever kind of file it comes in.</summary>
internal static class TableFile
{
    /// <summary>Extensions of tables in the order of preference; what is behind the first two cannot be read and is reported instead of a missing
    /// file.</summary>
    private static readonly ImmutableArray<string> Extensions = [".csv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".et", ".ods", ".txt", ".tsv"];

    /// <summary>True where a file of that name can be read as a table.</summary>
    public static bool IsReadable(string file) => Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".XLSX";

    /// <summary>True where a file is of a kind in which tables come, whether or not it can be read.</summary>
    public static bool MayBeTable(string file) => Path.GetExtension(file)
        .ToUpperInvariant() is ".CSV" or ".TSV" or ".TXT" or ".XLSX" or ".XLSM" or ".XLS" or ".XLSB" or ".XLT" or ".ET" or ".ODS" or ".NUMBERS";

    /// <summary>True for an extension with which a file is found by the name of its table.</summary>
    public static bool IsKnownExtension(string extension) => Extensions.Contains(extension, StringComparer.Ordinal);

    /// <summary>The name of a table from that of its file, which people write with or without extension.</summary>
    public static string NameOf(string written) => IsReadable(written) ? written[..^Path.GetExtension(written).Length] : written;

    /// <summary>True where there is a file for a table, of whatever kind.</summary>
    public static bool Exists(Folder folder, string path) => Extensions.Any(extension => folder.Has(path + extension));

    /// <summary>The file that holds a table: a text file where there is one or nothing at all, else a workbook.</summary>
    public static string PathOf(Folder folder, string path) => path + (Extensions.FirstOrDefault(extension => folder.Has(path + extension)) ?? Extensions[0]);

    /// <summary>
    /// Reads a table row by row, so that a long one never stands in memory as a whole; null, with findings, where nothing in it can be trusted. That may be
    /// known only at its end: what was found in its rows until then is not reported.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="supplier">Who answers for it.</param>
    /// <param name="read">Makes something of the header, with the first rows to look at, and of all rows; each of those lasts until the next.</param>
    /// <param name="count">What became of the rows.</param>
    public static T? Read<T>(DataFile file, FileLimits limits, string supplier, Func<Table, IEnumerable<TableRow>, FindingBag, T?> read, out RowCount? count)
        where T : class => Read((file, supplier, null), limits, read, out count);

    /// <summary>Reads a short table as a whole; null, with findings, where nothing in it can be trusted.</summary>
    /// <param name="file">The file.</param>
    /// <param name="dates">Header of the column of which the cells are dates, which a workbook may store as such.</param>
    public static Table? Whole(DataFile file, string dates) =>
        Read(
            (file, null, dates),
            FileLimits.List,
            (table, rows, _) => table with { Rows = [.. rows.Select(row => row with { Cells = [.. row.Cells] })] },
            out _);

    private static T? Read<T>(
        (DataFile File, string? Supplier, string? Dates) from,
        FileLimits limits,
        Func<Table, IEnumerable<TableRow>, FindingBag, T?> read,
        out RowCount? count)
        where T : class
    {
        count = null;
        var findings = from.File.Findings;
        var isText = from.File.Path.EndsWith(Extensions[0], StringComparison.OrdinalIgnoreCase);
        using ITableRows? table = isText
            ? CsvRows.Open(from.File, limits, from.Supplier)
            : WorkbookRows.Open(from.File, limits, from.Supplier, from.Dates);
        if (table is null) return null;
        var rowFindings = findings.NewForRows();
        var result = read(table.Head, table.Rest(), rowFindings);
        foreach (var _ in table.Rest())
        {
            // What is left after a header that does not fit is still looked at.
        }

        if (!table.IsSound) return null;
        findings.Take(rowFindings);
        count = table.Count;
        return result;
    }
}
