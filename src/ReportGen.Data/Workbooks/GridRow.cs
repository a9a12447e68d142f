namespace ReportGen.Data.Workbooks;

/// <summary>How a cell is stored, where that is not plain.</summary>
internal enum CellForm : byte
{
    /// <summary>A number, or an empty cell.</summary>
    Plain,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number with more digits than a spreadsheet shows.</summary>
    Dust,

    /// <summary>A number that is shown as a date that nobody can have meant.</summary>
    DateFormat,
}

/// <summary>A row of a sheet; its cells are those of the next one as soon as that is read.</summary>
/// <param name="Number">Its row, counted from 1.</param>
/// <param name="Cells">Texts; numbers in plain decimals.</param>
/// <param name="Forms">How each cell is stored.</param>
internal readonly record struct GridRow(int Number, string[] Cells, CellForm[] Forms);
