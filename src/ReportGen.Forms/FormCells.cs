using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportGen.Data.Findings;

namespace ReportGen.Forms;

/// <summary>Makes cells; texts stand in them, so that there is no table of texts beside the sheet.</summary>
internal static class FormCells
{
    public static Cell Empty(int column, int row, uint style) => new() { CellReference = Reference(column, row), StyleIndex = style };

    public static Cell Text(int column, int row, string text, uint style) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = Reference(column, row),
            StyleIndex = style,
            DataType = CellValues.InlineString,
        };

    /// <summary>A number where the text is one, else a text: a mark of a missing value stays what it is.</summary>
    public static Cell Number(int column, int row, string text, uint style) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
        ? new Cell(new CellValue(text)) { CellReference = Reference(column, row), StyleIndex = style }
        : Text(column, row, text, style);

    public static string Reference(int column, int row) => Invariant.Letters(column) + Invariant.Text(row);
}
