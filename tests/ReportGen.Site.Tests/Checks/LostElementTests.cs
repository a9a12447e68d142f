using ReportGen.Evaluation.Findings;
using ReportGen.Site.Checks;
using ReportGen.Site.Tests.Pages;
using ReportGen.Site.Tests.Rendering;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Checks;

/// <summary>Every check that reads pages by their classes, identifiers and heads notices when a template has lost one.</summary>
public sealed class LostElementTests
{
    private const string Bazhou = "2020/langfang/bazhou/index.html";

    [Theory]
    [InlineData("county", "class=\"cls big ", "class=\"cls ", Bazhou, "标题中的类别")]
    [InlineData("county", "<dl class=tiles>", "<dl>", Bazhou, "概览中的综合得分、概览中的类别、概览中的全省位次。")]
    [InlineData("county", "<dt>{{ figure.Label }}", "<dt>{{ figure.Label }}：", Bazhou, "概览中的全省位次")]
    [InlineData("county", "class=\"data nums inds\"", "class=\"data nums\"", Bazhou, "没有读到其中 34 项")]
    [InlineData("county", "<th scope=col>得分率<th scope=col>位次<th scope=col>增减", "<th scope=col>得分率<th scope=col>名次<th scope=col>增减", Bazhou, "没有读到其中 17 项")]
    [InlineData("county", "<a href=\"{{ row.Href }}\">{{ row.Name }}</a>{{ if row.IsRevised", "{{ row.Name }}{{ if row.IsRevised", Bazhou, "没有读到其中 34 项")]
    [InlineData("rankings", "<section id=table>", "<section>", "2020/rankings/index.html", "没有读到其中 24 项")]
    [InlineData("rankings", " data-sortable>", ">", "2020/rankings/index.html", "没有读到其中 24 项")]
    [InlineData("rankings", "<th scope=col class=t>类别", "<th scope=col class=t>等级", "2020/rankings/index.html", "的类别")]
    [InlineData("rankings", "<a href=\"{{ row.Href }}\">{{ row.Name }}</a>", "{{ row.Name }}", "2020/rankings/index.html", "8 个必备链接，没有读到其中 6 个")]
    [InlineData("partials/indicators", "href=\"{{ indicator.Href }}\"", "href=\"#main\"", "2020/index.html", "17 个")]
    [InlineData("county", "href=\"{{ Notes.RegionHref }}\"", "href=\"#main\"", Bazhou, "必备链接")]
    [InlineData("layout", "{{- for link in Frame.Navigation -}}", "{{- for link in Frame.Breadcrumb -}}", "about/index.html", "没有页面链接到这里")]
    [InlineData("data", "href=\"{{ file.Href }}\"", "href=\"#main\"", "data/index.json", "没有页面链接到这里")]
    [InlineData("county", "{{ Dimensions.Chart }}", "", "2019/langfang/bazhou/index.html", "个图形可供检查")]
    [InlineData("indicator", "{{ Chart }}", "", "2020/indicators/hightech-firms/index.html", "个图形可供检查")]
    [InlineData("rankings", "{{ Distribution }}", "", "2020/rankings/index.html", "个图形可供检查")]
    [InlineData("rankings", "{{- include \"partials/classes\" -}}", "", "2020/rankings/index.html", "个表格可供检查")]
    [InlineData("rankings", "{{- include \"partials/classes\" -}}", "", "2020/rankings/index.html", "个标识可供检查")]
    public void A_template_that_lost_an_element_is_reported(string template, string from, string to, string file, string words)
    {
        var findings = Check(template, from, to).Where(finding => finding.Code == Catalogue.PageIncomplete && finding.Place.File == file).ToList();
        Assert.Contains(findings, finding => finding.Message.Contains(words, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.True(finding.Stops));
    }

    private static IEnumerable<Finding> Check(string template, string from, string to)
    {
        using var folder = new TemplateFolder();
        FolderCopy.Make(Repository.PathOf("templates"), folder.Path);
        var changed = Path.Combine(folder.Path, template + ".sbn-html");
        var text = File.ReadAllText(changed);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(changed, text.Replace(from, to, StringComparison.Ordinal));
        var input = World.Redrawn.Input with { Templates = SitePlanner.LoadTemplates(folder.Path).Value };
        return SiteChecker.Check(SitePlanner.Plan(input), input.BaseUrl, input.Editions).Findings;
    }
}
