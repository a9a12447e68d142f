using System.Collections.Immutable;

namespace ReportGen.Site.Downloads;

/// <summary>The sheet of a workbook that explains the columns of the others.</summary>
public static class ColumnsSheet
{
    public const string Title = "列说明";

    private static readonly ImmutableArray<DataColumn> Columns =
    [
        new("sheet", "工作表", "string", "工作表名称"),
        new("header", "列名", "string", "工作表中的列名") { Width = 28 },
        new("column", "CSV列名", "string", "同一列在CSV文件中的名称") { Width = 18 },
        new("meaning", "含义", "string", "列的含义") { Width = 100 },
    ];

    public static DataTable Of(ImmutableArray<DataTable> tables)
    {
        var rows = tables.SelectMany(table => table.Columns.Select(column => (table.Title, Column: column))).ToList();
        return new DataTable("columns", Title, Columns, rows.Count, (row, cells) =>
        {
            var (title, column) = rows[row];
            cells[0] = DataCell.Of(title);
            cells[1] = DataCell.Of(column.Header);
            cells[2] = DataCell.Of(column.Name);
            cells[3] = DataCell.Of(column.Meaning);
        });
    }
}

/// <summary>The sheet of a workbook that says what its readers have to know first.</summary>
public static class NoticeSheet
{
    public const string Title = "提示";

    private static readonly ImmutableArray<DataColumn> Columns = [new("notice", Title, "string", "使用前须知") { Width = 60 }];

    public static DataTable Of(ImmutableArray<string> notices) =>
        new("notice", Title, Columns, notices.Length, (row, cells) => cells[0] = DataCell.Of(notices[row]));
}
