using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Plausibility;

/// <summary>A column beside the same column of the edition before, unit by unit.</summary>
internal sealed class YearPair
{
    private readonly int[]? positions;

    public YearPair(EditionCells edition, ColumnCells now, ColumnCells? before, int[]? positions)
    {
        (Edition, Now, Before, this.positions) = (edition, now, before, before is null ? null : positions);
        Last = new double[now.Values.Length];
        Silent = new bool[Last.Length];
        for (var unit = 0; unit < Last.Length; unit++) Last[unit] = PositionOf(unit) is var position and >= 0 ? before!.Values[position] : double.NaN;
    }

    public EditionCells Edition { get; }

    public ColumnCells Now { get; }

    /// <summary>The column in the edition before; null where there is none in the same unit of measurement.</summary>
    public ColumnCells? Before { get; }

    public double[] Values => Now.Values;

    /// <summary>The values of the edition before, in the order of this edition's units; not a number where there is none.</summary>
    public double[] Last { get; }

    /// <summary>Units of which the cell has been reported already: what follows from one mistake is reported once.</summary>
    public bool[] Silent { get; }

    public Reported LastCellOf(int unit) => PositionOf(unit) is var position and >= 0 ? Before!.CellOf(position) : Reported.NotSent;

    private int PositionOf(int unit) => positions is null ? -1 : positions[unit];
}
