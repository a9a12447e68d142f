using System.Collections.Immutable;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Ranking;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Assessments;

/// <summary>All results of an edition.</summary>
public sealed class EditionResult
{
    private readonly IReadOnlyDictionary<UnitId, UnitResult> byId;

    internal EditionResult(Edition edition, Scheme scheme, ImmutableArray<City> cities, ImmutableArray<UnitResult> units, AwardLedger awards)
    {
        Edition = edition;
        Scheme = scheme;
        Units = units;
        Awards = awards;
        Ranked = [.. units.OrderBy(result => result.Rank).ThenBy(result => result.Unit.Code)];
        byId = units.ToDictionary(result => result.Unit.Id);
        Summary = GroupSummary.Of(scheme, units);
        ClassSummaries =
        [
            .. scheme.Classes.Classes.Select(unitClass => units.Where(unit => unit.Class == unitClass).ToList() is { Count: > 0 } members ? GroupSummary.Of(scheme, members) : null),
        ];
        Cities = CitiesOf(scheme, cities, Ranked);
    }

    /// <summary>An edition of which not everything is public: its units and counts, and nothing else but what the outline tells.</summary>
    internal EditionResult(PublicEdition outline, ImmutableArray<UnitResult> blanks, AwardLedger awards)
    {
        Edition = outline.Edition;
        Scheme = outline.Scheme;
        Outline = outline;
        Units = blanks;
        Ranked = blanks;
        Awards = awards;
        byId = blanks.ToDictionary(result => result.Unit.Id);
        Summary = Blank(blanks.Length) with { ClassCounts = outline.ClassCounts };
        ClassSummaries = [.. outline.Scheme.Classes.Classes.Select(_ => (GroupSummary?)null)];
        Cities = [.. outline.Cities.Select(city => new CityResult(city.City, [.. city.Units.Select(unit => byId[unit.Unit.Id])], Blank(city.Units.Length), 0))];
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>What is public of it; null where everything is. Where it is not null, the numbers of this object are blank.</summary>
    public PublicEdition? Outline { get; }

    /// <summary>Its scheme.</summary>
    public Scheme Scheme { get; }

    /// <summary>Results by code.</summary>
    public ImmutableArray<UnitResult> Units { get; }

    /// <summary>Results by rank, ties by code.</summary>
    public ImmutableArray<UnitResult> Ranked { get; }

    /// <summary>City-level groups with units, in the order of the register.</summary>
    public ImmutableArray<CityResult> Cities { get; }

    /// <summary>The awards of the edition.</summary>
    public AwardLedger Awards { get; }

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

    private static GroupSummary Blank(int count) => new() { Count = count, Mean = default, ClassCounts = [], DimensionMeans = [], IndicatorMeans = [] };

    private static ImmutableArray<CityResult> CitiesOf(Scheme scheme, ImmutableArray<City> cities, ImmutableArray<UnitResult> ranked)
    {
        var members = ranked.ToLookup(result => result.Unit.City.Key);
        var groups = cities.Where(city => members.Contains(city.Key)).Select(city => (City: city, Units: members[city.Key].ToImmutableArray())).ToList();
        var summaries = groups.ConvertAll(group => GroupSummary.Of(scheme, group.Units));
        var ranks = CompetitionRank.Of(summaries.ConvertAll(summary => summary.Mean));
        return [.. groups.Select((group, i) => new CityResult(group.City, group.Units, summaries[i], ranks[i]))];
    }
}
