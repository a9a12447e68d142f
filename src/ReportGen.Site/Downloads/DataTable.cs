using System.Collections.Immutable;

namespace ReportGen.Site.Downloads;

/// <summary>Fills the cells of the row with that number.</summary>
public delegate void RowFiller(int row, Span<DataCell> cells);

/// <summary>A table of the open data, written once for each format, so that all formats say the same.</summary>
/// <param name="Name">Name of the table, such as <c>results</c>.</param>
/// <param name="Title">What it is, in Chinese, short enough for the name of a sheet.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="RowCount">Number of rows.</param>
/// <param name="Fill">Fills a row; may be called by several threads.</param>
public sealed record DataTable(string Name, string Title, ImmutableArray<DataColumn> Columns, int RowCount, RowFiller Fill)
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
