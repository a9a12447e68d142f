using ReportGen.Site.Templates;

namespace ReportGen.Site.Tests.Templates;

public sealed class TemplateFindingTests
{
    [Fact]
    public void A_fault_is_told_once_however_many_pages_it_concerns()
    {
        var findings = TemplateFinding.Of(
        [
            new TemplateException("county.hbs", "/2019/b/", new InvalidOperationException("Nmae is undefined")),
            new TemplateException("county.hbs", "/2019/a/", new InvalidOperationException("Nmae is undefined")),
            new TemplateException("city.hbs", "/2019/c/", new InvalidOperationException("boom")),
        ]).Select(finding => (finding.Place.File, finding.Message));
        Assert.Equal(
            [("city.hbs", "模板无法生成页面，涉及页面 /2019/c/（模板引擎提示：boom）。"), ("county.hbs", "模板所用的名称“Nmae”在页面数据中不存在，涉及 2 个页面，如 /2019/a/（模板引擎提示：Nmae is undefined）。")],
            findings);
    }

    [Fact]
    public void A_fault_of_a_partial_is_told_of_the_partial()
    {
        static Exception InLayout() => new InvalidOperationException("Runtime error while rendering partial 'layout', see inner exception for more information", new InvalidOperationException("Titel is undefined"));
        var finding = Assert.Single(TemplateFinding.Of([new TemplateException("county.hbs", "/b/", InLayout()), new TemplateException("city.hbs", "/a/", InLayout())]));
        Assert.Equal(("partials/layout.hbs", "模板所用的名称“Titel”在页面数据中不存在，涉及 2 个页面，如 /a/（模板引擎提示：Titel is undefined）。"), (finding.Place.File, finding.Message));
    }
}
