using ReportGen.Data.Files;

namespace ReportGen.Data.Tables;

/// <summary>Reads a whole table from CSV, for the short ones.</summary>
internal static class CsvTable
{
    /// <summary>The table; null where nothing in it can be trusted.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="mayHoldTotals">True for a table whose rows are totals themselves.</param>
    public static Table? Read(DataFile file, FileLimits limits, bool mayHoldTotals = false)
    {
        using var csv = CsvRows.Open(file, limits, supplier: null, mayHoldTotals);
        if (csv is null) return null;
        var rows = new List<TableRow>();
        while (csv.Next() is { } row) rows.Add(row with { Cells = [.. row.Cells] });
        return csv.IsSound ? csv.Head with { Rows = rows, Count = csv.Count } : null;
    }
}
