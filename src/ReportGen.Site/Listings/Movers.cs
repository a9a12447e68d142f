using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Navigation;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Listings;

/// <summary>Who rose and fell most among some units, by rank and by total.</summary>
public sealed record Movers
{
    public required bool HasRankRisers { get; init; }

    public required ImmutableArray<CountyRow> RankRisers { get; init; }

    public required bool HasRankFallers { get; init; }

    public required ImmutableArray<CountyRow> RankFallers { get; init; }

    public required bool HasScoreRisers { get; init; }

    public required ImmutableArray<CountyRow> ScoreRisers { get; init; }

    public required bool HasScoreFallers { get; init; }

    public required ImmutableArray<CountyRow> ScoreFallers { get; init; }

    /// <summary>Whether a change of any of these ranks comes in part from units that only one of the two editions has.</summary>
    public required bool HasUnitsPlaces { get; init; }

    public required bool HasExcluded { get; init; }

    /// <summary>Who is not in these tables, and why.</summary>
    public required ImmutableArray<ExcludedUnit> Excluded { get; init; }

    internal static Movers Of(PageContext page, EditionResult edition, ImmutableArray<UnitResult> units, int most)
    {
        var compared = units
            .Where(result => result.Comparison is Compared)
            .Select(result => (Result: result, Comparison: (Compared)result.Comparison))
            .OrderBy(unit => unit.Result.Unit.Code)
            .ToList();
        ImmutableArray<CountyRow> Rows(IEnumerable<(UnitResult Result, Compared Comparison)> movers) =>
            [.. movers.Take(most).Select(mover => CountyRow.Of(page, edition, mover.Result))];
        var rankRisers = Rows(compared.Where(unit => unit.Comparison.RankChange > 0).OrderByDescending(unit => unit.Comparison.RankChange));
        var rankFallers = Rows(compared.Where(unit => unit.Comparison.RankChange < 0).OrderBy(unit => unit.Comparison.RankChange));
        var scoreRisers = Rows(compared.Where(unit => unit.Comparison.ScoreChange.Value > 0m).OrderByDescending(unit => unit.Comparison.ScoreChange));
        var scoreFallers = Rows(compared.Where(unit => unit.Comparison.ScoreChange.Value < 0m).OrderBy(unit => unit.Comparison.ScoreChange));
        var excluded = ExcludedUnit.Of(page, units);
        return new Movers
        {
            HasRankRisers = !rankRisers.IsEmpty,
            RankRisers = rankRisers,
            HasRankFallers = !rankFallers.IsEmpty,
            RankFallers = rankFallers,
            HasScoreRisers = !scoreRisers.IsEmpty,
            ScoreRisers = scoreRisers,
            HasScoreFallers = !scoreFallers.IsEmpty,
            ScoreFallers = scoreFallers,
            HasUnitsPlaces = compared.Exists(unit => unit.Comparison.Split.Units != 0),
            HasExcluded = !excluded.IsEmpty,
            Excluded = excluded,
        };
    }
}

/// <summary>A unit that cannot be compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why.</param>
public sealed record ExcludedUnit(string Name, string Reason)
{
    internal static ImmutableArray<ExcludedUnit> Of(PageContext page, ImmutableArray<UnitResult> units) =>
    [
        .. units.Where(result => result.Comparison is NotCompared).OrderBy(result => result.Unit.Code).Select(result => new ExcludedUnit(
            result.Unit.IsProvinceRun ? result.Unit.Name : result.Unit.City.Name + result.Unit.Name,
            ResultWords.Reason((NotCompared)result.Comparison, page.NameOf))),
    ];
}
