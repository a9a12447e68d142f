namespace ReportGen.Data.Files;

/// <summary>Counts rows of a text file.</summary>
internal static class TextRows
{
    /// <summary>The line, from 1, in which a byte stands.</summary>
    public static int Line(ReadOnlySpan<byte> file, int at) => 1 + file[..at].Count((byte)'\n');

    /// <summary>The row that a spreadsheet shows: line breaks in quotes do not begin a new one. For a file that is no table, the line.</summary>
    public static int Row(ReadOnlySpan<byte> file, int at, bool isTable)
    {
        if (!isTable) return Line(file, at);
        var (row, quoted) = (1, false);
        foreach (var b in file[..at])
        {
            if (b == '"') quoted = !quoted;
            else if (b == '\n' && !quoted) row++;
        }

        return row;
    }
}
