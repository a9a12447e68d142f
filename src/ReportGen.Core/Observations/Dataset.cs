using System.Collections.Immutable;
using ReportGen.Core.Editions;
using ReportGen.Core.Publishing;
using ReportGen.Core.Regions;
using ReportGen.Core.Schemes;

namespace ReportGen.Core.Observations;

/// <summary>The data folder as read: rows as found, each with its file and row.</summary>
/// <param name="Register">Units, cities, tile maps.</param>
/// <param name="Editions">Editions by year, the earliest first.</param>
/// <param name="Publication">Settings and prose of the site.</param>
public sealed record Dataset(Register Register, ImmutableArray<EditionInput> Editions, Publication Publication);

/// <summary>What was supplied for an edition.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Folder">Its folder relative to the data folder.</param>
/// <param name="Scheme">The scheme by which it is scored.</param>
/// <param name="Units">Its register: the units valid on 31 December, by code.</param>
/// <param name="Tables">One table for each file of the scheme, in the scheme's order.</param>
/// <param name="Lists">One list for each list of the scheme, in the scheme's order.</param>
public sealed record EditionInput(
    Edition Edition,
    string Folder,
    Scheme Scheme,
    ImmutableArray<Unit> Units,
    ImmutableArray<InputTable> Tables,
    ImmutableArray<InputList> Lists)
{
    /// <summary>The results as somebody else has them, to be compared; null where there is no such file.</summary>
    public AssuranceTable? Assurance { get; init; }
}

/// <summary>A table with one row for each unit.</summary>
/// <param name="Layout">The scheme's description of the file.</param>
/// <param name="Source">The file.</param>
/// <param name="Headers">Headers as they stand in the file, in the order of the layout's columns.</param>
/// <param name="Rows">The rows, in the order of the file.</param>
public sealed record InputTable(SourceFile Layout, SourceTable Source, ImmutableArray<string> Headers, ImmutableArray<InputRow> Rows);

/// <summary>What a table says of a unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Row">The row that a person sees.</param>
/// <param name="Cells">In the order of the layout's columns.</param>
public sealed record InputRow(Unit Unit, int Row, ImmutableArray<Reported> Cells);

/// <summary>A list with one row for each item.</summary>
/// <param name="Layout">The scheme's description of the list.</param>
/// <param name="Source">The file.</param>
/// <param name="Items">The items, in the order of the file.</param>
public sealed record InputList(SourceList Layout, SourceTable Source, ImmutableArray<ListedItem> Items);

/// <summary>A platform, park, service institution, project or prize.</summary>
/// <param name="Unit">The unit to which it belongs.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Level">Its level with the points that one is worth.</param>
/// <param name="Name">Its name.</param>
/// <param name="Row">The row that a person sees.</param>
/// <param name="Source">The list.</param>
public sealed record ListedItem(Unit Unit, ItemKind Kind, ItemLevel Level, string Name, int Row, SourceTable Source);
