using System.Collections.Immutable;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Reviews;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Observations;

/// <summary>
/// What was supplied for all editions: rows as found, each with its file and row. While a finding stops, editions and files may be left out; what is there is
/// then only looked at.
/// </summary>
/// <param name="Register">Units, cities, tile maps.</param>
/// <param name="Editions">Editions by year, the earliest first.</param>
public sealed record Dataset(Register Register, ImmutableArray<EditionInput> Editions)
{
    /// <summary>Years of which there is a folder that could not be read at all.</summary>
    public ImmutableArray<int> Unread { get; init; } = [];

    /// <summary>The explanations of all editions, in the order of the files.</summary>
    public ImmutableArray<Explanation> Explanations => [.. Editions.SelectMany(edition => edition.Explanations)];

    /// <summary>The corrections of all editions by day, those of a day by the edition in whose folder they stand, in the order of its file.</summary>
    public ImmutableArray<Correction> Corrections => CorrectionsOf(Editions);

    /// <summary>The same of editions of which there is no dataset yet.</summary>
    public static ImmutableArray<Correction> CorrectionsOf(IEnumerable<EditionInput> editions) =>
        [.. editions.SelectMany(edition => edition.Corrections).OrderBy(correction => correction.Date).ThenBy(correction => correction.Edition)];
}

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
    /// <summary>Totals that the suppliers state, in the order of the file; none where there is no such file.</summary>
    public ImmutableArray<StatedTotal> Totals { get; init; } = [];

    /// <summary>Explanations of findings, in the order of the file; none where there is no such file.</summary>
    public ImmutableArray<Explanation> Explanations { get; init; } = [];

    /// <summary>Values that were changed after they were supplied, in the order of the file; the tables hold the changed ones.</summary>
    public ImmutableArray<Amendment> Amendments { get; init; } = [];

    /// <summary>What cities were asked about its values, what they answered and what was decided.</summary>
    public ReviewRegister Review { get; init; } = ReviewRegister.None;

    /// <summary>What was recorded when its files arrived, by path; none where there is no such record.</summary>
    public ImmutableArray<FileReceipt> Receipts { get; init; } = [];

    /// <summary>The results as somebody else has them, to be compared; null where there is no such file.</summary>
    public AssuranceTable? Assurance { get; init; }

    /// <summary>The edition as it was when it was published; null where it has not been frozen, or where the record cannot be read.</summary>
    public FrozenEdition? Frozen { get; init; }

    /// <summary>True where it was frozen and the record of that is not whole, or is not what was written.</summary>
    public bool IsFreezeBroken { get; init; }

    /// <summary>True where there are corrections that cannot be read, such as one that is not filled in yet.</summary>
    public bool AreCorrectionsBroken { get; init; }

    /// <summary>What was decided to change since, in the order of the file; none where there is no such file.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>True where something that stops was found in its files: its values can be looked at one by one, its results are not computed.</summary>
    public bool IsSpoilt { get; init; }

    /// <summary>True where each of its files has come and could be read.</summary>
    public bool IsComplete => !IsSpoilt && Supplied.All(table => !table.IsLate);

    /// <summary>Its tables, then its lists.</summary>
    public IEnumerable<SuppliedTable> Supplied => Enumerable.Concat<SuppliedTable>(Tables, Lists);
}

/// <summary>A total over the units of a city-level group or of all.</summary>
/// <param name="Table">Position of the table in the edition.</param>
/// <param name="Column">Position of the column in the table's layout.</param>
/// <param name="City">The group; null: all units.</param>
/// <param name="Sum">The total as stated.</param>
/// <param name="Source">The cell in which it is stated.</param>
public sealed record StatedTotal(int Table, int Column, City? City, decimal Sum, SourceRef Source);

/// <summary>A table with one row for each unit.</summary>
/// <param name="Layout">The scheme's description of the file.</param>
/// <param name="Source">The file.</param>
/// <param name="Headers">Headers as they stand in the file, in the order of the layout's columns.</param>
/// <param name="Rows">The rows, in the order of the file.</param>
public sealed record InputTable(SourceFile Layout, SourceTable Source, ImmutableArray<string> Headers, ImmutableArray<InputRow> Rows)
    : SuppliedTable(Source)
{
    /// <inheritdoc/>
    public override string Name => Layout.File;

    /// <summary>Columns that repeat the values of the edition before; usually none.</summary>
    public ImmutableArray<PreviousColumn> Previous { get; init; } = [];

    /// <summary>Where the cell of a row stands.</summary>
    /// <param name="row">One of its rows.</param>
    /// <param name="column">Index of the column in the layout.</param>
    public Place PlaceOf(InputRow row, int column)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (source, headers) = Parts.IsEmpty ? (Source, Headers) : (Parts[row.Part].Source, Parts[row.Part].Headers);
        return new Place(source.File, source.Sheet, row.Row, headers[column]);
    }
}

/// <summary>A column in which a table repeats the values of the edition before (上年数).</summary>
/// <param name="Column">Index of the repeated column in the layout.</param>
/// <param name="Header">The header as it stands in the file.</param>
public readonly record struct PreviousColumn(int Column, string Header);

/// <summary>What a table says of a unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Row">The row that a person sees.</param>
/// <param name="Cells">In the order of the layout's columns.</param>
public sealed record InputRow(Unit Unit, int Row, ImmutableArray<Reported> Cells)
{
    /// <summary>Position of the file among the table's parts; 0 where it is one file.</summary>
    public int Part { get; init; }

    /// <summary>What it repeats of the edition before, in the order of the table's columns of that kind; null where a cell is empty.</summary>
    public ImmutableArray<Reported?> Previous { get; init; } = [];
}

/// <summary>A list with one row for each item.</summary>
/// <param name="Layout">The scheme's description of the list.</param>
/// <param name="Source">The file.</param>
/// <param name="Items">The items, in the order of the file.</param>
public sealed record InputList(SourceList Layout, SourceTable Source, ImmutableArray<ListedItem> Items)
    : SuppliedTable(Source)
{
    /// <inheritdoc/>
    public override string Name => Layout.File;

    /// <summary>Header of the column with the names, as it stands in the file.</summary>
    public string NameHeader { get; init; } = "名称";

    /// <summary>The column with the names in the file in which an item stands.</summary>
    public TableColumn NamesIn(SourceTable file) =>
        new(file, Parts.FirstOrDefault(part => ReferenceEquals(part.Source, file))?.Headers[0] ?? NameHeader);
}

/// <summary>What the items of a list have in common that are worth the same.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Level">Their level with the points that one is worth.</param>
/// <param name="Source">The list.</param>
public sealed record ItemListing(ItemKind Kind, ItemLevel Level, SourceTable Source);

/// <summary>A platform, park, service institution, project or prize.</summary>
/// <param name="Unit">The unit to which it belongs.</param>
/// <param name="Listing">As what it is listed, and where; shared, since there are more items than anything else.</param>
/// <param name="Name">Its name.</param>
/// <param name="Row">The row that a person sees.</param>
public sealed record ListedItem(Unit Unit, ItemListing Listing, string Name, int Row)
{
    /// <summary>An item of which there is no other like it.</summary>
    public ListedItem(Unit unit, ItemKind kind, ItemLevel level, string name, int row, SourceTable source)
        : this(unit, new ItemListing(kind, level, source), name, row)
    {
    }

    /// <summary>Its kind.</summary>
    public ItemKind Kind => Listing.Kind;

    /// <summary>Its level with the points that one is worth.</summary>
    public ItemLevel Level => Listing.Level;

    /// <summary>The list.</summary>
    public SourceTable Source => Listing.Source;
}
