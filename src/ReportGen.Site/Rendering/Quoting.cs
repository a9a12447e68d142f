using System.Text.RegularExpressions;
using Scriban.Parsing;

namespace ReportGen.Site.Rendering;

/// <summary>Attributes that have a value in them without quotes around: a space in the value would end the attribute and begin another.</summary>
internal static partial class Quoting
{
    private const int MostMilliseconds = 10_000;

    /// <summary>Where they are.</summary>
    public static IEnumerable<(SourceSpan Span, string Fault)> FaultsOf(string name, string text)
    {
        foreach (Match tag in Tag().Matches(text))
        {
            // Quotes are emptied in place, so that what is found keeps its position.
            var bare = Quoted().Replace(tag.Value, static quoted => "=\"" + new string('x', quoted.Length - 3) + "\"");
            foreach (Match found in Unquoted().Matches(bare))
                yield return (SpanAt(name, text, tag.Index + found.Index), "属性中有取值，须加引号，如 href=\"{{ row.Href }}\"");
        }
    }

    private static SourceSpan SpanAt(string name, string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        var start = new TextPosition(offset, before.Count('\n'), offset - (before.LastIndexOf('\n') + 1));
        return new SourceSpan(name + TemplateFile.Extension, start, start);
    }

    /// <summary>A tag to its end; what stands in quotes and in braces may hold any sign.</summary>
    [GeneratedRegex("""<[a-zA-Z](?:\{\{.*?\}\}|"(?:\{\{.*?\}\}|[^"])*"|'(?:\{\{.*?\}\}|[^'])*'|[^>"'])*>""", RegexOptions.Singleline, MostMilliseconds)]
    private static partial Regex Tag();

    [GeneratedRegex("""=(?:"(?:\{\{.*?\}\}|[^"])*"|'(?:\{\{.*?\}\}|[^'])*')""", RegexOptions.Singleline, MostMilliseconds)]
    private static partial Regex Quoted();

    [GeneratedRegex("""(?<=[a-zA-Z-])=[^\s">]*?\{\{(?![-~]? *end\b)""", RegexOptions.Singleline, MostMilliseconds)]
    private static partial Regex Unquoted();
}
