using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Listings;

/// <summary>A city-level group with links to the reports of its units.</summary>
/// <param name="Name">Name of the group.</param>
/// <param name="Href">Its report.</param>
/// <param name="HasUnits">False for a group that is itself its only unit.</param>
/// <param name="Units">Its units, by code.</param>
public sealed record DirectoryCity(string Name, string Href, bool HasUnits, ImmutableArray<DirectoryUnit> Units);

/// <summary>A unit with its class.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its report.</param>
/// <param name="Class">Its class.</param>
public sealed record DirectoryUnit(string Name, string Href, ClassMark Class);

/// <summary>Every unit of an edition, by city, as links.</summary>
internal static class CountyDirectory
{
    public static ImmutableArray<DirectoryCity> Of(PageContext page, EditionResult edition) =>
    [
        .. edition.Cities.Select(city => new DirectoryCity(
            city.City.Name,
            page.To(page.Addresses.City(edition.Edition.Year, city.City)),
            !city.Units[0].Unit.IsProvinceRun,
            [
                .. city.Units.OrderBy(result => result.Unit.Code).Select(result => new DirectoryUnit(
                    page.NameOf(result.Unit),
                    page.To(page.Addresses.County(edition.Edition.Year, result.Unit)),
                    ClassMark.Of(edition.Scheme.Classes, result.Class))),
            ])),
    ];
}
