using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
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
        if (Write(prose.Markdown) is not var (document, html)) return Checked.Of(default(Markup)!, [TooDeep(prose)]);
        var findings = document.Descendants<LinkInline>().Where(link => link.IsImage || !AllowedHtml.IsAllowed(link.Url))
            .Select(link => link.IsImage ? Image(prose, link) : Link(prose, link.Url, link.Line))
            .Concat(document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !AllowedHtml.IsAllowed(link.Url))
                .Select(link => Link(prose, link.Url, link.Line)))
            .ToList();
        if (findings.Count == 0 && AllowedHtml.FirstStranger(html) is { } stranger) findings.Add(NotAllowed(prose, stranger));
        return Checked.Of(new Markup(html), findings);
    }

    private static Finding Link(Prose prose, string? url, int line) => new(
        Catalogue.TextWrong,
        new Place(prose.File, Row: line + prose.Line),
        $"链接“{url}”不被允许：只能使用 https:、mailto: 或页内锚点。",
        "请改用允许的链接或删除该链接。",
        Value: url);

    /// <summary>A picture from elsewhere would let others know who reads the page.</summary>
    private static Finding Image(Prose prose, LinkInline link) => new(
        Catalogue.TextWrong,
        new Place(prose.File, Row: link.Line + prose.Line),
        $"文字中引用了图片“{link.Url}”，读者的浏览器会因此访问其他网站；说明文字不用图片。",
        "请删除该图片，用文字说明，或改为指向它的链接。",
        Value: link.Url);

    private static Finding NotAllowed(Prose prose, string stranger) =>
        new(Catalogue.TextWrong, new Place(prose.File), $"文字排版后含有不被允许的内容“{stranger}”。", "请改用普通的段落、列表、表格和链接。", Value: stranger);

    /// <summary>The parsed text and its HTML; null where it is nested so deep that the parser or the writer gives up.</summary>
    private static (MarkdownDocument Document, string Html)? Write(string markdown)
    {
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            foreach (var table in document.Descendants<Table>()) AlignByClass(table);
            foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Min(heading.Level + 1, 6);
            using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            var renderer = new HtmlRenderer(writer);
            Pipeline.Setup(renderer);
            renderer.Render(document);
            return (document, writer.ToString());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The writer would align columns by styles of their own, which no page may hold; the style sheet has classes for it.</summary>
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
            {
                if (AllowedHtml.ClassOf(column.Alignment) is { } name) cell.GetAttributes().AddClass(name);
            }
        }

        foreach (var column in table.ColumnDefinitions) column.Alignment = null;
    }

    private static Finding TooDeep(Prose prose) => new(Catalogue.TextWrong, new Place(prose.File), "文字中的引用、列表或括号层层嵌套，超过限度，无法排版。", "请减少嵌套的层数。");
}
