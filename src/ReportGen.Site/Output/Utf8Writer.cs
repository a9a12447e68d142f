using System.Globalization;
using System.Text;

namespace ReportGen.Site.Output;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// A text writer whose characters become UTF-8 some ten thousand at a time: templates write very many very short strings, and a download of megabytes must not
/// need a buffer of its own size.
/// </summary>
internal sealed class Utf8Writer(MemoryStream target) : TextWriter(CultureInfo.InvariantCulture)
{
    private const int Room = 1 << 15;

    private readonly char[] buffer = new char[Room];
    private readonly Encoder encoder = System.Text.Encoding.UTF8.GetEncoder();
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (length == Room) Encode(flush: false);
        buffer[length++] = value;
    }

    public override void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > Room - length)
        {
            var fits = Room - length;
            text[..fits].CopyTo(buffer.AsSpan(length));
            length = Room;
            text = text[fits..];
            Encode(flush: false);
        }

        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Flush() => Encode(flush: true);

    /// <summary>A pair of surrogates may be cut by the end of the buffer; the encoder keeps its first half for the next time.</summary>
    private void Encode(bool flush)
    {
        var start = (int)target.Length;
        target.SetLength(start + Encoding.UTF8.GetMaxByteCount(length));
        var written = encoder.GetBytes(buffer.AsSpan(0, length), target.GetBuffer().AsSpan(start), flush);
        target.SetLength(start + written);
        target.Position = target.Length;
        length = 0;
    }
}
