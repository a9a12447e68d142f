using System.Buffers;

namespace ReportGen.Site.Rendering;

/// <summary>Text as it stands in HTML, between tags and within quoted attributes; what is not ASCII stays readable.</summary>
internal static class HtmlText
{
    /// <summary>
    /// The characters that cannot stand as they are: those of the markup itself, and those that control devices. All are ASCII, which is
    /// found many characters at a time.
    /// </summary>
    public static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0, ' ').Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r'))]);

    /// <summary>What stands in the place of such a character.</summary>
    public static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "\uFFFD",
    };
}
