using System.Globalization;
using System.Text;

namespace ReportGen.Forms;

/// <summary>Writes a table as offices send it: UTF-8 with a byte order mark, CRLF, quotes where they are needed.</summary>
public sealed class CsvWriter : IDisposable
{
    private readonly StreamWriter writer;

    public CsvWriter(string path)
    {
        var marked = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        writer = new StreamWriter(path, append: false, marked, bufferSize: 1 << 16) { NewLine = "\r\n" };
    }

    public static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    public void Row(params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) writer.Write(',');
            var cell = cells[i];
            writer.Write(cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"');
        }

        writer.WriteLine();
    }

    public void Dispose() => writer.Dispose();
}
