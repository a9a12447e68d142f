using System.Collections.Immutable;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Assessments;

/// <summary>What an edition tells that does not make everything public.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Scheme">Its scheme; rules are always public.</param>
/// <param name="Units">Every unit, by code.</param>
/// <param name="Cities">City-level groups, in the order of the register.</param>
/// <param name="ClassCounts">Number of units in each class, which is always public.</param>
/// <param name="Means">Counts and means over all units; null where the score of any of them is not public, which the mean would give away.</param>
public sealed record PublicEdition(
    Edition Edition,
    Scheme Scheme,
    ImmutableArray<PublicUnit> Units,
    ImmutableArray<PublicCity> Cities,
    ImmutableArray<int> ClassCounts,
    GroupSummary? Means)
{
    private readonly IReadOnlyDictionary<UnitId, PublicUnit> byId = Units.ToDictionary(unit => unit.Unit.Id);

    /// <summary>What is told of a unit; null where it is not in the edition's register.</summary>
    public PublicUnit? Find(UnitId id) => byId.GetValueOrDefault(id);

    /// <summary>The city-level group of a unit.</summary>
    public PublicCity CityOf(Unit unit) => Cities.First(city => city.City.Key == unit.City.Key);

    /// <summary>What an edition tells of its results.</summary>
    /// <param name="result">All results.</param>
    /// <param name="units">What it tells of each unit, by code.</param>
    public static PublicEdition Of(EditionResult result, ImmutableArray<PublicUnit> units)
    {
        ArgumentNullException.ThrowIfNull(result);
        var byCity = units.ToLookup(unit => unit.Unit.City.Key, StringComparer.Ordinal);
        return new PublicEdition(
            result.Edition,
            result.Scheme,
            units,
            [.. result.Cities.Select(city => PublicCity.Of(city, [.. byCity[city.City.Key]]))],
            result.Summary.ClassCounts,
            units.All(unit => unit.Total is not null) ? result.Summary : null);
    }
}

/// <summary>What an edition tells of a city-level group.</summary>
/// <param name="City">The group.</param>
/// <param name="Units">Its units, by code.</param>
/// <param name="Means">Counts and means over its units; null where the score of any of them is not public.</param>
/// <param name="Rank">Rank by mean; null where the rank of any unit is not public.</param>
public sealed record PublicCity(City City, ImmutableArray<PublicUnit> Units, GroupSummary? Means, int? Rank)
{
    internal static PublicCity Of(CityResult city, ImmutableArray<PublicUnit> units) => new(
        city.City,
        units,
        units.All(unit => unit.Total is not null) ? city.Summary : null,
        units.All(unit => unit.Rank is not null) ? city.Rank : null);
}
