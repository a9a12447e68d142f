using System.Text;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>A CSV file as rows of cells, read and written by the letter of RFC 4180 and independently of the product.</summary>
internal static class Grid
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file that the product has read without a word; throws where it is neither UTF-8 nor GB18030.</summary>
    public static string Text(byte[] file)
    {
        try
        {
            return Strict.GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider
                .Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
                .GetString(file);
        }
    }

    /// <summary>The records; a blank line is a record with one empty cell.</summary>
    public static List<List<string>> Read(byte[] file)
    {
        var (text, rows, cells, cell, quoted) = (Text(file), new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                if (quoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                rows.Add(cells);
                cells = [];
            }
            else if (quoted || c != '\r' || i + 1 >= text.Length || text[i + 1] != '\n')
            {
                cell.Append(c);
            }
        }

        if (cells.Count > 0 || cell.Length > 0) rows.Add([.. cells, cell.ToString()]);
        return rows;
    }

    public static byte[] Write(IEnumerable<IEnumerable<string>> rows) =>
        [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\r\n")))];

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
