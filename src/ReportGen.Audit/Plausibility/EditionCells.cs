using System.Collections.Immutable;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Plausibility;

/// <summary>The cells of an edition column by column, each in the order of the edition's units.</summary>
internal sealed class EditionCells
{
    private readonly Dictionary<Unit, int> indexOf;
    private readonly HashSet<ColumnId> direct;

    public EditionCells(EditionInput input)
    {
        Input = input;
        indexOf = new Dictionary<Unit, int>(input.Units.Length, ReferenceEqualityComparer.Instance);
        foreach (var unit in input.Units) indexOf[unit] = indexOf.Count;
        var assessed = Assessed(input.Scheme);
        direct = [.. input.Scheme.Indicators.Select(indicator => indicator.Supply).OfType<ColumnSupply>().Select(supply => supply.Column)];
        Columns = [.. input.Tables.SelectMany(table => ColumnsOf(table, assessed))];
    }

    public EditionInput Input { get; }

    public ImmutableArray<ColumnCells> Columns { get; }

    public ColumnCells? Find(ColumnId id) => Columns.FirstOrDefault(column => column.Layout.Id == id);

    /// <summary>For each unit its position, or that of its single predecessor, in the edition before; -1 where there is none.</summary>
    public int[] PositionsIn(EditionCells before, Register register)
    {
        var positions = new int[Input.Units.Length];
        for (var u = 0; u < positions.Length; u++)
        {
            var unit = Input.Units[u];
            positions[u] =
                before.indexOf.TryGetValue(unit, out var self) ? self
                : unit.SinglePredecessor is { } only && register.Find(only) is { } predecessor && before.indexOf.TryGetValue(predecessor, out var earlier)
                    ? earlier
                : -1;
        }

        return positions;
    }

    /// <summary>
    /// The ratios that a supplier states instead of a column that serves for nothing but computing them; where all of them are there, nothing is lost with it.
    /// </summary>
    public ImmutableArray<ColumnCells> InsteadOf(ColumnId column)
    {
        if (direct.Contains(column))
            return [];
        var ratios = Input
            .Scheme.Indicators.Select(indicator => indicator.Supply)
            .OfType<RatioSupply>()
            .Where(ratio => ratio.Numerator == column || ratio.Denominator == column)
            .ToList();
        return ratios.TrueForAll(ratio => ratio.Stated is not null) ? [.. ratios.Select(ratio => Find(ratio.Stated!.Value)!)] : [];
    }

    /// <summary>Columns in which somebody's judgement stands: nothing is measured there.</summary>
    private static HashSet<ColumnId> Assessed(Scheme scheme)
    {
        var columns = new HashSet<ColumnId>();
        foreach (var indicator in scheme.Indicators)
        {
            if (indicator is { Rule: AssessedRule, Supply: ColumnSupply own }) columns.Add(own.Column);
            if (indicator.Supply is ListSupply { Assessed: { } extra }) columns.Add(extra);
        }

        return columns;
    }

    private IEnumerable<ColumnCells> ColumnsOf(InputTable table, HashSet<ColumnId> assessed)
    {
        var rowOf = new int[Input.Units.Length];
        Array.Fill(rowOf, -1);
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (indexOf.TryGetValue(table.Rows[row].Unit, out var unit)) rowOf[unit] = row;
        }

        for (var i = 0; i < table.Layout.Columns.Length; i++) yield return new ColumnCells(table, i, rowOf, !assessed.Contains(table.Layout.Columns[i].Id));
    }
}
