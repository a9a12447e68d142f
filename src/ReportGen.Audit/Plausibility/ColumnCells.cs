using System.Runtime.CompilerServices;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Plausibility;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>A column of an edition, in the order of the edition's units.</summary>
internal sealed class ColumnCells
{
    private readonly int[] rowOf;

    // A build runs this once over every cell: waiting for the compiler to find it hot would cost more than it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ColumnCells(InputTable table, int index, int[] rowOf, bool measured)
    {
        (Table, Index, this.rowOf) = (table, index, rowOf);
        Number = table.Layout.Columns[index].Content as NumberContent;
        IsMeasured = measured && Number is not null;
        Values = new double[rowOf.Length];
        for (var unit = 0; unit < rowOf.Length; unit++) Values[unit] = Number is not null && CellOf(unit).Number is { } number ? (double)number : double.NaN;
    }

    public InputTable Table { get; }

    /// <summary>Position in the layout's columns.</summary>
    public int Index { get; }

    public SourceColumn Layout => Table.Layout.Columns[Index];

    public string Header => Table.Headers[Index];

    /// <summary>What numbers may stand in it; null in a column of words.</summary>
    public NumberContent? Number { get; }

    /// <summary>True where numbers are counted or measured rather than judged.</summary>
    public bool IsMeasured { get; }

    /// <summary>The numbers as binary fractions, near enough for comparisons of size; not a number where there is none.</summary>
    public double[] Values { get; }

    /// <summary>The cell of a unit; that of a unit without a row has not come.</summary>
    public Reported CellOf(int unit) => rowOf[unit] >= 0 ? Table.Rows[rowOf[unit]].Cells[Index] : Reported.NotSent;

    /// <summary>Where the cell of a unit stands; the whole column where the unit has no row.</summary>
    public Place PlaceOf(int unit) =>
        rowOf[unit] >= 0 ? Table.PlaceOf(Table.Rows[rowOf[unit]], Index) : new Place(Table.Source.File, Table.Source.Sheet, Row: null, Header);
}
