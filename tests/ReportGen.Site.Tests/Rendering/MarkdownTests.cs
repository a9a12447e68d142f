using ReportGen.Content;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Listings;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Tests.Rendering;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](http://example.org/)")]
    [InlineData("[a](../../etc/passwd)")]
    [InlineData("![a](data:image/png;base64,AA)")]
    public void A_link_of_another_scheme_is_a_finding(string markdown)
    {
        var finding = Assert.Single(MarkdownRenderer.Render(new Prose("about", "texts/about.md", "一\n\n" + markdown)).Findings);
        Assert.Equal((Catalogue.TextWrong, "texts/about.md", 3), (finding.Code, finding.Place.File, finding.Place.Row));
    }

    [Fact]
    public void Raw_html_stays_text() =>
        Assert.DoesNotContain(
            "<script",
            MarkdownRenderer.Render(new Prose("a", "a.md", "<script>alert(1)</script>\n\n一<b onclick=x>二</b>")).Value.Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void Headings_start_below_the_heading_of_the_page() =>
        Assert.Contains("<h2>一</h2>", MarkdownRenderer.Render(new Prose("a", "a.md", "# 一")).Value.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('*')]
    [InlineData('`')]
    [InlineData('|')]
    [InlineData('!')]
    [InlineData('(')]
    public void A_text_of_one_sign_is_rendered_or_reported(char sign)
    {
        var rendered = MarkdownRenderer.Render(new Prose("about", "texts/about.md", new string(sign, 20_000)));
        Assert.True(rendered.Succeeded || (rendered.Findings is [{ } finding] && finding.Code == Catalogue.TextWrong));
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("> - ")]
    [InlineData("[](")]
    [InlineData("**a*")]
    public void A_text_nested_without_end_is_rendered_or_reported(string start)
    {
        var rendered = MarkdownRenderer.Render(new Prose("about", "texts/about.md", string.Concat(Enumerable.Repeat(start, 5_000)) + "一"));
        Assert.True(rendered.Succeeded || (rendered.Findings is [{ } finding] && finding.Code == Catalogue.TextWrong));
    }
}
