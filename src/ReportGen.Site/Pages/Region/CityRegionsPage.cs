using ReportGen.Evaluation.Regions;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;
using CityGroup = ReportGen.Evaluation.Regions.City;

namespace ReportGen.Site.Pages.Region;

/// <summary>View model of the list of all units that a city has or had.</summary>
public sealed record CityRegionsPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string UnitKind { get; init; }

    public required ListedCity City { get; init; }

    public required TextLink Report { get; init; }

    public static CityRegionsPage Make(PageContext page, CityGroup city, IEnumerable<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(city);
        var listed = ListedCity.Of(page, city, units);
        var former = listed.Units.Count(unit => unit.IsFormer);
        var title = $"{city.Name}各{page.Scheme.UnitKind}历年结果";
        var lead = $"{city.Name}参加过评价的{page.Scheme.UnitKind}共{Format.Count(listed.Units.Length)}个" +
            (former == 0 ? "。" : $"，其中{Format.Count(former)}个因行政区划调整不再单独评价。");
        var newest = page.Input.Editions.Last(edition => edition.CityGroups.Any(group => group.Key == city.Key));
        return new CityRegionsPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [RegionSteps.All(page), RegionSteps.Of(page, city)],
                JsonLd = JsonLd.Of("CollectionPage", page, title, lead),
            }),
            Title = title,
            Lead = lead,
            UnitKind = page.Scheme.UnitKind,
            City = listed,
            Report = new TextLink(city.Name + Format.EditionLabel(newest.Edition.Year) + "报告", page.To(page.Addresses.City(newest.Edition.Year, city))),
        };
    }
}
