using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Evaluation.Observations;

/// <summary>What is known of one indicator for one unit in one edition: a closed set; nothing is ever just absent.</summary>
/// <param name="Source">The cell from which it comes (the first component's where there are several).</param>
public abstract record Observation(SourceRef Source);

/// <summary>A measured value. A ratio is kept as its components alone: there is one for every unit, edition and indicator that is measured.</summary>
public sealed record Measured : Observation
{
    private readonly decimal number;
    private readonly decimal denominator;
    private readonly SourceRef denominatorSource;
    private readonly int per;

    /// <summary>A value as supplied.</summary>
    /// <param name="value">The value, exact.</param>
    /// <param name="source">Its cell.</param>
    public Measured(decimal value, SourceRef source)
        : base(source) => number = value;

    /// <summary>A ratio computed from its components.</summary>
    /// <param name="components">The components.</param>
    /// <param name="source">The cell of the numerator.</param>
    public Measured(in Components components, SourceRef source)
        : base(source)
    {
        (number, denominator, per) = (components.Numerator, components.Denominator, components.Per);
        denominatorSource = components.DenominatorSource;
    }

    /// <summary>The value, exact.</summary>
    public Quantity Value => per == 0 ? Quantity.Of(number) : Quantity.Ratio(number, denominator, per);

    /// <summary>Numerator and denominator where the value was computed from them.</summary>
    public Components? Components => per == 0 ? null : new Components(number, denominator, per, denominatorSource);
}

/// <summary>The components of a computed ratio.</summary>
/// <param name="Numerator">As supplied.</param>
/// <param name="Denominator">As supplied.</param>
/// <param name="Per">1, 100 or 1000.</param>
/// <param name="DenominatorSource">The cell of the denominator.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Components(decimal Numerator, decimal Denominator, int Per, SourceRef DenominatorSource);

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
