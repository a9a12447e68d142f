namespace ReportGen.Data.Tables;

/// <summary>A table of whatever kind of file, read row by row: the cells of a row are those of the next one as soon as that is read.</summary>
internal interface ITableRows : IDisposable
{
    /// <summary>The header, and the first rows below it to look at.</summary>
    Table Head { get; }

    /// <summary>False where nothing in the table can be trusted; known when all rows are read.</summary>
    bool IsSound { get; }

    /// <summary>What became of the rows until now; null where nobody counted.</summary>
    RowCount? Count { get; }

    /// <summary>The rows that are still to be read.</summary>
    IEnumerable<TableRow> Rest();
}
