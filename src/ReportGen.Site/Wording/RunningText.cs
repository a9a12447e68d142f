using System.Text.RegularExpressions;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Wording;

/// <summary>Running text, in which no line may part a number from its unit.</summary>
public static partial class RunningText
{
    /// <summary>The text with its numbers and their units marked: <c>b</c> is the shortest of the elements that say nothing but "look here".</summary>
    public static Markup Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var markup = new HtmlWriter();
        Write(markup, text);
        return markup.ToMarkup();
    }

    /// <summary>Several paragraphs.</summary>
    public static Markup Paragraphs(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var markup = new HtmlWriter();
        foreach (var text in texts)
        {
            markup.Append($"<p>");
            Write(markup, text);
        }

        return markup.ToMarkup();
    }

    private static void Write(HtmlWriter markup, string text)
    {
        var from = 0;
        foreach (var match in Bound().EnumerateMatches(text))
        {
            markup.Append($"{text.AsSpan(from, match.Index - from)}<b>{text.AsSpan(match.Index, match.Length)}</b>");
            from = match.Index + match.Length;
        }

        markup.Append($"{text.AsSpan(from)}");
    }

    [GeneratedRegex(
        "第?[0-9][0-9,.]*(?:年度|分|位|个|类)|[A-Z甲乙丙丁戊己庚辛壬癸]类",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Bound();
}
