namespace ReportGen.Site.Downloads;

/// <summary>
/// Writes CSV by RFC 4180 with CRLF. Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers are written as they are.
/// </summary>
public sealed class Csv(TextWriter output)
{
    private bool inRow;

    /// <summary>A cell of text; null is empty: not available.</summary>
    public Csv Text(string? text)
    {
        Separate();
        if (string.IsNullOrEmpty(text)) return this;
        if (IsFormula(text)) text = "'" + text;
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0) output.Write(text);
        else output.Write("\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
        return this;
    }

    /// <summary>A cell with a number that is already written; null is empty: not available.</summary>
    public Csv Number(string? number)
    {
        Separate();
        if (number is not null) output.Write(number);
        return this;
    }

    public void EndRow()
    {
        output.Write("\r\n");
        inRow = false;
    }

    /// <summary>
    /// Spreadsheets of East Asia take the wide forms of the signs for the signs, and some look behind spaces and line ends; what begins with a tab or a return
    /// is taken for what follows.
    /// </summary>
    private static bool IsFormula(string text) =>
        text[0] is '\t' or '\r' or '\n' || text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];

    private void Separate()
    {
        if (inRow) output.Write(',');
        inRow = true;
    }
}
