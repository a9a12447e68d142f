namespace ReportGen.Data.Files;

/// <summary>How large a file may be before it can only be a mistake or an attack; reading stops there.</summary>
/// <param name="Bytes">Largest file.</param>
/// <param name="Rows">Most data rows.</param>
/// <param name="Columns">Most columns.</param>
/// <param name="RowBytes">Longest row.</param>
internal sealed record FileLimits(long Bytes, int Rows, int Columns, int RowBytes)
{
    /// <summary>Most columns of any table, as text or in a workbook.</summary>
    public const int MostColumns = 100;

    /// <summary>The longest text that spreadsheets keep in a cell.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>A table with one row for each unit.</summary>
    public static FileLimits UnitTable { get; } = new(64L << 20, 5_000, MostColumns, 1 << 20);

    /// <summary>A list with one row for each item, or the register with its history.</summary>
    public static FileLimits List { get; } = UnitTable with { Rows = 200_000 };

    /// <summary>True for a number of rows, header included, at which a spreadsheet cuts off.</summary>
    public static bool CutsRows(int rows) => rows is 65_536 or 1_048_576;

    /// <summary>True for a number of characters at which a spreadsheet cuts off.</summary>
    public static bool CutsCell(int length) => length is 255 or CellCharacters;
}
