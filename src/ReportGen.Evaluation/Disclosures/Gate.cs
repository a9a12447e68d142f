using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Disclosures;

/// <summary>
/// Stands between what is computed and what is told. Behind it there is no object left from which a number could be reached that its edition does not make
/// public: neither from the edition itself nor from a later one that looks back.
/// </summary>
public static class Gate
{
    /// <summary>What may be told of an assessment; an edition is the very same one where it and all before it make everything public.</summary>
    public static PublicAssessment Pass(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var told = new List<AssessedEdition>(assessment.Editions.Length);
        foreach (var edition in assessment.Editions)
        {
            var isOpen = edition.Edition.Disclosure.IsOpen(edition.Scheme.Classes);
            told.Add(isOpen ? Open(assessment.Register, edition, told) : Outline(assessment, edition));
        }

        return new PublicAssessment(assessment.Register, [.. told]);
    }

    private static EditionResult Open(Register register, EditionResult edition, List<AssessedEdition> earlier)
    {
        var awards = edition.Edition.Disclosure.Awards;
        if (awards && earlier.TrueForAll(before => before is EditionResult)) return edition;
        ImmutableArray<UnitResult> units = [.. edition.Units.Select(unit => unit with { Comparison = LookBack(unit.Comparison, earlier) })];
        return new EditionResult(edition.Edition, edition.Scheme, register.Cities, units, awards ? LedgerOf(edition, units, earlier) : NoAwards);
    }

    private static Comparison LookBack(Comparison comparison, List<AssessedEdition> earlier) => comparison is not Compared compared
        ? comparison
        : Find(earlier, compared.Edition) switch
        {
            EditionResult before => compared with { Previous = before.Find(compared.Previous.Unit.Id)! },
            OutlinedEdition outline => new NotCompared(NoComparison.NotPublic, []) { Told = outline.Find(compared.Previous.Unit.Id) },
            // Stryker disable once String: it cannot be reached, since there are no other kinds of edition.
            _ => throw new InvalidOperationException("An edition has all its results or an outline of them."),
        };

    private static OutlinedEdition Outline(Assessment assessment, EditionResult edition)
    {
        var disclosure = edition.Edition.Disclosure;
        ImmutableArray<PublicUnit> units =
        [
            .. edition.Units.Select(unit =>
                PublicUnit.Of(disclosure, unit) with { Before = BeforeOf(assessment, unit), WhyNot = unit.Comparison as NotCompared }),
        ];
        return new OutlinedEdition(edition, units, disclosure.Awards ? LedgerOf(edition, units) : NoAwards);
    }

    private static PublicUnit? BeforeOf(Assessment assessment, UnitResult unit) => unit.Comparison is Compared compared
        ? PublicUnit.Of(assessment.Find(compared.Edition)!.Edition.Disclosure, compared.Previous)
        : null;

    private static AwardLedger NoAwards => new([], []) { IsWithheld = true };

    /// <summary>The awards of an open edition, their proofs without what earlier editions do not make public.</summary>
    private static AwardLedger LedgerOf(EditionResult edition, ImmutableArray<UnitResult> units, List<AssessedEdition> earlier)
    {
        var byId = units.ToDictionary(unit => unit.Unit.Id);
        var knowsBefore = EditionBefore.InTime(earlier, edition.Edition.Year, candidate => candidate.Edition) is EditionResult;
        var knowsAll = knowsBefore && earlier.TrueForAll(candidate => candidate is EditionResult);
        var knowsBaseline = edition.Scheme.Awards.RankBaseline == RankBaseline.PreviousEdition ? knowsBefore : knowsAll;
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
    private static AwardLedger LedgerOf(EditionResult edition, ImmutableArray<PublicUnit> units)
    {
        var byId = units.ToDictionary(unit => unit.Unit.Id);
        var entries = edition.Awards.Entries.Where(award => byId[award.Unit.Id].Class is not null)
            .Select(award => award with { Proof = new AwardProof(byId[award.Unit.Id].Rank, null, null, award.Proof.To) });
        return new AwardLedger([.. entries], []);
    }

    private static AssessedEdition Find(List<AssessedEdition> editions, int year) => editions.Find(edition => edition.Edition.Year == year)!;
}
