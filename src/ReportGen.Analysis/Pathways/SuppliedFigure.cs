using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Pathways;

/// <summary>What kind of figure an office supplies.</summary>
public enum SuppliedKind
{
    /// <summary>A number in a column, in the column's unit: a value or a component of a ratio.</summary>
    Number,

    /// <summary>Points in a column, as assessors give them.</summary>
    Points,

    /// <summary>Items of the lists of an indicator, counted.</summary>
    Items,

    /// <summary>An answer of a checklist.</summary>
    Choice,
}

/// <summary>How an indicator rests on a figure.</summary>
internal enum FigureRole
{
    Value,
    Numerator,
    Denominator,
    StatedRatio,
    Items,
    Assessed,
    Answer,
}

/// <summary>An indicator that rests on a figure.</summary>
/// <param name="Indicator">Position of the indicator in the scheme.</param>
/// <param name="Role">How it does.</param>
/// <param name="Question">Position of the question of a checklist, else 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FigurePart(int Indicator, FigureRole Role, int Question);

/// <summary>
/// A supplied figure in which a step is made: a column that is a value or the numerator of a ratio, a stated ratio (only where its components are not
/// supplied),
/// points of assessors, the items of an indicator, or the answer to a question. A column that is a denominator alone is no such figure: a ratio is improved by
/// its
/// numerator.
/// </summary>
public sealed record SuppliedFigure
{
    /// <summary>What kind it is.</summary>
    public required SuppliedKind Kind { get; init; }

    /// <summary>The first indicator of the scheme that rests on it.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Its column; null for items, and where no file of the scheme describes the column.</summary>
    public required SourceColumn? Column { get; init; }

    /// <summary>The question that it answers; null where it is no choice.</summary>
    public Question? Question { get; init; }

    /// <summary>
    /// 1 where more of it is better, −1 where less is: as the first indicator that rests on it has it. Others that rest on it are scored as they come.
    /// </summary>
    public required int Direction { get; init; }

    /// <summary>All indicators that rest on it, in the scheme's order.</summary>
    internal ImmutableArray<FigurePart> Parts { get; init; } = [];

    /// <summary>
    /// Column of the numerator, of a stated ratio alone: where the numerator is supplied, the ratio moves with it and is no figure of its own.
    /// </summary>
    internal ColumnId? Numerator { get; init; }

    /// <summary>
    /// Decimals of its steps: those with which it is supplied, and no more than its indicator is shown with where it is the indicator's own value.
    /// </summary>
    public int Decimals => (Kind, Column?.Content) switch
    {
        (SuppliedKind.Items, _) => 0,
        (SuppliedKind.Number, NumberContent content) when Parts[0].Role == FigureRole.Numerator => content.Decimals,
        (_, NumberContent content) => Math.Min(content.Decimals, Indicator.Decimals),
        _ => Indicator.Decimals,
    };
}
