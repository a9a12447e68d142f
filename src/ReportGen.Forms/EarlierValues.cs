using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Forms;

/// <summary>What was supplied for the edition before, by column and unit.</summary>
/// <param name="Before">The edition before; null where there is none.</param>
internal sealed record EarlierValues(EditionInput? Before)
{
    private readonly Dictionary<ColumnId, Dictionary<UnitId, Reported>?> known = [];

    /// <summary>True where the edition before had the column.</summary>
    public bool Has(ColumnId column) => ValuesOf(column) is not null;

    /// <summary>The unit's own value, or that of its single predecessor: a new name is no new county. Null where there is none.</summary>
    public Reported? Of(Unit unit, ColumnId column) => ValuesOf(column) is not { } values ? null
        : values.TryGetValue(unit.Id, out var own) ? own
        : unit.SinglePredecessor is { } only && values.TryGetValue(only, out var former) ? former : null;

    private Dictionary<UnitId, Reported>? ValuesOf(ColumnId column) => known.TryGetValue(column, out var values) ? values : known[column] = Find(column);

    private Dictionary<UnitId, Reported>? Find(ColumnId id)
    {
        foreach (var table in Before?.Tables ?? [])
        {
            var position = table.Layout.Columns.ToList().FindIndex(column => column.Id == id);
            if (position >= 0) return table.Rows.ToDictionary(row => row.Unit.Id, row => row.Cells[position]);
        }

        return null;
    }
}
