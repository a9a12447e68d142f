using System.Collections.Immutable;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Region;

/// <summary>View model of the list of all units of all editions, by city.</summary>
public sealed record RegionListPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required ImmutableArray<ListedCity> Cities { get; init; }

    public static RegionListPage Make(PageContext page, SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(site);
        ImmutableArray<ListedCity> cities = [.. ListedUnit.ByCity(site).Select(city => ListedCity.Of(page, city.Key, city))];
        var (all, former) = (cities.Sum(city => city.Units.Length), cities.Sum(city => city.Units.Count(unit => unit.IsFormer)));
        var title = $"各{page.Scheme.UnitKind}历年结果";
        var lead = $"参加过评价的{page.Scheme.UnitKind}共{Format.Count(all)}个" +
            (former == 0 ? "。" : $"，其中{Format.Count(former)}个因行政区划调整不再单独评价，在名称后注明。") + "选择名称可查看历年结果和区划沿革。";
        return new RegionListPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [RegionSteps.All(page)],
                JsonLd = JsonLd.Of("CollectionPage", page, title, lead),
            }),
            Title = title,
            Lead = lead,
            Cities = cities,
        };
    }
}
