using System.Text;

namespace ReportGen.Site.Templates;

/// <summary>
/// Takes out of a template what no browser needs, once, before it is compiled: end tags that HTML lets one omit, quotes around plain attribute values, and line
/// breaks between tags. Templates stay readable, and every page gets lighter.
/// </summary>
internal static class CompactHtml
{
    private static readonly IReadOnlySet<string> OmittableEnds = new[] { "td", "th", "tr", "thead", "tbody", "tfoot", "li", "dt", "dd" }.ToHashSet(StringComparer.Ordinal);
    private static readonly IReadOnlySet<string> Verbatim = new[] { "pre", "script", "style", "textarea" }.ToHashSet(StringComparer.Ordinal);

    public static string Of(string template)
    {
        var compact = new StringBuilder(template.Length);
        var at = 0;
        while (at < template.Length)
        {
            if (template[at] == '<' && at + 1 < template.Length && (char.IsAsciiLetter(template[at + 1]) || template[at + 1] == '/')) at = Tag(template, at, compact);
            else if (char.IsWhiteSpace(template[at])) at = Space(template, at, compact);
            else if (IsAt(template, at, "{{")) at = Copy(template, at, EndOf(template, at, "}}"), compact);
            else compact.Append(template[at++]);
        }

        return compact.ToString();
    }

    /// <summary>A run of white space: nothing where it only separates tags or blocks on lines of their own, else one character.</summary>
    private static int Space(string template, int at, StringBuilder compact)
    {
        var end = at;
        while (end < template.Length && char.IsWhiteSpace(template[end])) end++;
        var hasLineBreak = template.AsSpan(at, end - at).Contains('\n');
        var afterMarkup = compact.Length == 0 || compact[^1] is '>' or '}' || (at > 0 && template[at - 1] == '>');
        var beforeMarkup = end == template.Length || template[end] == '<' || IsAt(template, end, "{{");
        if (hasLineBreak && afterMarkup && beforeMarkup) return end;
        compact.Append(hasLineBreak ? '\n' : ' ');
        return end;
    }

    private static int Tag(string template, int at, StringBuilder compact)
    {
        var nameAt = template[at + 1] == '/' ? at + 2 : at + 1;
        var nameEnd = nameAt;
        while (nameEnd < template.Length && char.IsAsciiLetterOrDigit(template[nameEnd])) nameEnd++;
        var name = template[nameAt..nameEnd];
        if (nameAt == at + 2 && OmittableEnds.Contains(name)) return EndOf(template, at, ">");
        if (nameAt == at + 1 && Verbatim.Contains(name)) return Copy(template, at, EndOf(template, at, "</" + name + ">"), compact);
        compact.Append(template, at, nameEnd - at);
        return Attributes(template, nameEnd, compact);
    }

    private static int Attributes(string template, int at, StringBuilder compact)
    {
        while (at < template.Length && template[at] != '>')
        {
            if (IsAt(template, at, "{{"))
            {
                at = Copy(template, at, EndOf(template, at, "}}"), compact);
            }
            else if (template[at] == '"')
            {
                var end = template.IndexOf('"', at + 1) + 1;
                if (end == 0) break;
                var value = template.AsSpan(at + 1, end - at - 2);
                if (IsPlain(value)) compact.Append(value);
                else compact.Append(template, at, end - at);
                at = end;
            }
            else
            {
                compact.Append(template[at++]);
            }
        }

        if (at >= template.Length) return at;
        compact.Append('>');
        return at + 1;
    }

    private static bool IsPlain(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':' or '#' or '%')) return false;
        }

        return value.Length > 0;
    }

    private static bool IsAt(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private static int EndOf(string text, int at, string what) => text.IndexOf(what, at, StringComparison.Ordinal) is var found && found < 0 ? text.Length : found + what.Length;

    private static int Copy(string text, int from, int to, StringBuilder compact)
    {
        compact.Append(text, from, to - from);
        return to;
    }
}
