using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Site.Tests.Narratives;

/// <summary>Numbers that a page shows in its tables and key figures, and numbers that a sentence states; signs left out, since sentences give them in
/// words.</summary>
internal static partial class Figures
{
    private const string Places = "td, th, caption, .tiles dd, .eyebrow";

    /// <summary>Derivations are left out: they hold so many numbers that any would be found.</summary>
    public static HashSet<decimal> On(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var derivation in document.QuerySelectorAll("details, svg").ToList()) derivation.Remove();
        return [.. document.QuerySelectorAll(Places).SelectMany(element => In(element.TextContent))];
    }

    public static IEnumerable<decimal> In(string text) =>
        Number().Matches(text).Select(match => decimal.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture));

    /// <summary>All paragraphs of a page; titles of documents are no sentences of ours.</summary>
    public static IEnumerable<string> Paragraphs(string html) => new HtmlParser().ParseDocument(html)
        .QuerySelectorAll("main p:not(.eyebrow)")
        .Select(paragraph => Title().Replace(paragraph.TextContent, string.Empty));

    /// <summary>Sentences with a number that the page does not show.</summary>
    public static IEnumerable<string> Unproven(string html, IEnumerable<string> paragraphs)
    {
        var figures = On(html);
        return paragraphs
            .SelectMany(paragraph => paragraph.Split('。', StringSplitOptions.RemoveEmptyEntries))
            .Select(sentence =>
                (
                    Sentence: sentence,
                    Numbers: string.Join(
                        ' ',
                        In(sentence).Where(number => !figures.Contains(number)).Select(number => number.ToString(CultureInfo.InvariantCulture))
                    )
                )
            )
            .Where(entry => entry.Numbers.Length > 0)
            .Select(entry => $"{entry.Numbers}: {entry.Sentence}");
    }

    [GeneratedRegex("《[^》]*》", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
