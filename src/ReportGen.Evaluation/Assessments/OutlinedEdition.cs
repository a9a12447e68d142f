using System.Collections.Immutable;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;

namespace ReportGen.Evaluation.Assessments;

/// <summary>What is public of an edition that does not make everything public.</summary>
public sealed class OutlinedEdition : AssessedEdition
{
    private readonly IReadOnlyDictionary<UnitId, DisclosedUnit> byId;

    internal OutlinedEdition(
        Edition edition,
        EditionResult result,
        ImmutableArray<DisclosedUnit> units,
        ImmutableArray<DisclosedCity> cities,
        GroupSummary? means,
        AwardLedger awards)
        : base(edition, result.Scheme, result.Register, awards)
    {
        (Units, Cities, Means, ClassCounts) = (units, cities, means, result.ClassCounts);
        byId = units.ToDictionary(unit => unit.Unit.Id);
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
public sealed record DisclosedCity(City City, ImmutableArray<DisclosedUnit> Units, GroupSummary? Means, int? Rank);
