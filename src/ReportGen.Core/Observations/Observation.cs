using System.Collections.Immutable;
using ReportGen.Core.Scoring;

namespace ReportGen.Core.Observations;

/// <summary>What is known of one indicator for one unit in one edition: a closed set; nothing is ever just absent.</summary>
/// <param name="Source">The cell from which it comes (the first component's where there are several).</param>
public abstract record Observation(SourceRef Source);

/// <summary>A measured value.</summary>
/// <param name="Value">The value, exact.</param>
/// <param name="Source">The cell of the value, or of the numerator.</param>
/// <param name="Components">Numerator and denominator where the value was computed from them.</param>
public sealed record Measured(Quantity Value, SourceRef Source, Components? Components) : Observation(Source);

/// <summary>The components of a computed ratio.</summary>
/// <param name="Numerator">As supplied.</param>
/// <param name="Denominator">As supplied.</param>
/// <param name="Per">1, 100 or 1000.</param>
/// <param name="DenominatorSource">The cell of the denominator.</param>
public sealed record Components(decimal Numerator, decimal Denominator, decimal Per, SourceRef DenominatorSource);

/// <summary>Counted items; none is a true zero, since the stated count says so.</summary>
/// <param name="Items">The items, in the order of their lists.</param>
/// <param name="Assessed">Points for other items; null where the rule knows none.</param>
/// <param name="Source">The first item's row, or the cell of the stated count where there is no item.</param>
public sealed record Counted(ImmutableArray<ListedItem> Items, Points? Assessed, SourceRef Source) : Observation(Source);

/// <summary>Answers to a checklist.</summary>
/// <param name="Words">In the order of the rule's questions.</param>
/// <param name="Source">The cell of the first answer.</param>
public sealed record Answered(ImmutableArray<string> Words, SourceRef Source) : Observation(Source);

/// <summary>Points given by assessors.</summary>
/// <param name="Points">The points.</param>
/// <param name="Source">The cell.</param>
public sealed record Assessed(Points Points, SourceRef Source) : Observation(Source);

/// <summary>Missing, with the reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Source">The cell with the mark.</param>
public sealed record Missing(MissingReason Reason, SourceRef Source) : Observation(Source);
