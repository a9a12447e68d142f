using ReportGen.Core.Findings;

namespace ReportGen.Site.Templates;

/// <summary>A template could not be rendered; names the template and the page, which the engine's own message does not.</summary>
public sealed class TemplateException(string template, string page, Exception inner) : Exception($"{template} ({page}): {inner.Message}", inner)
{
    public Finding Finding => TemplateFinding.Of(template, page, InnerException!);
}

/// <summary>Tells a template's fault as a finding.</summary>
internal static class TemplateFinding
{
    public static Finding Of(string template, string fault) => new(Catalogue.TemplateWrong, new Place(template), fault + "。", "请补上或改正该文件。");

    public static Finding Of(string template, string? page, Exception exception) => new(
        Catalogue.TemplateWrong,
        new Place(template),
        page is null ? $"模板无法编译：{exception.Message}" : $"模板无法生成页面 {page}：{exception.Message}",
        "请核对模板中的名称与块的开闭。");
}
