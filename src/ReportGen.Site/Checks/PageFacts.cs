using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Checks;

/// <summary>What a check has to know of a rendered page, so that the page itself can be dropped.</summary>
/// <param name="Ids">Ids of its elements, in document order.</param>
/// <param name="Links">Links and other references, in document order.</param>
/// <param name="Faults">What is wrong with the page on its own.</param>
/// <param name="Results">Results that it prints.</param>
public sealed record PageFacts(ImmutableArray<string> Ids, ImmutableArray<string> Links, ImmutableArray<string> Faults, ImmutableArray<PrintedResult> Results)
{
    /// <summary>Number of its tables.</summary>
    public required int Tables { get; init; }

    /// <summary>Number of its charts.</summary>
    public required int Charts { get; init; }

    /// <summary>The parser's code for a tag that ends another one whose end tag may be omitted; templates leave such end tags out.</summary>
    private const int TagThatImpliesAnEnd = 115;

    private const string Chart = "svg[role=img]";

    /// <summary>One tag out of place puts many others there.</summary>
    private const int MostTags = 3;

    public static PageFacts Of(string html)
    {
        var tags = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        parser.Error += (_, fault) =>
        {
            if (fault is HtmlErrorEvent { Code: not TagThatImpliesAnEnd } error)
                tags.Add($"第{Format.Count(error.Position.Line)}行第{Format.Count(error.Position.Column)}个字符处，标签不成对或位置不当");
        };
        using var document = parser.ParseDocument(html);
        ImmutableArray<string> ids = [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)];
        return new PageFacts(ids, [.. LinksOf(document)], [.. tags.Take(MostTags), .. FaultsOf(document, ids)], [.. PrintedResult.In(document)])
        {
            Tables = document.QuerySelectorAll("table").Length,
            Charts = document.QuerySelectorAll(Chart).Length,
        };
    }

    private static IEnumerable<string> LinksOf(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("[href], [src]"))
        {
            var link = element.GetAttribute("href") ?? element.GetAttribute("src");
            if (!string.IsNullOrEmpty(link) && element.GetAttribute("rel") is not "canonical") yield return link;
        }
    }

    private static IEnumerable<string> FaultsOf(IDocument document, ImmutableArray<string> ids)
    {
        var headings = document.QuerySelectorAll("h1").Length;
        if (headings != 1)
            yield return $"页面应有且只有一个一级标题，现有 {Format.Count(headings)} 个";
        foreach (var id in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return $"标识“{id.Key}”重复出现";
        foreach (var image in document.QuerySelectorAll("img:not([alt])"))
            yield return $"图片“{image.GetAttribute("src")}”没有替代文字";
        foreach (var chart in document.QuerySelectorAll(Chart).Where(svg => svg.QuerySelector("title") is null))
            yield return $"图形“{chart.ClassName}”没有标题";
        foreach (
            var label in document
                .QuerySelectorAll("[aria-labelledby]")
                .SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(label => !ids.Contains(label, StringComparer.Ordinal))
        )
        {
            yield return $"aria-labelledby 所指的标识“{label}”不存在";
        }

        foreach (
            var element in document.QuerySelectorAll(
                "script[src], link[rel=stylesheet], link[rel=icon], img[src], iframe[src], video[src], audio[src], object[data]"
            )
        )
        {
            var source = element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("data") ?? string.Empty;
            if (source.Contains("//", StringComparison.Ordinal)) yield return $"页面向第三方请求“{source}”";
        }

        if (string.IsNullOrWhiteSpace(document.Title))
            yield return "页面没有标题";
        if (document.DocumentElement.GetAttribute("lang") != "zh-Hans")
            yield return "页面没有声明语言 zh-Hans";
        if (document.QuerySelector("meta[name=description][content]") is null)
            yield return "页面没有摘要";
        foreach (var table in document.QuerySelectorAll("table").Where(table => table.QuerySelector("caption") is null))
            yield return $"表格“{table.ClassName}”没有表题";
    }
}
