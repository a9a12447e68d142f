using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>What the tests have to know of a page.</summary>
internal sealed record SitePage
{
    public required string File { get; init; }

    /// <summary>Links and other references, except the canonical address.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    public required IReadOnlySet<string> Ids { get; init; }

    public required string? Canonical { get; init; }

    public required string Heading { get; init; }

    /// <summary>The key figures at the top of a report: the text of each tile.</summary>
    public required IReadOnlyList<string> Tiles { get; init; }

    public required IReadOnlyList<string> Captions { get; init; }

    public required int Charts { get; init; }

    public required bool SaysSample { get; init; }

    public required long Bytes { get; init; }
}

/// <summary>Every page of a folder, read with a parser that knows nothing of how the pages were made.</summary>
internal static class SitePages
{
    private const int LeastPages = 100;

    public const string SampleNotice = "示例数据，非官方发布";

    public static IReadOnlyDictionary<string, SitePage> Read(string folder)
    {
        var pages = new ConcurrentDictionary<string, SitePage>(StringComparer.Ordinal);
        Parallel.ForEach(
            Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories),
            path => pages[Tree.Name(folder, path)] = Read(Tree.Name(folder, path), File.ReadAllText(path))
        );
        _ = pages.AtLeast(LeastPages);
        return pages;
    }

    private static SitePage Read(string file, string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return new SitePage
        {
            File = file,
            Links =
            [
                .. page.QuerySelectorAll("[href], [src], [data-index], [data-root], [data-scheme], form[action]")
                    .Where(element => element.GetAttribute("rel") != "canonical")
                    .SelectMany(Addresses),
            ],
            Ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(),
            Canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            Heading = page.QuerySelector("h1")?.TextContent.Trim() ?? string.Empty,
            Tiles = [.. page.QuerySelectorAll("dl.tiles > div").Select(tile => tile.TextContent)],
            Captions = [.. page.QuerySelectorAll("table > caption").Select(caption => caption.TextContent)],
            Charts = page.QuerySelectorAll("svg.chart").Length,
            SaysSample = page.Body!.TextContent.Contains(SampleNotice, StringComparison.Ordinal),
            Bytes = System.Text.Encoding.UTF8.GetByteCount(html),
        };
    }

    private static IEnumerable<string> Addresses(IElement element) =>
        ((string[])["href", "src", "data-index", "data-root", "data-scheme", "data-totals", "data-script", "action"])
            .Select(element.GetAttribute)
            .OfType<string>();
}
