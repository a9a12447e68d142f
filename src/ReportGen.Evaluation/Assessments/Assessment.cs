using System.Collections.Immutable;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;

namespace ReportGen.Evaluation.Assessments;

/// <summary>Everything that can be computed: scores, ranks, classes and comparisons of all editions.</summary>
/// <param name="Register">Units, cities, tile maps.</param>
/// <param name="Editions">By year, the earliest first.</param>
public sealed record Assessment(Register Register, ImmutableArray<EditionResult> Editions)
{
    /// <summary>Assesses a panel; nothing can be found wrong any more.</summary>
    public static Assessment Of(Panel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var scored = panel.Editions.AsParallel().AsOrdered().Select(EditionScorer.Score).ToList();
        var results = ImmutableArray.CreateBuilder<EditionResult>(scored.Count);
        for (var i = 0; i < scored.Count; i++)
        {
            var (edition, scheme) = (panel.Editions[i].Edition, panel.Editions[i].Scheme);
            var previous = EditionBefore.InTime(results, edition.Year, result => result.Edition);
            var units = ResultComparer.Compare(panel.Register, previous, scheme, scored[i]);
            var awards = scheme.Awards is { } policy
                ? new AwardJudge(policy, scheme.Classes, edition.Year).Judge(units, unit => HistoryOf(panel.Register, results, unit))
                : AwardLedger.None;
            results.Add(new EditionResult(edition, scheme, panel.Register.Cities, units, awards));
        }

        return new Assessment(panel.Register, results.MoveToImmutable());
    }

    /// <summary>The results of a unit, or of those that it was renamed from, in the editions so far, the latest first.</summary>
    private static ImmutableArray<(int Year, UnitResult Result)> HistoryOf(Register register, IReadOnlyList<EditionResult> earlier, UnitResult unit)
    {
        var chain = Lineage.Of(register, unit.Unit);
        return
        [
            .. from edition in earlier.Reverse()
               let result = chain.Select(member => edition.Find(member.Id)).FirstOrDefault(found => found is not null)
               where result is not null
               select (edition.Edition.Year, result),
        ];
    }

    /// <summary>The edition of a data year; null where there is none.</summary>
    public EditionResult? Find(int year) => Editions.FirstOrDefault(edition => edition.Edition.Year == year);
}
