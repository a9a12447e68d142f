using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Leaps;

/// <summary>The unit of a city-level group that gained most places; several where they gained the same.</summary>
/// <param name="City">The group.</param>
/// <param name="CityHref">Its report.</param>
/// <param name="Row">The unit.</param>
public sealed record CityLeap(string City, string CityHref, CountyRow Row)
{
    internal static ImmutableArray<CityLeap> Of(PageContext page, EditionResult edition) => [.. edition.Cities.SelectMany(city => Of(page, edition, city))];

    private static IEnumerable<CityLeap> Of(PageContext page, EditionResult edition, CityResult city)
    {
        var most = city.Units.Select(GainOf).Max();
        return city.Units
            .Where(unit => most > 0 && GainOf(unit) == most)
            .OrderBy(unit => unit.Unit.Code)
            .Select(unit => new CityLeap(city.City.Name, page.To(page.Addresses.City(edition.Edition.Year, city.City)), CountyRow.Of(page, edition, unit)));
    }

    private static int GainOf(UnitResult unit) => unit.Comparison is Compared compared ? compared.RankChange : 0;
}
