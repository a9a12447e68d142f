using ReportGen.Data.Files;
using ReportGen.Data.Tables;

namespace ReportGen.Data.Tests.Workbooks;

/// <summary>The tables of the good folder as rows of cells, to be put into workbooks.</summary>
internal static class GoodTable
{
    /// <summary>Header and rows; figures as plain numbers.</summary>
    public static List<string[]> Rows(string file)
    {
        var good = new Folder(TempData.Good).At(file);
        var table = CsvTable.Read(good, FileLimits.List)!;
        Assert.Empty(good.Findings.All);
        return [[.. table.Header], .. table.Rows.Select(row => row.Cells.Select(Plain).ToArray())];
    }

    /// <summary>The statistics office's table of 2019 with some cells changed; <c>B2</c> is row 2, column 2.</summary>
    public static List<string[]> With(params (string Cell, string Content)[] changes)
    {
        var rows = Rows("editions/2019/统计局.csv");
        foreach (var (cell, content) in changes) rows[cell[1] - '1'][cell[0] - 'A'] = content;
        return rows;
    }

    private static string Plain(string cell) =>
        Data.Numbers.NumberGrammar.TryParse(cell, out var number) ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : cell;
}
