using ReportGen.Core.Findings;

namespace ReportGen.Site.Templates;

/// <summary>A template could not be rendered; names the template and the page, which the engine's own message does not.</summary>
public sealed class TemplateException(string template, string page, Exception inner) : Exception($"{template} ({page}): {inner.Message}", inner)
{
    public string Template => template;

    public string Page => page;

    public Finding Finding => TemplateFinding.Of([this]).First();
}

/// <summary>Tells a template's fault as a finding.</summary>
public static class TemplateFinding
{
    private const string Undefined = " is undefined";
    private const string InPartial = "Runtime error while rendering partial '";

    public static Finding Of(string template, string fault) => new(Catalogue.TemplateWrong, new Place(template), fault + "。", "请补上或改正该文件。");

    public static Finding NotCompiled(string template, Exception exception) => new(
        Catalogue.TemplateWrong,
        new Place(template),
        $"模板无法编译，块没有正确开闭或写法有误（{Hint(exception)}）。",
        "请核对模板中块的开闭与写法。");

    /// <summary>One finding for each fault, however many pages it concerns.</summary>
    public static IEnumerable<Finding> Of(IEnumerable<TemplateException> faults) => faults
        .Select(fault => (fault.Page, Root: RootOf(fault)))
        .GroupBy(fault => (fault.Root.File, fault.Root.Cause.Message))
        .OrderBy(group => group.Key.File, StringComparer.Ordinal).ThenBy(group => group.Key.Message, StringComparer.Ordinal)
        .Select(group => new Finding(
            Catalogue.TemplateWrong,
            new Place(group.Key.File),
            $"{What(group.First().Root.Cause)}，{Pages([.. group.Select(fault => fault.Page).Order(StringComparer.Ordinal)])}（{Hint(group.First().Root.Cause)}）。",
            "请核对模板中的名称与写法。"));

    /// <summary>A fault of a partial is told of the partial, once, and not of every template that calls it.</summary>
    private static (string File, Exception Cause) RootOf(TemplateException fault)
    {
        var (file, cause) = (fault.Template, fault.InnerException!);
        while (cause.InnerException is { } inner && cause.Message.StartsWith(InPartial, StringComparison.Ordinal) && cause.Message.IndexOf('\'', InPartial.Length) is var end and > 0)
        {
            (file, cause) = ($"partials/{cause.Message[InPartial.Length..end]}.hbs", inner);
        }

        return (file, cause);
    }

    private static string What(Exception exception) => exception.Message.EndsWith(Undefined, StringComparison.Ordinal)
        ? $"模板所用的名称“{exception.Message[..^Undefined.Length]}”在页面数据中不存在"
        : "模板无法生成页面";

    private static string Pages(IReadOnlyList<string> pages) => pages.Count == 1 ? $"涉及页面 {pages[0]}" : $"涉及 {Format.Count(pages.Count)} 个页面，如 {pages[0]}";

    private static string Hint(Exception exception) => "模板引擎提示：" + exception.Message.ReplaceLineEndings(" ").Trim();
}
