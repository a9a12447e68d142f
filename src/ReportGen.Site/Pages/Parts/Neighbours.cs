using ReportGen.Core.Assessments;
using ReportGen.Core.Schemes;
using ReportGen.Core.Scoring;
using ReportGen.Site.Addresses;
using CityGroup = ReportGen.Core.Regions.City;

namespace ReportGen.Site.Pages.Parts;

/// <summary>The edition before, the same things in other editions, and the way back up.</summary>
internal static class Neighbours
{
    /// <summary>The edition of the year before, where it was scored by the same scheme: only then are the two compared.</summary>
    public static EditionResult? Before(PageContext page, EditionResult edition) =>
        page.Input.Assessment.Find(edition.Edition.Year - 1) is { } before && before.Scheme.Id == edition.Scheme.Id && before.Outline is null ? before : null;

    public static CityResult? CityIn(EditionResult? edition, CityGroup city) => edition?.Cities.FirstOrDefault(candidate => candidate.City.Key == city.Key);

    /// <summary>How many more units of each class than in the edition before.</summary>
    public static int ClassChange(GroupSummary now, GroupSummary before, int index) => now.ClassCounts[index] - before.ClassCounts[index];

    public static Points? MeanChange(GroupSummary now, GroupSummary? before) => before is null ? null : now.Mean - before.Mean;

    public static Address CityOrProvince(PageContext page, EditionResult edition, CityGroup city) =>
        CityIn(edition, city) is null ? page.Addresses.Province(edition.Edition.Year) : page.Addresses.City(edition.Edition.Year, city);

    public static Address IndicatorOrProvince(PageContext page, EditionResult edition, Indicator indicator) =>
        edition.Scheme.Indicators.Any(candidate => candidate.Id == indicator.Id)
            ? page.Addresses.Indicator(edition.Edition.Year, indicator.Id)
            : page.Addresses.Province(edition.Edition.Year);

    /// <summary>The awards of an edition, or its report where it gives none.</summary>
    public static Address AwardsOrProvince(PageContext page, EditionResult edition) =>
        edition.Scheme.Awards is null ? page.Addresses.Province(edition.Edition.Year) : page.Addresses.Awards(edition.Edition.Year);

    /// <summary>The step to the report of the whole province.</summary>
    public static Choice ProvinceStep(PageContext page, EditionResult edition) => new(
        Format.EditionLabel(edition.Edition.Year) + $"{edition.Scheme.Terms.Whole}报告",
        page.To(page.Addresses.Province(edition.Edition.Year)),
        page.Address == page.Addresses.Province(edition.Edition.Year));
}
