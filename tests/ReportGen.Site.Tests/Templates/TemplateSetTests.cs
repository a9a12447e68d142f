using ReportGen.Core.Findings;
using ReportGen.Site.Templates;

namespace ReportGen.Site.Tests.Templates;

public sealed class TemplateSetTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("templates-").FullName;

    public TemplateSetTests()
    {
        foreach (var name in TemplateSet.Required) Write(name + ".hbs", string.Empty);
        foreach (var name in AssetSet.Required) Write("assets/" + name, string.Empty);
    }

    [Fact]
    public void A_partial_that_calls_itself_is_a_finding()
    {
        Write("partials/a.hbs", "{{> b}}");
        Write("partials/b.hbs", "{{#if X}}{{> a}}{{/if}}");
        Assert.Equal(["partials/a.hbs", "partials/b.hbs"], TemplateSet.Load(folder).Findings.Select(finding => finding.Place.File));
    }

    [Theory]
    [InlineData("{{> nowhere}}")]
    [InlineData("{{#> nowhere}}{{/nowhere}}")]
    [InlineData("{{> nowhere Class}}")]
    public void A_partial_that_is_missing_is_a_finding(string call)
    {
        Write("page.hbs", call);
        var finding = Assert.Single(TemplateSet.Load(folder).Findings);
        Assert.Equal((Catalogue.TemplateWrong, "page.hbs"), (finding.Code, finding.Place.File));
        Assert.Contains("nowhere", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_or_asset_that_is_missing_is_a_finding()
    {
        File.Delete(Path.Combine(folder, "county.hbs"));
        File.Delete(Path.Combine(folder, "assets", "icon.svg"));
        Assert.Equal(["assets/icon.svg", "county.hbs"], TemplateSet.Load(folder).Findings.Select(finding => finding.Place.File));
    }

    [Fact]
    public void A_block_that_is_never_closed_is_a_finding_that_names_the_template()
    {
        Write("page.hbs", "<h1>{{#if Name}}{{Name}}</h1>");
        var finding = Assert.Single(TemplateSet.Load(folder).Findings);
        Assert.Equal((Catalogue.TemplateWrong, "page.hbs"), (finding.Code, finding.Place.File));
    }

    [Fact]
    public void A_name_that_the_view_model_does_not_have_is_told_with_template_and_page()
    {
        Write("page.hbs", "<h1>{{Nmae}}</h1>");
        var templates = TemplateSet.Load(folder).Value;
        var exception = Assert.Throws<TemplateException>(() => templates.Render("page", new { Name = "霸州市" }, TextWriter.Null, "/2019/"));
        Assert.Equal((Catalogue.TemplateWrong, "page.hbs"), (exception.Finding.Code, exception.Finding.Place.File));
        Assert.Contains("/2019/", exception.Finding.Message, StringComparison.Ordinal);
        Assert.Contains("Nmae", exception.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_encoded_and_rare_characters_are_left_alone()
    {
        Write("page.hbs", "<p title=\"{{Name}}\">{{Name}}");
        Assert.Equal("<p title=\"&lt;b&gt;&quot;龴𪨰&amp;\">&lt;b&gt;&quot;龴𪨰&amp;", Render(new { Name = "<b>\"龴𪨰&" }));
    }

    [Fact]
    public void End_tags_quotes_and_line_breaks_that_no_browser_needs_are_left_out()
    {
        Write("page.hbs", "<ul class=\"files\">\n  <li data-x=\"a b\">{{Name}}</li>\n</ul>\n<pre>\n a  b </pre>");
        Assert.Equal("<ul class=files><li data-x=\"a b\">甲</ul><pre>\n a  b </pre>", Render(new { Name = "甲" }));
    }

    [Fact]
    public void A_partial_in_place_of_its_call_says_what_the_call_would_say()
    {
        Write("partials/badge.hbs", "<b class=\"x {{Css}}\">{{#if IsKnown}}{{Letter}}{{else}}?{{/if}}</b>");
        Write("page.hbs", "{{#each Rows}}{{> badge Class}}{{/each}}");
        var known = new { Class = new { Css = "a", Letter = "A", IsKnown = true } };
        var unknown = new { Class = new { Css = "o", Letter = string.Empty, IsKnown = false } };
        Assert.Equal("<b class=\"x a\">A</b><b class=\"x o\">?</b>", Render(new { Rows = new[] { known, unknown } }));
    }

    [Fact]
    public void A_partial_that_loops_is_read_under_what_it_is_given()
    {
        Write("partials/words.hbs", "{{#each this}}<i>{{Text}}</i>{{/each}}");
        Write("page.hbs", "{{#each Rows}}[{{> words Words}}]{{/each}}");
        var (two, none) = (new { Words = new[] { new { Text = "a" }, new { Text = "b" } } }, new { Words = Array.Empty<object>() });
        Assert.Equal("[<i>a</i><i>b</i>][]", Render(new { Rows = new object[] { two, none } }));
    }

    [Fact]
    public void A_page_stands_within_its_layout()
    {
        Write("partials/layout.hbs", "<title>{{Title}}</title>\n{{> @partial-block}}\n<footer>{{Title}}</footer>");
        Write("page.hbs", "{{#> layout}}\n<p>{{Text}}</p>\n{{/layout}}\n");
        Assert.Equal("<title>甲</title><p>乙</p><footer>甲</footer>", Render(new { Title = "甲", Text = "乙" }));
    }

    [Theory]
    [InlineData("{{Titel}}{{> @partial-block}}")]
    [InlineData("{{> @partial-block}}{{Titel}}")]
    public void A_name_that_a_layout_alone_asks_for_is_told_of_the_layout(string layout)
    {
        Write("partials/layout.hbs", layout);
        Write("page.hbs", "{{#> layout}}<p>{{Text}}</p>{{/layout}}");
        var exception = Assert.Throws<TemplateException>(() => Render(new { Text = "乙" }));
        Assert.Equal("partials/layout.hbs", exception.Finding.Place.File);
        Assert.Contains("Titel", exception.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_that_is_never_closed_is_a_finding()
    {
        Write("partials/layout.hbs", "{{#if Title}}{{> @partial-block}}");
        Write("page.hbs", "{{#> layout}}<p>{{Text}}</p>{{/layout}}");
        Assert.Equal("partials/layout.hbs", Assert.Single(TemplateSet.Load(folder).Findings).Place.File);
    }

    [Fact]
    public void A_layout_may_have_its_page_within_a_block()
    {
        Write("partials/layout.hbs", "{{~#if Title}}<main>{{> @partial-block}}</main>{{/if}}");
        Write("page.hbs", "{{#> layout}}<p>{{Text}}</p>{{/layout}}");
        Assert.Equal("<main><p>乙</p></main>", Render(new { Title = "甲", Text = "乙" }));
    }

    [Fact]
    public void Without_the_folder_there_is_a_finding() =>
        Assert.Equal(Catalogue.TemplateWrong, Assert.Single(TemplateSet.Load(Path.Combine(folder, "none")).Findings).Code);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Render(object viewModel)
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        TemplateSet.Load(folder).Value.Render("page", viewModel, output, "/");
        return output.ToString();
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
