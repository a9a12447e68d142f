using ReportGen.Site.Listings;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Tests.Rendering;

public sealed class TemplateFindingTests : IDisposable
{
    private readonly TemplateFolder folder = new();

    [Fact]
    public void A_fault_is_reported_once_however_many_pages_it_concerns()
    {
        folder.Write("partials/name.sbn-html", "{{ Nmae }}");
        folder.Write("page.sbn-html", "{{ include \"partials/name\" }}");
        var templates = folder.Load().Value;
        var findings = TemplateFinding.Of(
            new[] { "/2019/b/", "/2019/a/" }.Select(page =>
                Assert.Throws<TemplateException>(() => templates.Render("page", new { Name = "甲" }, TextWriter.Null, page))
            )
        );
        Assert.Equal(
            [("partials/name.sbn-html", 1, "第4个字符处，所用的名称“Nmae”不存在，此处可用的名称有Name、page，涉及 2 个页面，如 /2019/a/。")],
            findings.Select(finding => (finding.Place.File, finding.Place.Row!.Value, finding.Message)));
    }

    [Fact]
    public void What_the_engine_says_is_passed_on()
    {
        var finding = folder.Fault("{{ Name | string.slice \"a\" }}", new { Name = "甲" });
        Assert.Contains("模板引擎提示", finding.Message, StringComparison.Ordinal);
        Assert.Equal("page.sbn-html", finding.Place.File);
    }

    public void Dispose() => folder.Dispose();
}
