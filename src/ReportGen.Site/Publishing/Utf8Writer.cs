using System.Globalization;
using System.Text;

namespace ReportGen.Site.Publishing;

/// <summary>A text writer whose characters become UTF-8 in one go when flushed; templates write very many very short strings.</summary>
internal sealed class Utf8Writer(MemoryStream target) : TextWriter(CultureInfo.InvariantCulture)
{
    private char[] buffer = new char[1 << 16];
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (length == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        buffer[length++] = value;
    }

    public override void Write(ReadOnlySpan<char> text)
    {
        var needed = length + text.Length;
        if (needed > buffer.Length) Array.Resize(ref buffer, Math.Max(needed, buffer.Length * 2));
        text.CopyTo(buffer.AsSpan(length));
        length = needed;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Flush()
    {
        var start = (int)target.Length;
        target.SetLength(start + Encoding.UTF8.GetMaxByteCount(length));
        var written = Encoding.UTF8.GetBytes(buffer.AsSpan(0, length), target.GetBuffer().AsSpan(start));
        target.SetLength(start + written);
        target.Position = target.Length;
        length = 0;
    }
}
