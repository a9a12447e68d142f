using System.Collections.Immutable;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;

namespace ReportGen.Evaluation.Assessments;

/// <summary>What is public of an edition that does not make everything public.</summary>
public sealed class OutlinedEdition : AssessedEdition
{
    private readonly IReadOnlyDictionary<UnitId, DisclosedUnit> byId;

    internal OutlinedEdition(EditionResult result, ImmutableArray<DisclosedUnit> units, AwardLedger awards)
        : base(result.Edition, result.Scheme, result.Register, awards)
    {
        Units = units;
        byId = units.ToDictionary(unit => unit.Unit.Id);
        var byCity = units.ToLookup(unit => unit.Unit.City.Key, StringComparer.Ordinal);
        Cities = [.. result.Cities.Select(city => DisclosedCity.Of(city, [.. byCity[city.City.Key]]))];
        ClassCounts = result.ClassCounts;
        Means = units.All(unit => unit.Total is not null) ? result.Summary : null;
    }

    /// <summary>Every unit, by code.</summary>
    public ImmutableArray<DisclosedUnit> Units { get; }

    /// <summary>City-level groups, in the order of the register.</summary>
    public ImmutableArray<DisclosedCity> Cities { get; }

    /// <inheritdoc/>
    public override IEnumerable<City> CityGroups => Cities.Select(city => city.City);

    /// <inheritdoc/>
    public override ImmutableArray<int> ClassCounts { get; }

    /// <summary>Counts and means over all units; null where the score of any of them is not public, which the mean would give away.</summary>
    public GroupSummary? Means { get; }

    /// <inheritdoc/>
    public override Points? MeanTotal => Means?.Mean;

    /// <summary>What is public of a unit; null where it is not in the edition's register.</summary>
    public DisclosedUnit? Find(UnitId id) => byId.GetValueOrDefault(id);

    /// <summary>The city-level group of a unit.</summary>
    public DisclosedCity CityOf(Unit unit) => Cities.First(city => city.City.Key == unit.City.Key);
}

/// <summary>What is public of a city-level group.</summary>
/// <param name="City">The group.</param>
/// <param name="Units">Its units, by code.</param>
/// <param name="Means">Counts and means over its units; null where the score of any of them is not public.</param>
/// <param name="Rank">Rank by mean; null where the rank of any unit is not public.</param>
public sealed record DisclosedCity(City City, ImmutableArray<DisclosedUnit> Units, GroupSummary? Means, int? Rank)
{
    internal static DisclosedCity Of(CityResult city, ImmutableArray<DisclosedUnit> units) => new(
        city.City,
        units,
        units.All(unit => unit.Total is not null) ? city.Summary : null,
        units.All(unit => unit.Rank is not null) ? city.Rank : null);
}
