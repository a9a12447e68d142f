using System.Collections.Immutable;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using CityGroup = ReportGen.Evaluation.Regions.City;

namespace ReportGen.Site.Pages.Region;

/// <summary>A unit in the lists of all units.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its results through the years.</param>
/// <param name="Code">Its code.</param>
/// <param name="IsFormer">True where the newest edition has it no longer.</param>
/// <param name="Years">The editions in which it was evaluated.</param>
/// <param name="HasHistory">False where nothing changed.</param>
/// <param name="History">What its area was made from and has become.</param>
public sealed record ListedUnit(string Name, string Href, string Code, bool IsFormer, string Years, bool HasHistory, string History)
{
    /// <summary>The units of each city, cities in the order of the register, those of today first, each by code; of several that share an address the
    /// newest.</summary>
    internal static IEnumerable<IGrouping<CityGroup, Unit>> ByCity(SiteContext site)
    {
        var order = site.Input.Assessment.Register.Cities;
        return RegionPages.Newest(site).Values
            .OrderBy(unit => order.IndexOf(unit.City))
            .ThenBy(unit => !site.Input.Newest.Has(unit.Id))
            .ThenBy(unit => unit.Code)
            .ThenBy(unit => unit.Id)
            .GroupBy(unit => unit.City);
    }

    internal static ListedUnit Of(PageContext page, Unit unit)
    {
        var history = string.Concat(GenealogySentences.Of(page.Input.Assessment.Register, unit));
        return new ListedUnit(
        page.NameOf(unit),
        page.To(page.Addresses.Region(unit)),
        unit.Code.ToString(),
        !page.Input.Newest.Has(unit.Id),
        YearsOf(page, unit),
        history.Length > 0,
        history);
    }

    /// <summary>2017—2019年度; years that do not follow each other stand apart: 2017、2019—2023年度.</summary>
    private static string YearsOf(PageContext page, Unit unit)
    {
        var years = page.Input.Editions.Where(edition => edition.Has(unit.Id)).Select(edition => edition.Edition.Year).ToList();
        var runs = years.Select((year, i) => (Year: year, Run: year - i)).GroupBy(entry => entry.Run, entry => entry.Year);
        var spans = runs.Select(run => Format.YearNumber(run.First()) + (run.Count() == 1 ? string.Empty : "—" + Format.YearNumber(run.Last())));
        return string.Join('、', spans) + "年度";
    }
}
