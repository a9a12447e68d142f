using System.Collections.Immutable;
using ReportGen.Data.Workbooks;

namespace ReportGen.Data.Tables;

/// <summary>A table as it was supplied, whatever the kind of file: header and data rows, every row as wide as the header.</summary>
/// <param name="Header">Header cells as they stand in the file.</param>
/// <param name="Rows">Data rows; blank, ragged and totals rows are already reported and left out.</param>
/// <param name="Sheet">Sheet of a workbook; null in a text file.</param>
internal sealed record Table(ImmutableArray<string> Header, IReadOnlyList<TableRow> Rows, string? Sheet = null)
{
    /// <summary>What became of the rows below the header; null where nobody counted.</summary>
    public RowCount? Count { get; init; }
}

/// <summary>A data row.</summary>
/// <param name="Number">The row that a person sees in a spreadsheet, header row = 1.</param>
/// <param name="Cells">Texts as they stand in the file.</param>
/// <param name="Forms">How the cells of a workbook are stored; nothing in a text file.</param>
internal readonly record struct TableRow(int Number, string[] Cells, ImmutableArray<CellForm> Forms = default);

/// <summary>What became of the rows below the header; blank rows behind the last one with content do not count.</summary>
/// <param name="Used">Rows handed on.</param>
/// <param name="Rejected">Rows left out with a finding.</param>
/// <param name="Blank">Blank rows between others.</param>
/// <param name="Lost">Rows among the rejected that are probably data.</param>
internal sealed record RowCount(int Used, int Rejected, int Blank, int Lost)
{
    public int Read => Used + Rejected + Blank;
}
