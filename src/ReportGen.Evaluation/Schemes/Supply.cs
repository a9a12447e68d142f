using System.Collections.Immutable;

namespace ReportGen.Evaluation.Schemes;

/// <summary>From which columns or lists an indicator's value comes: a closed set.</summary>
public abstract record Supply;

/// <summary>The value stands in one column.</summary>
/// <param name="Column">The column.</param>
public sealed record ColumnSupply(ColumnId Column) : Supply;

/// <summary>
/// The value is a ratio. It is computed from its components where both are supplied; otherwise the stated ratio is used. A stated ratio that disagrees with
/// its components is a finding.
/// </summary>
/// <param name="Numerator">Column of the numerator.</param>
/// <param name="Denominator">Column of the denominator.</param>
/// <param name="Per">1, 100 (per cent), 1000 (per thousand).</param>
/// <param name="Stated">Column of the ratio as the supplier states it; null where none is asked for.</param>
public sealed record RatioSupply(ColumnId Numerator, ColumnId Denominator, decimal Per, ColumnId? Stated) : Supply;

/// <summary>The value is counted in lists; stated counts say that nothing is missing, so that no row means none.</summary>
/// <param name="Counts">For each list, the column that states how many of its rows belong to this indicator.</param>
/// <param name="Assessed">Column with points for other items, where the rule adds them.</param>
public sealed record ListSupply(ImmutableArray<ListCount> Counts, ColumnId? Assessed) : Supply;

/// <summary>A control count of a list.</summary>
/// <param name="List">File name of the list, without extension.</param>
/// <param name="Column">The column that states how many of its rows belong to the indicator.</param>
public sealed record ListCount(string List, ColumnId Column);

/// <summary>The answers of a checklist stand in the columns that its rule names.</summary>
public sealed record ChecklistSupply : Supply;
