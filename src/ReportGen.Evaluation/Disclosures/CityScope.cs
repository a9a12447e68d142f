using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Disclosures;

/// <summary>
/// An assessment in which a city-level group is alone: every edition is scored, ranked and compared anew with its units only, so that behind it there is no
/// object left from which a number of another unit could be reached. Awards, which depend on ranks among all, are not given.
/// </summary>
public static class CityScope
{
    /// <summary>The city's own world; the earliest edition in which it has units comes first.</summary>
    /// <param name="assessment">The whole.</param>
    /// <param name="city">The group.</param>
    public static Assessment Of(Assessment assessment, City city)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(city);
        var editions = assessment.Editions.Select(edition => Of(edition, city)).Where(edition => !edition.Units.IsEmpty);
        return Assessment.Of(new Panel(assessment.Register, [.. editions]));
    }

    /// <summary>
    /// The whole, with everything that an edition has of its units: for a city that is shown its own report as it will be published. Whoever renders it leaves
    /// out what other units have.
    /// </summary>
    public static DisclosedAssessment Among(Assessment assessment, int year)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var editions = assessment.Editions.Select(edition => edition.Edition.Year != year ? edition : new EditionResult(
            edition.Edition with { Disclosure = Disclosure.Full }, edition.Scheme, assessment.Register.Cities, edition.Units, edition.Awards));
        return DisclosureControl.Apply(assessment with { Editions = [.. editions] });
    }

    /// <summary>What stands for the whole within a city: 市内, 区内.</summary>
    public static string WholeOf(City city)
    {
        ArgumentNullException.ThrowIfNull(city);
        return city.Name[^1] + "内";
    }

    private static PanelEdition Of(EditionResult edition, City city)
    {
        ImmutableArray<UnitResult> own = [.. edition.Units.Where(result => result.Unit.City.Key == city.Key)];
        return new PanelEdition(
            edition.Edition with { Disclosure = Disclosure.Full, Corrections = [], IsOfOneCity = true },
            edition.Scheme with { Awards = null, Terms = edition.Scheme.Terms with { Whole = WholeOf(city) } },
            [.. own.Select(result => result.Unit)],
            [.. own.Select(result => result.Scores.Select(score => score.Observation).ToImmutableArray())])
        {
            Amendments = [.. own.SelectMany(result => result.Scores).SelectMany(score => score.Amendments).Distinct()],
        };
    }
}
