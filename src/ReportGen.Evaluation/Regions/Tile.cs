namespace ReportGen.Evaluation.Regions;

/// <summary>Where a unit stands on the tile map; column and row count from 0 at the top left.</summary>
/// <param name="Code">The unit's code in the editions for which the map holds.</param>
/// <param name="Column">Column, from the west.</param>
/// <param name="Row">Row, from the north.</param>
public sealed record Tile(RegionCode Code, int Column, int Row);

/// <summary>A tile map that holds from one edition on, until the next one.</summary>
/// <param name="FromEdition">First edition for which it holds.</param>
/// <param name="Tiles">One tile for each unit, in the order of codes.</param>
public sealed record TileGrid(int FromEdition, System.Collections.Immutable.ImmutableArray<Tile> Tiles);
