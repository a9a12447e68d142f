using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReportGen.Charts.Primitives;

/// <summary>The one place in which markup comes into being; everything that is interpolated is encoded.</summary>
public sealed partial class SvgWriter
{
    private char[] _buffer = ArrayPool<char>.Shared.Rent(8192);
    private int _length;

    /// <summary>Appends literal markup with encoded holes.</summary>
    /// <param name="markup">Literal parts are markup, holes are text or numbers.</param>
    public void Append([InterpolatedStringHandlerArgument("")] ref Handler markup)
    {
    }

    /// <summary>The markup so far; the writer cannot be used again.</summary>
    public Svg ToSvg()
    {
        var markup = new string(_buffer, 0, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
        return new Svg(markup);
    }

    private void Raw(ReadOnlySpan<char> markup)
    {
        Reserve(markup.Length);
        markup.CopyTo(_buffer.AsSpan(_length));
        _length += markup.Length;
    }

    private void Raw(char c)
    {
        Reserve(1);
        _buffer[_length++] = c;
    }

    private void Number(long value)
    {
        Reserve(20);
        if (value is >= 0 and < 1000)
        {
            Small((int)value);
            return;
        }

        value.TryFormat(_buffer.AsSpan(_length), out var written, provider: CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>Nearly every coordinate has at most three digits.</summary>
    private void Small(int value)
    {
        if (value >= 100)
        {
            _buffer[_length++] = (char)('0' + (value / 100));
        }

        if (value >= 10)
        {
            _buffer[_length++] = (char)('0' + (value / 10 % 10));
        }

        _buffer[_length++] = (char)('0' + (value % 10));
    }

    private void Tenths(long tenths)
    {
        if (tenths < 0)
        {
            Raw('-');
            tenths = -tenths;
        }

        Number(tenths / 10);
        if (tenths % 10 != 0)
        {
            Raw('.');
            Number(tenths % 10);
        }
    }

    private void Encoded(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                Raw(text.Slice(i++, 2));
                continue;
            }

            switch (c)
            {
                case '&': Raw("&amp;"); break;
                case '<': Raw("&lt;"); break;
                case '>': Raw("&gt;"); break;
                case '"': Raw("&quot;"); break;
                case '\'': Raw("&#39;"); break;
                // XML has no way to write these, not even as a reference.
                case < ' ' and not '\t' and not '\n' and not '\r': Raw('\uFFFD'); break;
                case '\uFFFE' or '\uFFFF': Raw('\uFFFD'); break;
                case >= '\uD800' and <= '\uDFFF': Raw('\uFFFD'); break;
                default: Raw(c); break;
            }
        }
    }

    private void Reserve(int more)
    {
        if (_length + more <= _buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + more));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>Writes an interpolated string straight into the buffer of a <see cref="SvgWriter"/>.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Handler
    {
        private readonly SvgWriter _writer;

        /// <summary>Begins to write.</summary>
        /// <param name="literalLength">Characters of markup.</param>
        /// <param name="formattedCount">Number of holes.</param>
        /// <param name="writer">Where to write.</param>
        public Handler(int literalLength, int formattedCount, SvgWriter writer)
        {
            ArgumentNullException.ThrowIfNull(writer);
            _writer = writer;
            writer.Reserve(literalLength + (formattedCount * 4));
        }

        /// <summary>Markup, as it stands.</summary>
        /// <param name="markup">Literal part.</param>
        public void AppendLiteral(string markup) => _writer.Raw(markup);

        /// <summary>Text, encoded.</summary>
        /// <param name="text">May hold anything.</param>
        public void AppendFormatted(string? text) => _writer.Encoded(text);

        /// <summary>Text, encoded.</summary>
        /// <param name="text">May hold anything.</param>
        public void AppendFormatted(ReadOnlySpan<char> text) => _writer.Encoded(text);

        /// <summary>A whole number.</summary>
        /// <param name="number">Written invariantly.</param>
        public void AppendFormatted(int number) => _writer.Number(number);

        /// <summary>A number with at most one decimal, halves away from zero.</summary>
        /// <param name="number">Written invariantly.</param>
        public void AppendFormatted(double number) =>
            _writer.Tenths((long)Math.Round(number * 10, MidpointRounding.AwayFromZero));

        /// <summary>A number with at most one decimal, halves away from zero.</summary>
        /// <param name="number">Written invariantly.</param>
        public void AppendFormatted(decimal number) =>
            _writer.Tenths((long)Math.Round(number * 10, MidpointRounding.AwayFromZero));
    }
}
