using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Reviews;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Consultations;

/// <summary>Something that was supplied of a unit: a cell of a table, or all its items of a list. It is what a city can agree with or dispute.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Table">The table or list.</param>
/// <param name="Item">Header of the column in the scheme, with the table before it where another has the same; or the name of the list.</param>
/// <param name="Column">The column; null for the items of a list.</param>
/// <param name="Written">The value in plain text; of a list how many items there are, and which.</param>
/// <param name="Place">Where it stands; of a list the file.</param>
public sealed record SuppliedValue(Unit Unit, SuppliedTable Table, string Item, SourceColumn? Column, string Written, Place Place)
{
    /// <summary>How a register names it.</summary>
    public ReviewKey Key => new(Unit.Code.ToString(), Item);

    /// <summary>What stands in its cell; null for the items of a list.</summary>
    public Reported? Cell { get; init; }

    /// <summary>The last row of a list in which an item of the unit stands; null where it has none, and for a cell.</summary>
    public int? LastRow { get; init; }

    /// <summary>Its unit of measurement; empty where there is none.</summary>
    public string Measure => Column?.Unit ?? string.Empty;

    /// <summary>True for an indicator that is computed from it, or checked by it.</summary>
    public bool IsUsedBy(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Column is { } column ? indicator.Uses(column.Id)
            : indicator.Rule is ItemsRule rule && rule.Kinds.Any(kind => ((InputList)Table).Layout.Kinds.Contains(kind.Id));
    }

    /// <summary>The change that was decided on its value; null where there is none.</summary>
    public Amendment? AmendmentIn(EditionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Amendments.FirstOrDefault(amendment => amendment.Unit.Id == Unit.Id && amendment.Column.Id == Column?.Id);
    }

    /// <summary>True for what was found in its cell.</summary>
    public bool IsPlaceOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Column is not null && finding.IsAbout(Key.Code) && finding.Place.File == Place.File && finding.Place.Column == Place.Column;
    }

    /// <summary>Everything that was supplied of a unit, in the order of the scheme; what has not come is not among it.</summary>
    public static ImmutableArray<SuppliedValue> Of(EditionInput input, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(unit);
        var values = ImmutableArray.CreateBuilder<SuppliedValue>();
        foreach (var table in input.Tables)
        {
            if (table.Rows.FirstOrDefault(row => row.Unit.Id == unit.Id) is not { } row) continue;
            for (var c = 0; c < table.Layout.Columns.Length; c++)
            {
                var column = table.Layout.Columns[c];
                values.Add(new(unit, table, NameOf(input.Scheme, table.Layout, column), column, row.Cells[c].Written, table.PlaceOf(row, c))
                {
                    Cell = row.Cells[c],
                });
            }
        }

        foreach (var list in input.Lists.Where(list => !list.IsAbsent))
        {
            ImmutableArray<ListedItem> items = [.. list.Items.Where(item => item.Unit.Id == unit.Id)];
            var place = items.IsEmpty ? new Place(list.Source.File, list.Source.Sheet) : new Place(items[0].Source.File, items[0].Source.Sheet, items[0].Row);
            values.Add(new(unit, list, list.Layout.File, Column: null, Words(items), place)
            {
                LastRow = items.IsEmpty ? null : items.Max(item => item.Row),
            });
        }

        return values.ToImmutable();
    }

    /// <summary>The header of a column; with its table before it where another table has a column of that name.</summary>
    public static string NameOf(Scheme scheme, SourceFile layout, SourceColumn column)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(column);
        var isShared = scheme.Files.Any(other => other.File != layout.File && other.Columns.Any(known => known.Header == column.Header));
        return isShared ? $"{layout.File}：{column.Header}" : column.Header;
    }

    /// <summary>Names are written in one line, however they stand in their cells.</summary>
    private static string Line(string name) => string.Join(' ', name.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>All names that values of a scheme can have.</summary>
    public static ImmutableHashSet<string> NamesOf(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return [.. scheme.Files.SelectMany(file => file.Columns.Select(column => NameOf(scheme, file, column))), .. scheme.Lists.Select(list => list.File)];
    }

    private static string Words(ImmutableArray<ListedItem> items)
    {
        var count = FormattableString.Invariant($"{items.Length}项");
        return items.IsEmpty ? count : $"{count}：{string.Join("；", items.Select(item => $"{Line(item.Name)}（{item.Kind.Name}，{item.Level.Name}）"))}";
    }
}
