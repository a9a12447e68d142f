using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ReportGen.Core.Assessments;
using ReportGen.Core.Findings;
using ReportGen.Site.Addresses;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Checks;

/// <summary>
/// Reads every rendered page again with a parser that knows nothing of how it was made: links, anchors, unique ids, one first heading, alternative texts.
/// </summary>
public static class SiteChecker
{
    /// <summary>Renders a plan in memory, page by page, and tells what is wrong; results of the editions given are compared between pages and downloads.</summary>
    public static ImmutableArray<Finding> Check(SitePlan plan, Uri baseUrl, ImmutableArray<EditionResult> editions)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(baseUrl);
        var faults = new ConcurrentBag<TemplateException>();
        var pages = new ConcurrentDictionary<string, PageFacts>(StringComparer.Ordinal);
        var files = plan.Recipes.Keys.Select(address => address.File).ToHashSet(StringComparer.Ordinal);
        var facts = new ConcurrentDictionary<Address, FileFacts>();
        plan.Prepare();
        Parallel.ForEach(plan.Recipes.Where(entry => entry.Value is not LateRecipe).Select(entry => entry.Key), address =>
        {
            try
            {
                if (address.IsPage) pages[address.File] = PageFacts.Of(Encoding.UTF8.GetString(Renderer.RenderOne(plan, address)));
                else facts[address] = Renderer.FactsOf(plan, address);
            }
            catch (TemplateException exception)
            {
                faults.Add(exception);
            }
        });
        using var late = new Renderer();
        foreach (var (address, recipe) in plan.Recipes)
        {
            if (recipe is LateRecipe) _ = late.Render(plan, address, about => facts[about]);
        }

        return [.. TemplateFinding.Of(faults).Concat(pages.SelectMany(page => FaultsOf(page.Key, page.Value, pages, files, baseUrl))).Concat(editions.SelectMany(edition => FigureChecker.Check(plan, edition, pages))).Order(Comparer<Finding>.Create(Finding.Compare))];
    }

    private static IEnumerable<Finding> FaultsOf(string file, PageFacts page, ConcurrentDictionary<string, PageFacts> pages, IReadOnlySet<string> files, Uri baseUrl) =>
        page.Faults.Concat(page.Links.Select(link => FaultOf(file, link, pages, files, baseUrl)).OfType<string>()).Distinct(StringComparer.Ordinal).Select(fault => new Finding(
            Catalogue.PageWrong,
            new Place(file),
            fault + "。",
            "请修改模板或说明文字。"));

    private static string? FaultOf(string file, string link, ConcurrentDictionary<string, PageFacts> pages, IReadOnlySet<string> files, Uri baseUrl)
    {
        var target = new Uri(new Uri(baseUrl, file), link);
        if (target.Scheme is "mailto") return null;
        if (target.Host != baseUrl.Host) return target.Scheme == Uri.UriSchemeHttps ? null : $"外部链接“{link}”不是 https";
        if (!target.AbsolutePath.StartsWith(baseUrl.AbsolutePath, StringComparison.Ordinal)) return $"链接“{link}”指向站点之外";
        var path = target.AbsolutePath[baseUrl.AbsolutePath.Length..];
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        if (!files.Contains(path)) return $"链接“{link}”没有对应的文件";
        var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return anchor.Length > 0 && pages.TryGetValue(path, out var page) && !page.Ids.Contains(anchor) ? $"链接“{link}”所指的位置不存在" : null;
    }
}
