using System.Text.RegularExpressions;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Templates;

/// <summary>What every template of the product keeps to.</summary>
public sealed partial class TemplateStyleTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.PathOf("templates"), "*.sbn-html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.PathOf("templates"), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_attribute_with_a_value_in_it_is_quoted(string file)
    {
        var html = File.ReadAllText(Repository.PathOf("templates", file));
        Assert.Empty(Tag().Matches(html).SelectMany(tag => Unquoted().Matches(Quoted().Replace(tag.Value, "=\"\"")).Select(attribute => attribute.Value)));
    }

    [Theory]
    [InlineData("<a href={{ Href }}>", "={{")]
    [InlineData("<a title=\"a > b\" href=x{{ Href }}>", "=x{{")]
    [InlineData("<td{{ if X }} class={{ Css }}{{ end }}>", "={{")]
    [InlineData("<td class=n{{ if X }} b{{ end }}>", "=n{{")]
    [InlineData("<td{{ if X }} class=self{{ end }}>", "")]
    [InlineData("<td{{ if A > B }} class=\"{{ Css }}\"{{ end }} id='{{ Id }}' data-x=plain>", "")]
    public void The_search_finds_what_it_should(string tag, string found)
    {
        Assert.Equal(tag, Tag().Match(tag).Value);
        Assert.Equal(found, Unquoted().Match(Quoted().Replace(tag, "=\"\"")).Value);
    }

    /// <summary>A tag to its end; what stands in quotes and in braces may hold any sign.</summary>
    [GeneratedRegex("""<[a-zA-Z](?:\{\{.*?\}\}|"(?:\{\{.*?\}\}|[^"])*"|'(?:\{\{.*?\}\}|[^'])*'|[^>"'])*>""", RegexOptions.Singleline, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex("""=(?:"(?:\{\{.*?\}\}|[^"])*"|'(?:\{\{.*?\}\}|[^'])*')""", RegexOptions.Singleline, 10_000)]
    private static partial Regex Quoted();

    [GeneratedRegex("""(?<=[a-zA-Z-])=[^\s">]*?\{\{(?![-~]? *end\b)""", RegexOptions.Singleline, 10_000)]
    private static partial Regex Unquoted();
}
