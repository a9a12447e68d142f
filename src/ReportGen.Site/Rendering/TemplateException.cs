using ReportGen.Evaluation.Findings;
using ReportGen.Site.Formatting;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ReportGen.Site.Rendering;

/// <summary>A page that could not be rendered: where in which template, on which page, and why.</summary>
public sealed class TemplateException : Exception
{
    internal TemplateException(string page, ScriptRuntimeException exception)
        : base($"{exception.Message} ({page})", exception)
    {
        Page = page;
        Place = TemplateFinding.PlaceOf(exception.Span);
        What = exception is TemplateMistake ? exception.OriginalMessage : $"无法生成页面（模板引擎提示：{exception.OriginalMessage.ReplaceLineEndings(" ").Trim()}）";
        Position = exception.Span.Start.Column + 1;
    }

    /// <summary>Address of the page.</summary>
    public string Page { get; }

    /// <summary>The file and the line.</summary>
    public Place Place { get; }

    /// <summary>Where in the line, from 1.</summary>
    public int Position { get; }

    /// <summary>What is wrong.</summary>
    public string What { get; }

    /// <summary>The fault, for whoever wanted only this page.</summary>
    public Finding Finding => TemplateFinding.Of([this]).First();
}

/// <summary>Reports what is wrong with templates.</summary>
public static class TemplateFinding
{
    public static Finding Missing(string file) => new(Catalogue.TemplateWrong, new Place(file), "缺少该文件。", "请补上该文件。");

    public static Finding NotUtf8(string file) => new(Catalogue.TemplateWrong, new Place(file), "编码不是UTF-8。", "请将文件另存为UTF-8编码。");

    public static Finding Empty(string file) => new(Catalogue.TemplateWrong, new Place(file), "模板为空，页面将没有内容。", "请补上模板的内容。");

    /// <summary>One finding for each fault, however many pages it concerns.</summary>
    public static IEnumerable<Finding> Of(IEnumerable<TemplateException> faults) => faults
        .GroupBy(fault => (fault.Place.File, fault.Place.Row, fault.Position, fault.What))
        .OrderBy(group => group.Key.File, StringComparer.Ordinal).ThenBy(group => group.Key.Row).ThenBy(group => group.Key.Position)
        .ThenBy(group => group.Key.What, StringComparer.Ordinal)
        .Select(group => Wrong(
            new Place(group.Key.File, Row: group.Key.Row),
            group.Key.Position,
            $"{group.Key.What}，{Pages([.. group.Select(fault => fault.Page).Order(StringComparer.Ordinal)])}"));

    internal static Finding NotParsed(LogMessage message) => At(message.Span, $"写法有误，无法解读（模板引擎提示：{message.Message.ReplaceLineEndings(" ").Trim()}）");

    internal static Finding At(SourceSpan span, string what) => Wrong(PlaceOf(span), span.Start.Column + 1, what);

    internal static Place PlaceOf(SourceSpan span) => new(span.FileName ?? string.Empty, Row: span.Start.Line + 1);

    private static Finding Wrong(Place place, int position, string what) =>
        new(Catalogue.TemplateWrong, place, $"第{Format.Count(position)}个字符处，{what}。", "请核对模板中的名称与写法。");

    private static string Pages(IReadOnlyList<string> pages) => pages.Count == 1 ? $"涉及页面 {pages[0]}" : $"涉及 {Format.Count(pages.Count)} 个页面，如 {pages[0]}";
}
