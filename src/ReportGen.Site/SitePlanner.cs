using System.Collections.Frozen;
using ReportGen.Core.Findings;
using ReportGen.Core.Publishing;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Pages.About;
using ReportGen.Site.Pages.City;
using ReportGen.Site.Pages.County;
using ReportGen.Site.Pages.Data;
using ReportGen.Site.Pages.Home;
using ReportGen.Site.Pages.Indicators;
using ReportGen.Site.Pages.Methodology;
using ReportGen.Site.Pages.NotFound;
using ReportGen.Site.Pages.Province;
using ReportGen.Site.Pages.Rankings;
using ReportGen.Site.Pages.Region;
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
        .. HomePages.Plan(site),
        .. ProvincePages.Plan(site),
        .. CityPages.Plan(site),
        .. CountyPages.Plan(site),
        .. RankingsPages.Plan(site),
        .. IndicatorPages.Plan(site),
        .. MethodologyPages.Plan(site),
        .. RegionPages.Plan(site),
        .. DataPages.Plan(site),
        .. AboutPages.Plan(site),
        .. NotFoundPages.Plan(site),
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
