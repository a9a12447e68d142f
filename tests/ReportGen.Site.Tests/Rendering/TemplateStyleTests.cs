using ReportGen.Site.Listings;
using ReportGen.Site.Rendering;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Rendering;

/// <summary>What every template keeps to.</summary>
public sealed class TemplateStyleTests
{
    public static TheoryData<string> Files =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("templates"), "*.sbn-html", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Repository.PathOf("templates"), file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .AtLeast(38),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_attribute_with_a_value_in_it_is_quoted(string file) =>
        Assert.Empty(Quoting.FaultsOf(file, File.ReadAllText(Repository.PathOf("templates", file))));

    [Theory]
    [InlineData("<p>\n<a href={{ Href }}>", 1, 7)]
    [InlineData("<a title=\"a > b\" href=x{{ Href }}>", 0, 21)]
    [InlineData("<td{{ if X }} class={{ Css }}{{ end }}>", 0, 19)]
    [InlineData("<td class=n{{ if X }} b{{ end }}>", 0, 9)]
    public void The_message_says_where_quotes_are_missing(string html, int line, int column)
    {
        var (span, _) = Assert.Single(Quoting.FaultsOf("page", html));
        Assert.Equal(("page.sbn-html", line, column), (span.FileName, span.Start.Line, span.Start.Column));
    }

    [Theory]
    [InlineData("<td{{ if X }} class=self{{ end }}>")]
    [InlineData("<td{{ if A > B }} class=\"{{ Css }}\"{{ end }} id='{{ Id }}' data-x=plain>")]
    public void What_needs_no_quotes_is_left_alone(string html) => Assert.Empty(Quoting.FaultsOf("page", html));

    [Fact]
    public void A_template_without_quotes_is_a_finding()
    {
        using var folder = new TemplateFolder();
        folder.Write("page.sbn-html", "<a href={{ Href }}>x</a>");
        var finding = Assert.Single(TemplateSet.Load(folder.Path, ["page"], []).Findings);
        Assert.Equal(("page.sbn-html", 1), (finding.Place.File, finding.Place.Row));
        Assert.Contains("引号", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a{{ if true }}{{ ret }}{{ end }}b", "ret")]
    [InlineData(" \n", "模板为空")]
    public void What_would_cut_a_page_is_a_finding(string html, string words)
    {
        using var folder = new TemplateFolder();
        folder.Write("page.sbn-html", html);
        var finding = Assert.Single(TemplateSet.Load(folder.Path, ["page"], []).Findings);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_in_another_encoding_is_a_finding()
    {
        using var folder = new TemplateFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "page.sbn-html"), [0x3C, 0x70, 0x3E, 0xB1, 0xB1]);
        var finding = Assert.Single(TemplateSet.Load(folder.Path, ["page"], []).Findings);
        Assert.Contains("UTF-8", finding.Message, StringComparison.Ordinal);
    }
}
