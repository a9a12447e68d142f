using System.Runtime.CompilerServices;
using System.Text;

namespace ReportGen.Site.Rendering;

/// <summary>
/// Writes the little markup that is not made by a template, such as words within running text; everything that is interpolated is encoded.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder html = new(1024);

    /// <summary>Appends markup with encoded holes.</summary>
    /// <param name="markup">Literal parts are markup, holes are text.</param>
    public void Append([InterpolatedStringHandlerArgument("")] ref HtmlInterpolation markup)
    {
    }

    public Markup ToMarkup() => new(html.ToString());

    private void Encode(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(HtmlText.Special) is var found and >= 0)
        {
            html.Append(text[..found]).Append(HtmlText.Reference(text[found]));
            text = text[(found + 1)..];
        }

        html.Append(text);
    }

    /// <summary>Writes an interpolated string straight into a <see cref="HtmlWriter"/>; it takes nothing but text.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct HtmlInterpolation
    {
        private readonly HtmlWriter writer;

        public HtmlInterpolation(int literalLength, int formattedCount, HtmlWriter writer)
        {
            this.writer = writer;
            writer.html.EnsureCapacity(writer.html.Length + literalLength + (formattedCount * 8));
        }

        public void AppendLiteral(string markup) => writer.html.Append(markup);

        public void AppendFormatted(string text) => writer.Encode(text);

        public void AppendFormatted(ReadOnlySpan<char> text) => writer.Encode(text);
    }
}
