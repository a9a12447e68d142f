using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Addresses;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Checks;

/// <summary>
/// Reads every rendered page again with a parser that knows nothing of how it was made: links, anchors, unique ids, one first heading, alternative texts.
/// </summary>
public static class SiteChecker
{
    /// <summary>Renders a plan in memory, page by page, and reports what is wrong; results of the editions given are compared between pages and
    /// downloads.</summary>
    public static SiteCheck Check(SitePlan plan, Uri baseUrl, ImmutableArray<AssessedEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(baseUrl);
        var open = editions.OfType<EditionResult>().ToList();
        var faults = new ConcurrentBag<TemplateException>();
        var pages = Read(plan, faults);
        var links = new LinkChecker(pages, plan.Recipes.Keys.Select(address => address.File).ToHashSet(StringComparer.Ordinal), baseUrl);
        var minimum = PageMinimum.ByFile(plan.Addresses, open);
        var figures = open.ConvertAll(edition => FigureChecker.Check(plan, edition, pages));
        var findings = TemplateFinding.Of(faults)
            .Concat(pages.SelectMany(page => FaultsOf(page.Key, page.Value, links)))
            .Concat(pages.SelectMany(page => minimum(page.Key).Check(page.Key, page.Value)))
            .Concat(faults.IsEmpty ? links.Missing(plan.Addresses, editions) : [])
            .Concat(figures.SelectMany(figure => figure.Findings));
        return new SiteCheck([.. findings.Order(Comparer<Finding>.Create(Finding.Compare))], new CheckCounts(
            pages.Count,
            pages.Values.Sum(page => page.Links.Length),
            pages.Values.Sum(page => page.Ids.Length),
            pages.Values.Sum(page => page.Tables),
            pages.Values.Sum(page => page.Charts),
            figures.Sum(figure => figure.Results),
            figures.Sum(figure => figure.Rows)));
    }

    /// <summary>Renders everything, also what is no page, and keeps what is to know of each page.</summary>
    private static ConcurrentDictionary<string, PageFacts> Read(SitePlan plan, ConcurrentBag<TemplateException> faults)
    {
        var pages = new ConcurrentDictionary<string, PageFacts>(StringComparer.Ordinal);
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

        return pages;
    }

    private static IEnumerable<Finding> FaultsOf(string file, PageFacts page, LinkChecker links) =>
        page.Faults.Concat(page.Links.Select(link => links.FaultOf(file, link)).OfType<string>()).Distinct(StringComparer.Ordinal).Select(fault => new Finding(
            Catalogue.PageWrong,
            new Place(file),
            fault + "。",
            "请修改模板或说明文字。"));
}
