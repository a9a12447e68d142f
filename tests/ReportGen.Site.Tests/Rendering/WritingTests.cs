using System.Globalization;
using ReportGen.Site.Listings;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Tests.Rendering;

/// <summary>What templates write.</summary>
public sealed class WritingTests : IDisposable
{
    private readonly TemplateFolder folder = new();

    [Fact]
    public void Text_is_encoded_and_rare_characters_are_left_alone() =>
        Assert.Equal(
            "<p title=\"&lt;b&gt;&quot;&#39;龴𪨰&amp;\">&lt;b&gt;&quot;&#39;龴𪨰&amp;",
            folder.Render("<p title=\"{{ Name }}\">{{ Name }}", new { Name = "<b>\"'龴𪨰&" })
        );

    [Fact]
    public void What_controls_devices_is_replaced() => Assert.Equal("a\uFFFDb\tc", folder.Render("{{ Name }}", new { Name = "a\u0001b\tc" }));

    [Fact]
    public void Markup_is_written_as_it_is() => Assert.Equal("<b>&amp;</b>", folder.Render("{{ Text }}", new { Text = new Markup("<b>&amp;</b>") }));

    [Fact]
    public void A_text_made_by_a_function_is_encoded_too() => Assert.Equal("&lt;b&gt;", folder.Render("{{ Name | string.strip }}", new { Name = " <b> " }));

    [Fact]
    public void What_is_absent_is_empty() => Assert.Equal("[]", folder.Render("[{{ Name }}]", new { Name = (string?)null }));

    [Fact]
    public void A_template_is_written_as_it_stands_but_for_the_line_break_at_its_end() =>
        Assert.Equal(
            "<ul class=\"files\">\n  <li>甲</li>\n</ul>\n<pre>\n a  b </pre>",
            folder.Render("<ul class=\"files\">\n  <li>{{ Name }}</li>\n</ul>\n<pre>\n a  b </pre>\n", new { Name = "甲" })
        );

    [Fact]
    public void A_partial_is_given_what_it_shows_and_is_encoded_once()
    {
        folder.Write("partials/badge.sbn-html", "<b class=\"x {{ $class.Css }}\">{{ if $class.IsKnown }}{{ $class.Letter }}{{ else }}?{{ end }}</b>\n");
        var known = new
        {
            Class = new
            {
                Css = "a",
                Letter = "<A>",
                IsKnown = true,
            },
        };
        var unknown = new
        {
            Class = new
            {
                Css = "o",
                Letter = string.Empty,
                IsKnown = false,
            },
        };
        Assert.Equal(
            "<b class=\"x a\">&lt;A&gt;</b><b class=\"x o\">?</b>",
            folder.Render("{{ for row in Rows }}{{ include \"partials/badge\" class: row.Class }}{{ end }}", new { Rows = new[] { known, unknown } })
        );
    }

    [Fact]
    public void A_partial_may_be_given_things_in_order_too()
    {
        folder.Write("partials/badge.sbn-html", "{{ $1 }}{{ $.note }}{{ $note }}");
        Assert.Equal("乙丙丙", folder.Render("{{ include \"partials/badge\" \"乙\" note: \"丙\" }}", new { }));
    }

    [Fact]
    public void A_partial_does_not_see_what_its_caller_was_given()
    {
        folder.Write("partials/outer.sbn-html", "{{ include \"partials/inner\" }}");
        folder.Write("partials/inner.sbn-html", "{{ $word }}");
        Assert.Equal("partials/inner.sbn-html", folder.Fault("{{ include \"partials/outer\" word: \"甲\" }}", new { }).Place.File);
    }

    [Fact]
    public void A_partial_that_loops_is_read_under_what_it_is_given()
    {
        folder.Write("partials/words.sbn-html", "{{ for word in $words }}<i>{{ word.Text }}</i>{{ end }}");
        var (two, none) = (new { Words = new[] { new { Text = "a" }, new { Text = "b" } } }, new { Words = Array.Empty<object>() });
        Assert.Equal(
            "[<i>a</i><i>b</i>][]",
            folder.Render("{{ for row in Rows }}[{{ include \"partials/words\" words: row.Words }}]{{ end }}", new { Rows = new object[] { two, none } })
        );
    }

    [Fact]
    public void A_page_stands_within_its_layout()
    {
        folder.Write("layout.sbn-html", "<title>{{ Title }}</title>{{ include page }}<footer>{{ Title }}</footer>\n");
        Assert.Equal("<title>甲</title><p>乙</p><footer>甲</footer>", folder.Render("<p>{{ Text }}</p>\n", new { Title = "甲", Text = "乙" }));
    }

    [Fact]
    public void A_layout_may_have_its_page_within_a_block()
    {
        folder.Write("layout.sbn-html", "{{ if HasTitle }}<main>{{ include page }}</main>{{ end }}");
        Assert.Equal("<main><p>乙</p></main>", folder.Render("<p>{{ Text }}</p>", new { HasTitle = true, Text = "乙" }));
    }

    [Fact]
    public void A_table_of_a_country_is_written_whole()
    {
        var rows = Enumerable
            .Range(1, 3000)
            .Select(number => new { Number = number.ToString(CultureInfo.InvariantCulture), Cells = Enumerable.Repeat(new string('字', 40), 17).ToArray() })
            .ToArray();
        var html = folder.Render(
            "{{ for row in Rows }}<tr><td>{{ row.Number }}{{ for cell in row.Cells }}<td>{{ cell }}{{ end }}{{ end }}",
            new { Rows = rows }
        );
        Assert.EndsWith("字", html, StringComparison.Ordinal);
        Assert.Equal(3000 * 18, html.Split("<td>").Length - 1);
        Assert.True(html.Length > 2 << 20);
    }

    [Fact]
    public void A_variable_lives_for_one_page()
    {
        folder.Write("page.sbn-html", "{{ if HasWord }}{{ word = Word }}{{ end }}{{ word }}");
        var templates = folder.Load().Value;
        templates.Render("page", new { HasWord = true, Word = "甲" }, TextWriter.Null, "/a/");
        Assert.Throws<TemplateException>(() => templates.Render("page", new { HasWord = false }, TextWriter.Null, "/b/"));
    }

    public void Dispose() => folder.Dispose();
}
