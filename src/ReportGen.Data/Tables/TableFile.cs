using ReportGen.Core.Findings;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tables;

/// <summary>Reads a table from whatever kind of file it comes in.</summary>
internal static class TableFile
{
    /// <summary>The file that holds a table: a text file where there is one or nothing at all, else a workbook.</summary>
    public static string PathOf(Folder folder, string path)
    {
        var workbook = path + ".xlsx";
        return !folder.Has(path + ".csv") && folder.Has(workbook) ? workbook : path + ".csv";
    }

    /// <summary>The table; null, with findings, where nothing in it can be trusted.</summary>
    public static Table? Read(Folder folder, FindingBag findings) => CsvTable.Read(folder, findings);
}
