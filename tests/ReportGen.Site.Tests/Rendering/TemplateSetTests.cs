using ReportGen.Evaluation.Findings;
using ReportGen.Site.Listings;
using ReportGen.Site.Rendering;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Rendering;

/// <summary>What is reported of a folder of templates before any page is made.</summary>
public sealed class TemplateSetTests : IDisposable
{
    private readonly TemplateFolder folder = new();

    public TemplateSetTests() => folder.Write("page.sbn-html", "-");

    [Fact]
    public void Every_template_and_asset_of_the_site_that_is_missing_is_a_finding()
    {
        var expected = SitePlanner
            .Templates.Select(name => name + ".sbn-html")
            .Concat(AssetSet.Required.Where(name => name != AssetSet.StyleSheet).Select(name => "assets/" + name))
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, SitePlanner.LoadTemplates(folder.Path).Findings.Select(finding => finding.Place.File));
    }

    [Fact]
    public void The_site_has_the_templates_that_its_pages_ask_for()
    {
        Assert.Empty(SitePlanner.LoadTemplates(Repository.PathOf("templates")).Findings);
        Assert.Contains("measures", SitePlanner.Templates);
    }

    [Fact]
    public void All_that_is_missing_and_all_that_is_broken_is_reported_at_once()
    {
        folder.Delete("page.sbn-html");
        folder.Write("a.sbn-html", "<p>\n{{ if Name }}");
        folder.Write("b.sbn-html", "{{ 1 + }}");
        folder.Write("c.sbn-html", "<p>\n<p>{{ include \"partials/none\" }}");
        Assert.Equal(
            [("a.sbn-html", 2), ("b.sbn-html", 1), ("c.sbn-html", 2), ("page.sbn-html", null)],
            folder.Load().Findings.Select(finding => (finding.Place.File, finding.Place.Row)).Distinct()
        );
    }

    [Fact]
    public void A_partial_that_includes_itself_is_a_finding()
    {
        folder.Write("partials/a.sbn-html", "{{ include \"partials/b\" }}");
        folder.Write("partials/b.sbn-html", "{{ if X }}{{ include \"partials/a\" }}{{ end }}");
        Assert.Equal(["partials/a.sbn-html", "partials/b.sbn-html"], folder.Load().Findings.Select(finding => finding.Place.File));
    }

    [Theory]
    [InlineData("{{ include \"partials/nowhere\" }}")]
    [InlineData("{{ for row in Rows }}{{ include 'partials/nowhere' row: row }}{{ end }}")]
    [InlineData("{{ if X }}{{ include \"partials/nowhere\" X.Class }}{{ end }}")]
    public void A_partial_that_is_missing_is_a_finding(string call)
    {
        folder.Write("page.sbn-html", call);
        var finding = Assert.Single(folder.Load().Findings);
        Assert.Equal((Catalogue.TemplateWrong, "page.sbn-html", 1), (finding.Code, finding.Place.File, finding.Place.Row));
        Assert.Contains("partials/nowhere.sbn-html", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_is_never_closed_is_a_finding_that_names_the_template()
    {
        folder.Write("page.sbn-html", "<h1>{{ if Name }}{{ Name }}</h1>");
        var finding = Assert.Single(folder.Load().Findings);
        Assert.Equal((Catalogue.TemplateWrong, "page.sbn-html"), (finding.Code, finding.Place.File));
    }

    [Fact]
    public void A_layout_that_is_never_closed_is_a_finding()
    {
        folder.Write("layout.sbn-html", "{{ if Title }}{{ include page }}");
        Assert.Equal("layout.sbn-html", Assert.Single(folder.Load().Findings).Place.File);
    }

    [Fact]
    public void A_template_that_no_page_declares_cannot_be_rendered()
    {
        folder.Write("other.sbn-html", "other");
        Assert.Throws<InvalidOperationException>(() => folder.Load().Value.Render("other", new { }, TextWriter.Null, "/"));
    }

    [Fact]
    public void Without_the_folder_there_is_a_finding() =>
        Assert.Equal(Catalogue.TemplateWrong, Assert.Single(SitePlanner.LoadTemplates(Path.Combine(folder.Path, "none")).Findings).Code);

    public void Dispose() => folder.Dispose();
}
