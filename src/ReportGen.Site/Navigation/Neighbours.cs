using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Formatting;
using CityGroup = ReportGen.Evaluation.Regions.City;

namespace ReportGen.Site.Navigation;

/// <summary>The edition before, the same things in other editions, and the way back up.</summary>
internal static class Neighbours
{
    /// <summary>The edition before with which an edition is compared, where all its results are public.</summary>
    public static EditionResult? Before(PageContext page, EditionResult edition) => Before(page.Input.Assessment, edition);

    /// <summary>The same, of the public part of an assessment.</summary>
    public static EditionResult? Before(DisclosedAssessment assessment, EditionResult edition) =>
        EditionBefore.Comparable(assessment.Editions, edition.Edition, other => other.Edition) as EditionResult;

    public static CityResult? CityIn(EditionResult? edition, City city) => edition?.Cities.FirstOrDefault(candidate => candidate.City.Key == city.Key);

    /// <summary>How many more units of each class than in the edition before.</summary>
    public static int ClassChange(GroupSummary now, GroupSummary before, int index) => now.ClassCounts[index] - before.ClassCounts[index];

    public static Points? MeanChange(GroupSummary now, GroupSummary? before) => before is null ? null : now.Mean - before.Mean;

    public static Address CityOrProvince(PageContext page, AssessedEdition edition, City city) =>
        !edition.CityGroups.Any(candidate => candidate.Key == city.Key)
            ? page.Addresses.Province(edition.Edition.Year)
            : page.Addresses.City(edition.Edition.Year, city);

    public static Address IndicatorOrProvince(PageContext page, AssessedEdition edition, Indicator indicator) =>
        edition.Scheme.Indicators.Any(candidate => candidate.Id == indicator.Id)
            ? page.Addresses.Indicator(edition.Edition.Year, indicator.Id)
            : page.Addresses.Province(edition.Edition.Year);

    /// <summary>The report of the unit in another edition, or of what it was then; the province's where it was no unit of its own.</summary>
    public static Address CountyOrProvince(PageContext page, AssessedEdition edition, Unit unit)
    {
        var found = edition.FirstOf([unit]) ?? edition.FirstOf(Lineage.Of(page.Input.Assessment.Register, unit));
        return found is null ? page.Addresses.Province(edition.Edition.Year) : page.Addresses.County(edition.Edition.Year, found);
    }

    /// <summary>The awards of an edition, or its report where it gives none.</summary>
    public static Address AwardsOrProvince(PageContext page, AssessedEdition edition) =>
        edition.Scheme.Awards is null ? page.Addresses.Province(edition.Edition.Year) : page.Addresses.Awards(edition.Edition.Year);

    /// <summary>The step to the list of indicators.</summary>
    public static Choice IndicatorsStep(PageContext page, AssessedEdition edition)
    {
        var address = page.Addresses.Indicators(edition.Edition.Year);
        return new Choice("评价指标", page.To(address), page.Address == address);
    }

    /// <summary>The step to the report of the whole province.</summary>
    public static Choice ProvinceStep(PageContext page, AssessedEdition edition) => new(
        Format.EditionLabel(edition.Edition.Year) + $"{edition.Scheme.Terms.Whole}报告",
        page.To(page.Addresses.Province(edition.Edition.Year)),
        page.Address == page.Addresses.Province(edition.Edition.Year));
}
