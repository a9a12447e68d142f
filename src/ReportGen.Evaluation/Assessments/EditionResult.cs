using System.Collections.Immutable;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Ranking;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Assessments;

/// <summary>An edition with all its results.</summary>
public sealed class EditionResult : AssessedEdition
{
    private readonly IReadOnlyDictionary<UnitId, UnitResult> byId;

    internal EditionResult(Edition edition, Scheme scheme, ImmutableArray<City> cities, ImmutableArray<UnitResult> units, AwardLedger awards)
        : base(edition, scheme, [.. units.Select(result => result.Unit)], awards)
    {
        Units = units;
        Ranked = [.. units.OrderBy(result => result.Rank).ThenBy(result => result.Unit.Code)];
        byId = units.ToDictionary(result => result.Unit.Id);
        Summary = GroupSummary.Of(scheme, units);
        ClassSummaries =
        [
            .. scheme.Classes.Classes.Select(unitClass =>
                units.Where(unit => unit.Class == unitClass).ToList() is { Count: > 0 } members ? GroupSummary.Of(scheme, members) : null),
        ];
        Cities = CitiesOf(scheme, cities, Ranked);
    }

    /// <summary>Results by code.</summary>
    public ImmutableArray<UnitResult> Units { get; }

    /// <summary>Results by rank, ties by code.</summary>
    public ImmutableArray<UnitResult> Ranked { get; }

    /// <summary>City-level groups with units, in the order of the register.</summary>
    public ImmutableArray<CityResult> Cities { get; }

    /// <inheritdoc/>
    public override IEnumerable<City> CityGroups => Cities.Select(city => city.City);

    /// <inheritdoc/>
    public override ImmutableArray<int> ClassCounts => Summary.ClassCounts;

    /// <inheritdoc/>
    public override Points? MeanTotal => Summary.Mean;

    /// <summary>Counts and means over all units.</summary>
    public GroupSummary Summary { get; }

    /// <summary>Counts and means over the units of each class, in the order of the scale; null for a class without units.</summary>
    public ImmutableArray<GroupSummary?> ClassSummaries { get; }

    /// <summary>The result of a unit; null where it is not in the edition's register.</summary>
    public UnitResult? Find(UnitId id) => byId.GetValueOrDefault(id);

    /// <summary>The result of the city-level group to which a unit belongs.</summary>
    public CityResult CityOf(Unit unit) => Cities.First(city => city.City.Key == unit.City.Key);

    /// <summary>The summary of a class; null where no unit is in it.</summary>
    public GroupSummary? SummaryOf(UnitClass unitClass) => ClassSummaries[Scheme.Classes.IndexOf(unitClass)];

    private static ImmutableArray<CityResult> CitiesOf(Scheme scheme, ImmutableArray<City> cities, ImmutableArray<UnitResult> ranked)
    {
        var members = ranked.ToLookup(result => result.Unit.City.Key);
        var groups = cities.Where(city => members.Contains(city.Key)).Select(city => (City: city, Units: members[city.Key].ToImmutableArray())).ToList();
        var summaries = groups.ConvertAll(group => GroupSummary.Of(scheme, group.Units));
        var ranks = CompetitionRank.Of(summaries.ConvertAll(summary => summary.Mean));
        return [.. groups.Select((group, i) => new CityResult(group.City, group.Units, summaries[i], ranks[i]))];
    }
}
