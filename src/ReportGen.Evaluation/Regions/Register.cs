using System.Collections.Immutable;

namespace ReportGen.Evaluation.Regions;

/// <summary>All units with their history, their cities and tile maps.</summary>
public sealed class Register
{
    private readonly IReadOnlyDictionary<UnitId, Unit> byId;

    /// <summary>Makes a register; the caller has checked it (unique ids, known cities, known predecessors).</summary>
    public Register(ImmutableArray<City> cities, ImmutableArray<Unit> units, ImmutableArray<TileGrid> tileGrids)
    {
        Cities = cities;
        Units = [.. units.OrderBy(unit => unit.Code).ThenBy(unit => unit.Id)];
        TileGrids = [.. tileGrids.OrderBy(grid => grid.FromEdition)];
        GivenAway = [.. Units.Where(unit => !unit.Successors.IsEmpty)];
        byId = Units.ToDictionary(unit => unit.Id);
    }

    /// <summary>City-level groups in the order of the register (the order in which reports list them).</summary>
    public ImmutableArray<City> Cities { get; }

    /// <summary>Every unit that ever was, by code.</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>The units whose area went to others in whole or in part, by code; few among all.</summary>
    public ImmutableArray<Unit> GivenAway { get; }

    /// <summary>Tile maps, by first edition.</summary>
    public ImmutableArray<TileGrid> TileGrids { get; }

    /// <summary>The unit of that identity.</summary>
    public Unit? Find(UnitId id) => byId.GetValueOrDefault(id);

    /// <summary>The register of an edition: what is valid on 31 December of its data year, by code.</summary>
    public ImmutableArray<Unit> Of(int edition)
    {
        var day = new DateOnly(edition, 12, 31);
        return [.. Units.Where(unit => unit.IsValidOn(day))];
    }

    /// <summary>The tile map that holds for an edition; null where none does.</summary>
    public TileGrid? TilesOf(int edition) => TileGrids.LastOrDefault(grid => grid.FromEdition <= edition);
}
