using System.Collections.Frozen;
using ReportGen.Core.Findings;
using ReportGen.Core.Publishing;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Pages.County;
using ReportGen.Site.Publishing;
using ReportGen.Site.Templates;

namespace ReportGen.Site;

/// <summary>Plans the site: addresses first, then the recipe behind each.</summary>
public static class SitePlanner
{
    public static Checked<SitePlan> Plan(SiteInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return RenderProse(input.Publication).Map(prose =>
        {
            var addresses = new AddressBook(input.Editions, input.Templates.Assets.Addresses);
            var site = new SiteContext(input, addresses, prose);
            return new SitePlan(addresses, Recipes(site));
        });
    }

    private static IEnumerable<KeyValuePair<Address, Recipe>> Recipes(SiteContext site) =>
    [
        .. CountyPages.Plan(site),
        .. DataFiles.Plan(site),
        .. SiteFiles.Plan(site),
    ];

    private static Checked<FrozenDictionary<string, Markup>> RenderProse(Publication publication)
    {
        var rendered = publication.Prose.Select(prose => (prose.Path, Checked: MarkdownRenderer.Render(prose))).ToList();
        return Checked.Of(
            rendered.Where(text => text.Checked.Succeeded).ToFrozenDictionary(text => text.Path, text => text.Checked.Value, StringComparer.Ordinal),
            rendered.SelectMany(text => text.Checked.Findings));
    }
}
