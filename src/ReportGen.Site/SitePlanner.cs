using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Facts;
using ReportGen.Site.Figures;
using ReportGen.Site.Inputs;
using ReportGen.Site.Output;
using ReportGen.Site.Pages.About;
using ReportGen.Site.Pages.Awards;
using ReportGen.Site.Pages.City;
using ReportGen.Site.Pages.Corrections;
using ReportGen.Site.Pages.County;
using ReportGen.Site.Pages.Data;
using ReportGen.Site.Pages.Folders;
using ReportGen.Site.Pages.Home;
using ReportGen.Site.Pages.Indicators;
using ReportGen.Site.Pages.Leaps;
using ReportGen.Site.Pages.Measures;
using ReportGen.Site.Pages.Methodology;
using ReportGen.Site.Pages.NotFound;
using ReportGen.Site.Pages.Outlines;
using ReportGen.Site.Pages.Province;
using ReportGen.Site.Pages.Rankings;
using ReportGen.Site.Pages.Region;
using ReportGen.Site.Rendering;

namespace ReportGen.Site;

/// <summary>Plans the site: addresses first, then the recipe behind each.</summary>
public static class SitePlanner
{
    private static readonly ImmutableArray<PageKind> Kinds =
    [
        new(HomePages.Plan, HomePages.Template),
        new(ProvincePages.Plan, ProvincePages.Template),
        new(CityPages.Plan, CityPages.Template),
        new(CountyPages.Plan, CountyPages.Template, FigureTable.Template),
        new(RankingsPages.Plan, RankingsPages.Template),
        new(LeapsPages.Plan, LeapsPages.Template),
        new(AwardsPages.Plan, AwardsPages.Template),
        new(IndicatorPages.Plan, IndicatorPages.Template),
        new(IndicatorListPages.Plan, IndicatorListPages.Template),
        new(MethodologyPages.Plan, MethodologyPages.Template),
        new(MeasuresPages.Plan, MeasuresPages.Template),
        new(OutlinePages.Plan, OutlinePages.Template, OutlinePages.CountyTemplate, OutlinePages.IndicatorTemplate),
        new(RegionPages.Plan, RegionPages.Template),
        new(RegionListPages.Plan, RegionListPages.Template, RegionListPages.CityTemplate),
        new(DataPages.Plan, DataPages.Template, DataPages.EditionTemplate),
        new(FolderPages.Plan, FolderPages.Template),
        new(AboutPages.Plan, AboutPages.Template),
        new(CorrectionsPages.Plan, CorrectionsPages.Template),
        new(NotFoundPages.Plan, NotFoundPages.Template),
    ];

    /// <summary>The templates that the pages ask for, and the layout around them.</summary>
    public static ImmutableArray<string> Templates { get; } = [TemplateSet.Layout, .. Kinds.SelectMany(kind => kind.Templates)];

    /// <summary>Reads the templates of the site.</summary>
    public static Checked<TemplateSet> LoadTemplates(string folder) => TemplateSet.Load(folder, Templates, AssetSet.Required);

    public static SitePlan Plan(SiteInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var addresses = new AddressBook(input.Editions, input.Templates.Assets.Addresses);
        var site = new SiteContext(input, addresses);
        return new SitePlan(addresses, Recipes(site)) { Shared = site.Prepare };
    }

    private static IEnumerable<KeyValuePair<Address, Recipe>> Recipes(SiteContext site) =>
        [.. Kinds.SelectMany(kind => kind.Plan(site)), .. DataFiles.Plan(site.Files), .. SiteFiles.Plan(site.Files)];

    /// <summary>Pages of a kind.</summary>
    /// <param name="Plan">Their addresses and recipes.</param>
    /// <param name="Templates">The templates that they are made from.</param>
    private sealed record PageKind(Func<SiteContext, IEnumerable<KeyValuePair<Address, Recipe>>> Plan, params ImmutableArray<string> Templates);
}
