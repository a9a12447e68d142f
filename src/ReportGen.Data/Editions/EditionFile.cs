using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>A table or list of an edition, and what is read of it.</summary>
internal abstract class EditionFile(EditionScope scope, SuppliedFile supplied)
{
    /// <summary>The file that came.</summary>
    public SuppliedFile Supplied { get; } = supplied;

    /// <summary>True where something is wrong with the file that could change a result.</summary>
    public bool IsSpoilt => !Supplied.IsSought || Supplied.Findings.All.Any(finding => finding.Spoils && !(finding.IsLate && !finding.Stops));

    protected EditionScope Scope { get; } = scope;

    /// <summary>Reads it; files are read side by side, and share nothing but the pool of names.</summary>
    public abstract void Read(NamePool names);
}

/// <summary>A table with one row for each unit.</summary>
internal sealed class UnitTableFile(EditionScope scope, SourceFile layout, SuppliedFile supplied) : EditionFile(scope, supplied)
{
    /// <summary>What was read; no rows where it has not come or could not be read.</summary>
    public InputTable Input { get; private set; } = AbsentFile.Table(layout, supplied.Path);

    public override void Read(NamePool names) => Input = UnitTableReader.Read(Scope, layout, Supplied.File) ?? Input;
}

/// <summary>A list with one row for each item.</summary>
internal sealed class ItemListFile(EditionScope scope, SourceList layout, SuppliedFile supplied, SourceTable? whole = null) : EditionFile(scope, supplied)
{
    /// <summary>What was read; no rows where it has not come or could not be read.</summary>
    public InputList Input { get; private set; } = AbsentFile.List(layout, supplied.Path);

    public override void Read(NamePool names) => Input = ItemListReader.Read(Scope, layout, Supplied.File, names, whole) ?? Input;

    /// <summary>Takes items out, and counts their rows as lost.</summary>
    public void Remove(Predicate<ListedItem> isLost)
    {
        var kept = Input.Items.RemoveAll(isLost);
        Input = Input with { Items = kept, LostRows = Input.LostRows + Input.Items.Length - kept.Length };
    }
}

/// <summary>The tables and lists of an edition.</summary>
/// <param name="Scope">The edition.</param>
/// <param name="Tables">Tables, in the order of the scheme: each the one file, or its parts.</param>
/// <param name="Lists">Lists, likewise.</param>
internal sealed record EditionFolder(
    EditionScope Scope,
    ImmutableArray<EditionTable<SourceFile, UnitTableFile>> Tables,
    ImmutableArray<EditionTable<SourceList, ItemListFile>> Lists)
{
    public IEnumerable<EditionFile> Files => Tables.SelectMany(table => table.Files).Concat<EditionFile>(ListFiles);

    public IEnumerable<ItemListFile> ListFiles => Lists.SelectMany(list => list.Files);
}

/// <summary>A table or list and its files.</summary>
/// <param name="Layout">The scheme's description of it.</param>
/// <param name="Whole">What stands for the whole where it comes in parts, of which none may be there: the folder; null where it is one file.</param>
/// <param name="Files">Its one file, or its parts.</param>
internal sealed record EditionTable<TLayout, TFile>(TLayout Layout, SourceTable? Whole, ImmutableArray<TFile> Files);
