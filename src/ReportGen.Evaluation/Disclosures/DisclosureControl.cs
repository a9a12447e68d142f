using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Disclosures;

/// <summary>
/// Stands between what is computed and what is published. Behind it there is no object left from which a number could be reached that its edition does not make
/// public: neither from the edition itself nor from a later one that looks back.
/// </summary>
public static class DisclosureControl
{
    /// <summary>What is disclosed of an assessment; an edition is the very same one where it and all before it make everything public.</summary>
    public static DisclosedAssessment Apply(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var disclosed = new List<AssessedEdition>(assessment.Editions.Length);
        foreach (var edition in assessment.Editions)
        {
            var isOpen = edition.Edition.Disclosure.IsOpen(edition.Scheme.Classes);
            var shown = CorrectionDisclosure.Of(edition.Edition, assessment);
            disclosed.Add(isOpen ? Open(assessment.Register, edition, shown, disclosed) : Outline(assessment, edition, shown));
        }

        return new DisclosedAssessment(assessment.Register, [.. disclosed]);
    }

    private static EditionResult Open(Register register, EditionResult edition, Edition shown, List<AssessedEdition> earlier)
    {
        var awards = edition.Edition.Disclosure.Awards;
        if (awards && ReferenceEquals(shown, edition.Edition) && earlier.TrueForAll(before => before is EditionResult)) return edition;
        ImmutableArray<UnitResult> units = [.. edition.Units.Select(unit => unit with { Comparison = LookBack(unit.Comparison, earlier) })];
        return new EditionResult(shown, edition.Scheme, register.Cities, units, awards ? LedgerOf(edition, units, earlier) : Withheld(edition));
    }

    private static Comparison LookBack(Comparison comparison, List<AssessedEdition> earlier) => comparison is not Compared compared
        ? comparison
        : Find(earlier, compared.Edition) switch
        {
            EditionResult before => compared with { Previous = before.Find(compared.Previous.Unit.Id)! },
            OutlinedEdition outline => new NotCompared(NoComparison.NotDisclosed, []) { Disclosed = outline.Find(compared.Previous.Unit.Id) },
            // Stryker disable once String: it cannot be reached, since there are no other kinds of edition.
            _ => throw new InvalidOperationException("An edition has all its results or an outline of them."),
        };

    private static OutlinedEdition Outline(Assessment assessment, EditionResult edition, Edition shown)
    {
        var disclosure = edition.Edition.Disclosure;
        ImmutableArray<DisclosedUnit> units =
        [
            .. edition.Units.Select(unit =>
                DisclosedUnit.Of(disclosure, unit) with { Before = BeforeOf(assessment, unit), WhyNot = unit.Comparison as NotCompared }),
        ];
        var members = units.ToLookup(unit => unit.Unit.City.Key, StringComparer.Ordinal);
        return new OutlinedEdition(
            shown,
            edition,
            units,
            [.. edition.Cities.Select(city => CityOf(city, [.. members[city.City.Key]]))],
            MeanDisclosure.Of(edition.Summary, units),
            disclosure.Awards ? LedgerOf(edition, units) : Withheld(edition));
    }

    private static DisclosedCity CityOf(CityResult city, ImmutableArray<DisclosedUnit> units) =>
        new(city.City, units, MeanDisclosure.Of(city.Summary, units), MeanDisclosure.RankOf(city, units));

    private static DisclosedUnit? BeforeOf(Assessment assessment, UnitResult unit) => unit.Comparison is Compared compared
        ? DisclosedUnit.Of(assessment.Find(compared.Edition)!.Edition.Disclosure, compared.Previous)
        : null;

    private static AwardLedger Withheld(EditionResult edition) => new([], []) { IsUndisclosed = edition.Scheme.Awards is not null };

    /// <summary>The awards of an open edition, their proofs without what earlier editions do not make public.</summary>
    private static AwardLedger LedgerOf(EditionResult edition, ImmutableArray<UnitResult> units, List<AssessedEdition> earlier)
    {
        var byId = units.ToDictionary(unit => unit.Unit.Id);
        var knowsBefore = EditionBefore.InTime(earlier, edition.Edition.Year, candidate => candidate.Edition) is EditionResult;
        var knowsAll = knowsBefore && earlier.TrueForAll(candidate => candidate is EditionResult);
        var knowsBaseline = edition.Scheme.Awards?.RankBaseline == RankBaseline.PreviousEdition ? knowsBefore : knowsAll;
        var entries = edition.Awards.Entries.Select(award => award with
        {
            Proof = award.Proof with { Baseline = knowsBaseline ? award.Proof.Baseline : null, From = knowsBefore ? award.Proof.From : null },
        });
        var excluded = edition.Awards.Excluded
            .Where(entry => Find(earlier, entry.HeldIn) is EditionResult)
            .Select(entry => entry with { Unit = byId[entry.Unit.Unit.Id] });
        return new AwardLedger([.. entries], [.. excluded]);
    }

    /// <summary>The awards of an outlined edition: of those units that it names, their proofs without what is not public.</summary>
    private static AwardLedger LedgerOf(EditionResult edition, ImmutableArray<DisclosedUnit> units)
    {
        var byId = units.ToDictionary(unit => unit.Unit.Id);
        var entries = edition.Awards.Entries.Where(award => byId[award.Unit.Id].Class is not null)
            .Select(award => award with { Proof = new AwardProof(byId[award.Unit.Id].Rank, null, null, award.Proof.To) });
        return new AwardLedger([.. entries], []);
    }

    private static AssessedEdition Find(List<AssessedEdition> editions, int year) => editions.Find(edition => edition.Edition.Year == year)!;
}
