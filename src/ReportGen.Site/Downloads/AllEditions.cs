using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;

namespace ReportGen.Site.Downloads;

/// <summary>
/// Tables that hold every edition, the earliest first, with the edition in their first column; they are written row by row and never held as a whole.
/// </summary>
public static class AllEditions
{
    /// <summary>The table of all editions.</summary>
    /// <param name="editions">The editions, at least one.</param>
    /// <param name="tables">The same table of each of them.</param>
    public static DataTable Of(ImmutableArray<AssessedEdition> editions, ImmutableArray<DataTable> tables)
    {
        var years = editions.Select(edition => edition.Edition.Year.ToString(CultureInfo.InvariantCulture)).ToArray();
        var ends = new int[tables.Length];
        for (var i = 0; i < ends.Length; i++) ends[i] = (i == 0 ? 0 : ends[i - 1]) + tables[i].RowCount;
        return tables[0] with
        {
            Columns = [TableColumns.Edition, .. tables[0].Columns],
            RowCount = ends[^1],
            Fill = (row, cells) =>
            {
                var at = 0;
                while (row >= ends[at]) at++;
                cells[0] = DataCell.Number(years[at]);
                tables[at].Fill(row - (ends[at] - tables[at].RowCount), cells[1..]);
            },
        };
    }
}
