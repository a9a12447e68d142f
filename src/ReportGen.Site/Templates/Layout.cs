namespace ReportGen.Site.Templates;

/// <summary>
/// A page within a layout, <c>{{#> name}}…{{/name}}</c>, taken apart before it is compiled: the layout is written in two parts, before and after its
/// <c>{{> @partial-block}}</c>, with the page between them. The engine itself would make a new context for every page, and chain the pages through it, so that each
/// collection of garbage keeps them all. A layout that has its page within a block is left to the engine.
/// </summary>
/// <param name="Name">Name of the layout; null where the page stands alone.</param>
/// <param name="Body">The page without its layout.</param>
internal sealed record Layout(string? Name, string Body)
{
    private const string Open = "{{#> ";
    private const string Block = "{{> @partial-block}}";

    /// <summary>A page and the layout that it asks for.</summary>
    public static Layout Of(string page, IReadOnlyDictionary<string, string> partials)
    {
        var text = page.Trim();
        if (!text.StartsWith(Open, StringComparison.Ordinal)) return new Layout(null, page);
        var end = text.IndexOf("}}", StringComparison.Ordinal);
        var name = text[Open.Length..end];
        var close = "{{/" + name + "}}";
        var isWhole = text.IndexOf(close, StringComparison.Ordinal) == text.Length - close.Length;
        return isWhole && partials.TryGetValue(name, out var layout) && Cut(layout) is [var before, _] && IsClosed(before) ? new Layout(name, text[(end + 2)..^close.Length]) : new Layout(null, page);
    }

    /// <summary>True where no block is open at the end, so that the text can be compiled by itself.</summary>
    private static bool IsClosed(string text)
    {
        var plain = text.Replace("{{~", "{{", StringComparison.Ordinal);
        return plain.Split("{{#").Length == plain.Split("{{/").Length;
    }

    /// <summary>The parts of a layout before and after the page.</summary>
    public static string[] Cut(string layout) => layout.Split(Block);
}
