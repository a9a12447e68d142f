using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Content;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Site.Rendering;

/// <summary>Renders the prose of the data folder: no raw HTML, links only to https:, mailto: or anchors; headings start below the page's own.</summary>
public static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>All texts, rendered, by path.</summary>
    public static Checked<Dictionary<string, Markup>> RenderAll(IReadOnlyCollection<Prose> texts)
    {
        var rendered = texts.Select(prose => (prose.Path, Checked: Render(prose))).ToList();
        return Checked.Of(
            rendered.Where(text => text.Checked.Succeeded).ToDictionary(text => text.Path, text => text.Checked.Value, StringComparer.Ordinal),
            rendered.SelectMany(text => text.Checked.Findings));
    }

    public static Checked<Markup> Render(Prose prose)
    {
        ArgumentNullException.ThrowIfNull(prose);
        if (Parse(prose.Markdown) is not { } document) return Checked.Of(default(Markup)!, [TooDeep(prose)]);
        var findings = document.Descendants<LinkInline>().Where(link => !IsAllowed(link.Url)).Select(link => new Finding(
            Catalogue.TextWrong,
            new Place(prose.File, Row: link.Line + prose.Line),
            $"链接“{link.Url}”不被允许：只能使用 https:、mailto: 或页内锚点。",
            "请改用允许的链接或删除该链接。",
            Value: link.Url)).ToList();
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Min(heading.Level + 1, 6);
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return Checked.Of(new Markup(writer.ToString()), findings);
    }

    /// <summary>The parsed text; null where it is nested so deep that the parser gives up.</summary>
    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Finding TooDeep(Prose prose) => new(Catalogue.TextWrong, new Place(prose.File), "文字中的引用、列表或括号层层嵌套，超过限度，无法排版。", "请减少嵌套的层数。");

    private static bool IsAllowed(string? url) =>
        url is not null && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("mailto:", StringComparison.Ordinal) || url.StartsWith('#'));
}
