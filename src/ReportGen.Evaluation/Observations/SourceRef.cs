namespace ReportGen.Evaluation.Observations;

/// <summary>A table as it was supplied.</summary>
/// <param name="File">Path relative to the data folder, with forward slashes.</param>
/// <param name="Sheet">Sheet of a workbook; null in a text file.</param>
/// <param name="Supplier">Who answers for it.</param>
public sealed record SourceTable(string File, string? Sheet, string Supplier)
{
    /// <summary>The list of which the file is a part; null where it is one file.</summary>
    public SourceTable? Whole { get; init; }

    /// <summary>True for the file of a list, and for that of a part of it.</summary>
    public bool IsOf(SourceTable list) => ReferenceEquals(Whole ?? this, list);
}

/// <summary>A column of a table as it was supplied.</summary>
/// <param name="Table">The table.</param>
/// <param name="Header">The column's header as it stands in the file.</param>
public sealed record TableColumn(SourceTable Table, string Header);

/// <summary>The cell from which a value comes.</summary>
public readonly record struct SourceRef
{
    /// <summary>Stands for the row where there is none, since it has not come.</summary>
    public const int NoRow = 0;

    private readonly TableColumn column;

    /// <summary>The cell of a row; the cells of a column share it.</summary>
    public SourceRef(TableColumn column, int row) => (this.column, Row) = (column, row);

    /// <summary>The cell of a row in a column of which no other cell is wanted.</summary>
    public SourceRef(SourceTable table, int row, string column)
        : this(new TableColumn(table, column), row)
    {
    }

    /// <summary>The table.</summary>
    public SourceTable Table => column.Table;

    /// <summary>The row that a person sees, header = 1; <see cref="NoRow"/> where it has not come.</summary>
    public int Row { get; }

    /// <summary>The column's header as it stands in the file.</summary>
    public string Column => column.Header;
}
