using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Core.Awards;
using ReportGen.Core.Classes;
using ReportGen.Core.Leaps;
using ReportGen.Core.Regions;

namespace ReportGen.Core.Disclosures;

/// <summary>
/// Stands between what is computed and what is told. Behind it there is no object left from which a number could be reached that its edition does not make
/// public: neither from the edition itself nor from a later one that looks back.
/// </summary>
public static class Gate
{
    private static readonly UnitClass Unnamed = new("–", "未公开", default);

    /// <summary>What may be told of an assessment: the very same one where every edition makes everything public.</summary>
    public static Assessment Pass(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.Editions.All(edition => edition.Edition.Disclosure.Awards && IsOpen(edition))) return assessment;
        var told = new List<EditionResult>(assessment.Editions.Length);
        foreach (var edition in assessment.Editions) told.Add(IsOpen(edition) ? Open(assessment.Register, edition, told) : Outline(assessment, edition, told));
        return new Assessment(assessment.Register, [.. told]);
    }

    private static bool IsOpen(EditionResult edition) => edition.Edition.Disclosure.IsOpen(edition.Scheme.Classes);

    private static EditionResult Open(Register register, EditionResult edition, List<EditionResult> earlier)
    {
        var awards = edition.Edition.Disclosure.Awards;
        if (awards && earlier.TrueForAll(before => before.Outline is null)) return edition;
        ImmutableArray<UnitResult> units = [.. edition.Units.Select(unit => unit with { Comparison = LookBack(unit.Comparison, earlier) })];
        var byId = units.ToDictionary(unit => unit.Unit.Id);
        return new EditionResult(edition.Edition, edition.Scheme, register.Cities, units, awards ? LedgerOf(edition, id => byId[id], earlier) : Withheld(edition));
    }

    private static Comparison LookBack(Comparison comparison, List<EditionResult> earlier)
    {
        if (comparison is not Compared compared) return comparison;
        var before = Find(earlier, compared.Edition);
        return before.Outline is { } outline
            ? new NotCompared(NoComparison.NotPublic, []) { Told = outline.Find(compared.Previous.Unit.Id) }
            : compared with { Previous = before.Find(compared.Previous.Unit.Id)! };
    }

    private static EditionResult Outline(Assessment assessment, EditionResult edition, List<EditionResult> earlier)
    {
        var disclosure = edition.Edition.Disclosure;
        var outline = PublicEdition.Of(edition, [.. edition.Units.Select(unit => PublicUnit.Of(disclosure, unit) with { Before = BeforeOf(assessment, unit), WhyNot = unit.Comparison as NotCompared })]);
        ImmutableArray<UnitResult> blanks = [.. edition.Units.Select(unit => Blank(unit.Unit))];
        var byId = blanks.ToDictionary(unit => unit.Unit.Id);
        return new EditionResult(outline, blanks, disclosure.Awards ? LedgerOf(edition, id => byId[id], earlier, outline) : Withheld(edition));
    }

    private static PublicUnit? BeforeOf(Assessment assessment, UnitResult unit) => unit.Comparison is Compared compared
        ? PublicUnit.Of(assessment.Find(compared.Edition)!.Edition.Disclosure, compared.Previous)
        : null;

    private static UnitResult Blank(Unit unit) => new()
    {
        Unit = unit,
        Scores = [],
        Dimensions = [],
        Total = default,
        Class = Unnamed,
        Rank = 0,
        CityRank = 0,
        Comparison = new NotCompared(NoComparison.NotPublic, []),
    };

    private static AwardLedger Withheld(EditionResult edition) => new([], []) { IsWithheld = edition.Scheme.Awards is not null };

    /// <summary>Awards that are public, their proofs without what is not; of an outline only those of units that it names.</summary>
    private static AwardLedger LedgerOf(EditionResult edition, Func<UnitId, UnitResult> resultOf, List<EditionResult> earlier, PublicEdition? outline = null)
    {
        var before = earlier.Find(candidate => candidate.Edition.Year == edition.Edition.Year - 1);
        var knowsBefore = outline is null && before is { Outline: null };
        var knowsAll = knowsBefore && earlier.TrueForAll(candidate => candidate.Outline is null);
        var knowsBaseline = edition.Scheme.Awards?.RankBaseline == RankBaseline.PreviousEdition ? knowsBefore : knowsAll;
        var entries = edition.Awards.Entries.Where(award => outline is null || outline.Find(award.Unit.Unit.Id)!.Class is not null).Select(award => award with
        {
            Unit = resultOf(award.Unit.Unit.Id),
            Proof = new AwardProof(
                outline is null ? award.Proof.Rank : outline.Find(award.Unit.Unit.Id)!.Rank ?? 0,
                knowsBaseline ? award.Proof.Baseline : null,
                knowsBefore ? award.Proof.From : null,
                award.Proof.To),
        });
        var excluded = edition.Awards.Excluded
            .Where(entry => outline is null && Find(earlier, entry.HeldIn).Outline is null)
            .Select(entry => entry with { Unit = resultOf(entry.Unit.Unit.Id) });
        return new AwardLedger([.. entries], [.. excluded]);
    }

    private static EditionResult Find(List<EditionResult> editions, int year) => editions.Find(edition => edition.Edition.Year == year)!;
}
