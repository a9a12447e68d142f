using System.Collections.Immutable;

namespace ReportGen.Site.Downloads;

/// <summary>A table of the open data, written once for each format, so that all formats say the same.</summary>
/// <param name="Name">Name of the table, such as <c>results</c>.</param>
/// <param name="Title">What it holds, in Chinese.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Fill">Fills the cells of the row with that number.</param>
/// <param name="RowCount">Number of rows.</param>
public sealed record DataTable(string Name, string Title, ImmutableArray<DataColumn> Columns, int RowCount, Action<int, DataCell[]> Fill)
{
    public void WriteCsv(TextWriter output)
    {
        var csv = new Csv(output);
        foreach (var column in Columns) csv.Text(column.Name);
        csv.EndRow();
        foreach (var cells in Rows())
        {
            foreach (var cell in cells)
            {
                if (cell.IsNumber) csv.Number(cell.Text);
                else csv.Text(cell.Text);
            }

            csv.EndRow();
        }
    }

    /// <summary>The rows; one array is used for all of them.</summary>
    public IEnumerable<DataCell[]> Rows()
    {
        var cells = new DataCell[Columns.Length];
        for (var row = 0; row < RowCount; row++)
        {
            Fill(row, cells);
            yield return cells;
        }
    }
}

/// <summary>A column of the open data.</summary>
/// <param name="Name">Its name in the files.</param>
/// <param name="Title">What it is, in Chinese.</param>
/// <param name="Type">Its Frictionless type: string, number, integer.</param>
/// <param name="Unit">Its unit; empty where it has none.</param>
public sealed record DataColumn(string Name, string Title, string Type, string Unit = "");

/// <summary>A cell; no text means not available, never zero.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsNumber">True where the text is a number.</param>
public readonly record struct DataCell(string? Text, bool IsNumber)
{
    public static DataCell Of(string? text) => new(text, false);

    public static DataCell Number(string? number) => new(number, true);
}
