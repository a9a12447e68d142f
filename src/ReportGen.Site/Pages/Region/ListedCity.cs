using System.Collections.Immutable;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Navigation;
using CityGroup = ReportGen.Evaluation.Regions.City;

namespace ReportGen.Site.Pages.Region;

/// <summary>A city in the list of all units.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">The list of its units.</param>
/// <param name="Units">Its units, those of today first.</param>
public sealed record ListedCity(string Name, string Href, ImmutableArray<ListedUnit> Units)
{
    internal static ListedCity Of(PageContext page, CityGroup city, IEnumerable<Unit> units) =>
        new(city.Name, page.To(page.Addresses.RegionsOf(city)), [.. units.Select(unit => ListedUnit.Of(page, unit))]);
}
