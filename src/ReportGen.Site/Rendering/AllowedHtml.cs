using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig.Extensions.Tables;

namespace ReportGen.Site.Rendering;

/// <summary>
/// What rendered prose may be made of. The writer of Markdown makes nothing else; this is looked at in what it made, so that neither a new version of it nor
/// an extension lets anything through.
/// </summary>
internal static class AllowedHtml
{
    private static readonly ImmutableHashSet<string> Elements = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "a", "em", "strong", "code", "pre", "blockquote", "hr", "br", "table", "thead", "tbody",
        "tr", "th", "td", "col", "colgroup");

    private const string Centred = "t";

    private const string AtRight = "n";

    /// <summary>The first thing that may not be there; null where all is as it should.</summary>
    public static string? FirstStranger(string html)
    {
        var parser = new HtmlParser();
        using var page = parser.ParseDocument("<!doctype html><body>");
        foreach (var element in parser.ParseFragment(html, page.Body!).SelectMany(node => node.DescendantsAndSelf<IElement>()))
        {
            // The parser wraps a fragment in the element of its context.
            if (element.LocalName is "html" or "head" or "body" && element.Attributes.Length == 0) continue;
            if (!Elements.Contains(element.LocalName)) return $"<{element.LocalName}>";
            if (element.Attributes.FirstOrDefault(attribute => !IsAllowed(element, attribute)) is { } stranger)
                return $"<{element.LocalName} {stranger.Name}=\"{stranger.Value}\">";
        }

        return null;
    }

    /// <summary>The class of a cell by the alignment of its column; null for the usual.</summary>
    public static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => Centred,
        TableColumnAlign.Right => AtRight,
        _ => null,
    };

    /// <summary>True for an address to which prose may lead.</summary>
    public static bool IsAllowed(string? url) =>
        url is not null && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.Ordinal) || url.StartsWith('#'));

    private static bool IsAllowed(IElement element, IAttr attribute) => (element.LocalName, attribute.Name) switch
    {
        ("a", "href") => IsAllowed(attribute.Value),
        ("a", "title") => true,
        ("ol", "start") => attribute.Value.All(char.IsAsciiDigit),
        ("code", "class") => attribute.Value.StartsWith("language-", StringComparison.Ordinal),
        ("th" or "td", "class") => attribute.Value is Centred or AtRight,
        _ => false,
    };
}
