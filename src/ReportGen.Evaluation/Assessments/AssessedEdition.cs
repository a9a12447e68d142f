using System.Collections.Immutable;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Assessments;

/// <summary>
/// An edition that was assessed; a closed pair: with all its results (<see cref="EditionResult"/>), or with what it discloses of them
/// (<see cref="OutlinedEdition"/>). Here is only what both have.
/// </summary>
public abstract class AssessedEdition
{
    private readonly IReadOnlyDictionary<UnitId, Unit> byId;
    private readonly ILookup<string, City> citiesByName;

    private protected AssessedEdition(Edition edition, Scheme scheme, ImmutableArray<Unit> register, AwardLedger awards)
    {
        (Edition, Scheme, Register, Awards) = (edition, scheme, register, awards);
        byId = register.ToDictionary(unit => unit.Id);
        citiesByName = register.ToLookup(unit => unit.Name, unit => unit.City, StringComparer.Ordinal);
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>Its scheme; rules are always public.</summary>
    public Scheme Scheme { get; }

    /// <summary>Every unit that was evaluated, by code.</summary>
    public ImmutableArray<Unit> Register { get; }

    /// <summary>The awards of the edition, as far as they are known.</summary>
    public AwardLedger Awards { get; }

    /// <summary>City-level groups with units, in the order of the register.</summary>
    public abstract IEnumerable<City> CityGroups { get; }

    /// <summary>Number of units in each class, in the order of the scale; always public.</summary>
    public abstract ImmutableArray<int> ClassCounts { get; }

    /// <summary>Mean total of all units; null where it is not public.</summary>
    public abstract Points? MeanTotal { get; }

    /// <summary>True where the unit was evaluated.</summary>
    public bool Has(UnitId id) => byId.ContainsKey(id);

    /// <summary>The name of a unit among all of the edition: with its city before it where a unit of another city has the same name (石家庄市桥西区).</summary>
    public string NameOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return citiesByName[unit.Name].Any(city => !string.Equals(city.Key, unit.City.Key, StringComparison.Ordinal)) ? unit.City.Name + unit.Name : unit.Name;
    }

    /// <summary>The first of several units, such as a chain of continuations, that was evaluated; null where none was.</summary>
    public Unit? FirstOf(ImmutableArray<Unit> units)
    {
        foreach (var unit in units)
        {
            if (byId.TryGetValue(unit.Id, out var found)) return found;
        }

        return null;
    }
}
