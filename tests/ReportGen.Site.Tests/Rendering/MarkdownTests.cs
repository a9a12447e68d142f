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
    [InlineData("![a](https://example.org/a.png)")]
    [InlineData("[![a](https://example.org/a.png)](https://example.org/)")]
    [InlineData("![a][b]\n\n[b]: https://example.org/a.png")]
    [InlineData("<http://example.org/>")]
    [InlineData("<ftp://example.org/>")]
    [InlineData("<javascript:alert(1)>")]
    public void A_link_of_another_scheme_is_a_finding(string markdown)
    {
        var finding = Assert.Single(MarkdownRenderer.Render(new Prose("about", "texts/about.md", "一\n\n" + markdown)).Findings);
        Assert.Equal((Catalogue.TextWrong, "texts/about.md", 3), (finding.Code, finding.Place.File, finding.Place.Row));
    }

    [Theory]
    [InlineData("<https://example.org/>")]
    [InlineData("<mailto:a@example.org>")]
    [InlineData("<a@example.org>")]
    [InlineData("[一](https://example.org/ \"二\")")]
    [InlineData("# 一\n\n1. 二\n2. *三* **四** `五`\n\n> 六\n\n---\n\n```csharp\n七\n```")]
    [InlineData("3. 一\n4. 二")]
    [InlineData("| 一 | 二 |\n|:-:|--:|\n| 三 | 四 |")]
    [InlineData("| 一 | 二 |\n|---|---|\n| 三\\|四 | 五 |")]
    public void What_texts_are_made_of_is_allowed(string markdown) =>
        Assert.Empty(MarkdownRenderer.Render(new Prose("about", "texts/about.md", markdown)).Findings);

    [Theory]
    [InlineData("<p onclick=alert(1)>一</p>")]
    [InlineData("<p style=color:red>一</p>")]
    [InlineData("<img src=https://example.org/>")]
    [InlineData("<script>一</script>")]
    [InlineData("<svg><a href=https://example.org/>一</a></svg>")]
    [InlineData("<a href=javascript:alert(1)>一</a>")]
    [InlineData("<a href=https://example.org/ target=_blank>一</a>")]
    [InlineData("<table><tr><td style=\"text-align: center; background: url(https://example.org/)\">一</table>")]
    [InlineData("<table><tr><td style=\"background: red\">一</table>")]
    [InlineData("<table><tr><td style=\"text-align: center;\">一</table>")]
    [InlineData("<table><tr><td class=self>一</table>")]
    [InlineData("<ol start=javascript:1><li>一</ol>")]
    public void Whatever_makes_something_else_is_found_in_what_it_made(string html) => Assert.NotNull(AllowedHtml.FirstStranger(html));

    [Fact]
    public void A_column_is_aligned_by_a_class()
    {
        var html = MarkdownRenderer.Render(new Prose("about", "texts/about.md", "| 一 | 二 | 三 |\n|:-:|--:|---|\n| 四 | 五 | 六 |")).Value.Text;
        Assert.Contains("<td class=\"t\">四</td>", html, StringComparison.Ordinal);
        Assert.Contains("<th class=\"n\">二</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td>六</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_and_stars_that_only_the_writer_gives_up_on_are_reported()
    {
        var markdown = new string('[', 4_900) + "\n" + string.Concat(Enumerable.Repeat("*a **b ", 600));
        var finding = Assert.Single(MarkdownRenderer.Render(new Prose("about", "texts/about.md", markdown)).Findings);
        Assert.Equal(Catalogue.TextWrong, finding.Code);
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
