using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Core.Tests.Assessments;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Specs;

/// <summary>Runs the worked examples of the edition before.</summary>
public sealed class EditionBeforeTests
{
    [Fact]
    public void The_edition_before_is_found_as_the_rule_book_says()
    {
        foreach (var section in SpecSection.Read("edition-before"))
        {
            var editions = Shown(section.Settings["Editions"].Split(' '));
            foreach (var row in section.Rows)
            {
                var edition = editions.Single(candidate => YearOf(candidate) == row["edition"]).Edition;
                var comparable = EditionBefore.Comparable(editions, edition, EditionOf);
                Assert.Equal(
                    (row["in time"], row["published"], row["comparable"], row["results shown"]),
                    (YearOf(EditionBefore.InTime(editions, edition.Year, EditionOf)),
                    YearOf(EditionBefore.Published(editions, edition.Year, EditionOf)),
                    YearOf(comparable),
                    YearOf(comparable as EditionResult)));
            }
        }
    }

    private static ImmutableArray<AssessedEdition> Shown(string[] editions)
    {
        ImmutableArray<Unit> units = [TestScheme.Unit("u", 130_101)];
        var assessment = TestScheme.Assess(units, [.. editions.Select(edition => (int.Parse(edition.Split('/')[0], CultureInfo.InvariantCulture), units))]);
        var panel = editions.Zip(assessment.Editions).Select(pair => PanelOf(pair.First.Split('/'), pair.Second));
        return DisclosureControl.Apply(Assessment.Of(new Panel(assessment.Register, [.. panel]))).Editions;
    }

    private static PanelEdition PanelOf(string[] parts, EditionResult result)
    {
        var scheme = result.Scheme with { Id = new SchemeId(parts[1]) };
        var edition = result.Edition with
        {
            Scheme = scheme.Id,
            State = Enum.Parse<EditionState>(parts[2]),
            Disclosure = parts[3] == "open" ? Disclosure.Full : new Disclosure(Scores: false, Ranks: false, Awards: true, []),
        };
        return new PanelEdition(
            edition,
            scheme,
            result.Register,
            [.. result.Units.Select(unit => unit.Scores.Select(score => score.Observation).ToImmutableArray())]
        );
    }

    private static Edition EditionOf(AssessedEdition edition) => edition.Edition;

    private static string YearOf(AssessedEdition? edition) => edition?.Edition.Year.ToString(CultureInfo.InvariantCulture) ?? "none";
}
