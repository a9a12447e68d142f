using ReportGen.Evaluation.Findings;
using ReportGen.Site.Listings;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Tests.Rendering;

/// <summary>A template gets what is there, or stops and says where.</summary>
public sealed class StrictnessTests : IDisposable
{
    private static readonly object Model = new
    {
        Name = "霸州市",
        Empty = string.Empty,
        None = Array.Empty<string>(),
        Class = new { Letter = "B", Css = "b" },
        HasName = true,
        Share = 0.5m,
    };

    private readonly TemplateFolder folder = new();

    [Theory]
    [InlineData("<h1>\n<b>{{ Nmae }}", "Nmae", "Class、Empty、HasName、Name、None、Share、page")]
    [InlineData("<h1>\n<b>{{ Class.Lettre }}", "Lettre", "Css、Letter")]
    [InlineData("<h1>\n{{ if HasNmae }}{{ end }}", "HasNmae", "Class、Empty")]
    [InlineData("<h1>\n{{ for x in Nmaes }}{{ end }}", "Nmaes", "Class、Empty")]
    [InlineData("<h1>\n{{ name }}", "name", "Class、Empty")]
    [InlineData("<h1>\n{{ Name.Length }}", "Length", "一个也没有")]
    public void An_unknown_name_is_reported_with_template_line_page_and_the_names_that_there_are(string template, string name, string known)
    {
        var finding = folder.Fault(template, Model);
        Assert.Equal((Catalogue.TemplateWrong, new Place("page.sbn-html", Row: 2)), (finding.Code, finding.Place));
        Assert.Contains($"所用的名称“{name}”不存在", finding.Message, StringComparison.Ordinal);
        Assert.Contains(known, finding.Message, StringComparison.Ordinal);
        Assert.Contains("涉及页面 /2019/", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_character_in_the_line_is_reported() => Assert.StartsWith("第7个字符处", folder.Fault("<p>{{ Nmae }}", Model).Message, StringComparison.Ordinal);

    [Fact]
    public void A_fault_of_a_partial_is_reported_of_the_partial()
    {
        folder.Write("partials/badge.sbn-html", "<b>\n{{ $class.Colour }}</b>");
        var finding = folder.Fault("{{ include \"partials/badge\" class: Class }}", Model);
        Assert.Equal(new Place("partials/badge.sbn-html", Row: 2), finding.Place);
        Assert.Contains("Css、Letter", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ Titel }}{{ include page }}")]
    [InlineData("{{ include page }}{{ Titel }}")]
    public void A_name_that_a_layout_alone_asks_for_is_reported_of_the_layout(string layout)
    {
        folder.Write("layout.sbn-html", layout);
        var finding = folder.Fault("<p>{{ Name }}</p>", Model);
        Assert.Equal("layout.sbn-html", finding.Place.File);
        Assert.Contains("Titel", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ if Empty }}a{{ end }}")]
    [InlineData("{{ if None }}a{{ end }}")]
    [InlineData("{{ if !Name }}a{{ end }}")]
    [InlineData("{{ if 0 }}a{{ end }}")]
    [InlineData("{{ HasName && None ? 1 : 2 }}")]
    public void A_condition_is_yes_or_no_and_never_a_text_or_a_list(string template) =>
        Assert.Contains("条件应为是或者否", folder.Fault(template, Model).Message, StringComparison.Ordinal);

    [Fact]
    public void Texts_and_lists_are_compared() =>
        Assert.Equal("bc", folder.Render("{{ if Empty != \"\" }}a{{ end }}{{ if Name != \"\" }}b{{ end }}{{ if None.size == 0 }}c{{ end }}", Model));

    [Theory]
    [InlineData("{{ Class }}")]
    [InlineData("{{ None }}")]
    [InlineData("{{ HasName }}")]
    [InlineData("{{ Share }}")]
    public void Only_text_is_written(string template) => Assert.Contains("不是文字", folder.Fault(template, Model).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.random 1 9 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ object.eval '1' }}")]
    public void Nothing_that_differs_from_build_to_build_can_be_asked_for(string template) => folder.Fault(template, Model);

    [Fact]
    public void What_the_view_model_says_cannot_be_changed() => folder.Fault("{{ Name = \"甲\" }}", Model);

    [Fact]
    public void A_template_without_end_stops()
    {
        Assert.Contains("limit", folder.Fault("{{ while true }}{{ end }}", Model).Message, StringComparison.Ordinal);
        Assert.Contains("limit", folder.Fault("{{ include page }}", Model).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_leaves_nothing_behind()
    {
        folder.Write("page.sbn-html", "{{ for x in Rows }}{{ x.Name }}{{ end }}");
        var templates = folder.Load().Value;
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Throws<TemplateException>(() => templates.Render("page", new { Rows = new[] { new { Title = "甲" } } }, TextWriter.Null, "/"));
        templates.Render("page", new { Rows = new[] { new { Name = "乙" } } }, output, "/");
        Assert.Equal("乙", output.ToString());
    }

    public void Dispose() => folder.Dispose();
}
