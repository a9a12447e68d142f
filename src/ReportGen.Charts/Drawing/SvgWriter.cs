using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReportGen.Charts.Drawing;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>The one place in which markup comes into being; everything that is interpolated is encoded.</summary>
internal sealed class SvgWriter
{
    private const int LongestReference = 6;

    private char[] _buffer = ArrayPool<char>.Shared.Rent(8192);
    private int _length;

    /// <summary>Appends literal markup with encoded holes.</summary>
    /// <param name="markup">Literal parts are markup, holes are text or numbers.</param>
    public void Append([InterpolatedStringHandlerArgument("")] ref SvgInterpolation markup)
    {
    }

    /// <summary>The markup so far; the writer cannot be used again.</summary>
    public string Take()
    {
        var markup = new string(_buffer, 0, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
        return markup;
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

    /// <summary>Every text of every page passes here, so it is compiled in full at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Encoded(ReadOnlySpan<char> text)
    {
        // Room for the longest case at once, so that nothing has to be asked of the buffer for each character.
        Reserve(text.Length * LongestReference);
        var target = _buffer.AsSpan(_length);
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPlain(c))
            {
                target[written++] = c;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                target[written++] = c;
                target[written++] = text[++i];
            }
            else
            {
                var reference = Reference(c);
                reference.CopyTo(target[written..]);
                written += reference.Length;
            }
        }

        _length += written;
    }

    private static bool IsPlain(char c) =>
        c
            is >= '?'
                and < '\uD800'
                or >= '('
                and < '<'
                or '='
                or (>= ' ' and < '"')
                or (>= '#' and < '&')
                or '\t'
                or '\n'
                or '\r'
                or (> '\uDFFF' and < '\uFFFE');

    private static ReadOnlySpan<char> Reference(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        // XML has no way to write the others, not even as a reference.
        _ => "\uFFFD",
    };

    private void Reserve(int more)
    {
        if (_length + more > _buffer.Length)
        {
            Grow(more);
        }
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + more));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>Writes an interpolated string straight into the buffer of a <see cref="SvgWriter"/>.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct SvgInterpolation
    {
        private readonly SvgWriter _writer;

        /// <summary>Begins to write.</summary>
        /// <param name="literalLength">Characters of markup.</param>
        /// <param name="formattedCount">Number of holes.</param>
        /// <param name="writer">Where to write.</param>
        public SvgInterpolation(int literalLength, int formattedCount, SvgWriter writer)
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
