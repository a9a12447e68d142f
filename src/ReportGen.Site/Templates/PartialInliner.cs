using System.Text;

namespace ReportGen.Site.Templates;

/// <summary>
/// Puts small partials into the place of their calls before a template is compiled. A call at run time costs some kilobytes of memory, which a table of thousands of
/// rows pays in every cell; the text is the same. What a partial is given has to be something: like the block it becomes, it writes nothing for an empty list.
/// </summary>
internal static class PartialInliner
{
    private const string Open = "{{> ";

    /// <summary>What is wrong with the calls of partials: one that is missing, or one that calls itself. Nothing else may be asked before this is empty.</summary>
    public static IEnumerable<(string File, string Fault)> Faults(IReadOnlyDictionary<string, string> templates, IReadOnlyDictionary<string, string> partials)
    {
        foreach (var (file, text) in templates.Concat(partials.Select(partial => KeyValuePair.Create($"partials/{partial.Key}.hbs", partial.Value))))
        {
            foreach (var name in CallsIn(text).Where(name => !partials.ContainsKey(name))) yield return (file, $"所调用的部件 partials/{name}.hbs 不存在");
        }

        foreach (var name in partials.Keys.Where(name => Reaches(name, name, partials, []))) yield return ($"partials/{name}.hbs", "部件直接或间接地调用了自己");
    }

    /// <summary>Replaces <c>{{> name}}</c> and <c>{{> name Path}}</c>; a call with parameters stays.</summary>
    public static string Inline(string template, IReadOnlyDictionary<string, string> partials)
    {
        var result = new StringBuilder(template.Length);
        var at = 0;
        while (template.IndexOf(Open, at, StringComparison.Ordinal) is var found && found >= 0)
        {
            var end = template.IndexOf("}}", found, StringComparison.Ordinal) + 2;
            var words = template[(found + Open.Length)..(end - 2)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            result.Append(template, at, found - at);
            result.Append(Body(words, partials) is { } body ? Inline(body, partials) : template[found..end]);
            at = end;
        }

        return result.Append(template, at, template.Length - at).ToString();
    }

    /// <summary>The partials that templates still call at run time, in ordinal order; only those need to be compiled.</summary>
    public static IEnumerable<string> StillCalled(IEnumerable<string> templates, IReadOnlyDictionary<string, string> partials)
    {
        var called = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(templates);
        while (open.TryPop(out var text))
        {
            foreach (var name in partials.Keys.Where(name => Calls(text, name) && called.Add(name))) open.Push(Inline(partials[name], partials));
        }

        return called;
    }

    private static bool Reaches(string from, string target, IReadOnlyDictionary<string, string> partials, HashSet<string> seen) =>
        partials.TryGetValue(from, out var text) && CallsIn(text).Any(name => name == target || (seen.Add(name) && Reaches(name, target, partials, seen)));

    /// <summary>Names after <c>{{> </c> and <c>{{#> </c>, but for the block that a layout is given.</summary>
    private static IEnumerable<string> CallsIn(string text)
    {
        for (var at = text.IndexOf("> ", StringComparison.Ordinal); at >= 0; at = text.IndexOf("> ", at + 2, StringComparison.Ordinal))
        {
            var isCall = text.AsSpan(0, at).EndsWith("{{") || text.AsSpan(0, at).EndsWith("{{#");
            var end = text.AsSpan(at + 2).IndexOfAny(' ', '}');
            if (isCall && end > 0 && text[at + 2] != '@') yield return text.Substring(at + 2, end);
        }
    }

    private static bool Calls(string text, string name) => text.Contains("> " + name + "}", StringComparison.Ordinal) || text.Contains("> " + name + " ", StringComparison.Ordinal);

    private static string? Body(string[] words, IReadOnlyDictionary<string, string> partials) => words switch
    {
        [var name] when partials.TryGetValue(name, out var body) => body,
        [var name, var path] when !path.Contains('=', StringComparison.Ordinal) && partials.TryGetValue(name, out var body) => Under(path, body) ?? $"{{{{#with {path}}}}}{body}{{{{/with}}}}",
        _ => null,
    };

    /// <summary>The body with every name read under a path; null where it holds more than names and conditions.</summary>
    private static string? Under(string path, string body)
    {
        var result = new StringBuilder(body.Length + 64);
        var at = 0;
        while (body.IndexOf("{{", at, StringComparison.Ordinal) is var found && found >= 0)
        {
            var end = body.IndexOf("}}", found, StringComparison.Ordinal);
            var inner = body[(found + 2)..end];
            result.Append(body, at, found - at);
            var renamed = inner switch
            {
                "else" or "/if" or "/unless" => inner,
                _ when inner.StartsWith("#if ", StringComparison.Ordinal) || inner.StartsWith("#unless ", StringComparison.Ordinal) => inner.Replace(" ", " " + path + ".", StringComparison.Ordinal),
                _ when inner.All(char.IsAsciiLetterOrDigit) => path + "." + inner,
                _ => null,
            };
            if (renamed is null) return null;
            result.Append("{{").Append(renamed).Append("}}");
            at = end + 2;
        }

        return result.Append(body, at, body.Length - at).ToString();
    }
}
