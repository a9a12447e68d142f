using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Inputs;

/// <summary>From where on a value is held to be implausible: the file <c>checks.yaml</c>. Shares are per cent.</summary>
public sealed record Limits
{
    /// <summary>Fewest values from which anything is concluded about a whole column.</summary>
    public required int LeastUnits { get; init; }

    /// <summary>A zero stands out where at least this share of the other units have a positive value.</summary>
    public required decimal PositiveShare { get; init; }

    /// <summary>When one value is in another unit of measurement.</summary>
    public required PowerLimit UnitMixUp { get; init; }

    /// <summary>When a whole column is; <see cref="PowerLimit.LargerFrom"/> applies to the greater of the two medians.</summary>
    public required PowerLimit ColumnShift { get; init; }

    /// <summary>When values heap.</summary>
    public required HeapingLimit Heaping { get; init; }

    /// <summary>When a change since the year before is too large.</summary>
    public required ChangeLimit Change { get; init; }

    /// <summary>The same for single columns.</summary>
    public required ImmutableArray<ColumnChangeLimit> ChangeByColumn { get; init; }

    /// <summary>When a value or a change is too far from those of units of the same type.</summary>
    public required OutlierLimit Outlier { get; init; }

    /// <summary>When a rank or a class moves too far.</summary>
    public required StandingLimit Standing { get; init; }

    /// <summary>When a column is copied from the year before.</summary>
    public required CopyLimit Copied { get; init; }

    /// <summary>Greatest distance, in points and in either direction, at which a total is near the lower bound of a class.</summary>
    public required decimal NearLine { get; init; }

    /// <summary>The limit of change for a column.</summary>
    public ChangeLimit ChangeOf(ColumnId column) => ChangeByColumn.FirstOrDefault(own => own.Column == column)?.Limit ?? Change;
}

/// <summary>A factor that is nearly a power of ten.</summary>
/// <param name="Tolerance">Greatest deviation of the factor from the power, per cent of the power.</param>
/// <param name="Powers">Exponents that count, each also with a minus.</param>
/// <param name="LargerFrom">The greater of the two values is at least this: small counts multiply easily.</param>
public sealed record PowerLimit(decimal Tolerance, ImmutableArray<int> Powers, decimal LargerFrom);

/// <summary>Heaped values; both limits of the same value have to be reached.</summary>
/// <param name="SmallBelow">Values of fewer units of the column's usual finest decimal place repeat by nature and are left out.</param>
/// <param name="SameUnits">Number of units with the same value.</param>
/// <param name="SameShare">Their share of the values looked at.</param>
/// <param name="LastDigitShare">Share of last digits 0 and 5; by chance it is 20.</param>
public sealed record HeapingLimit(decimal SmallBelow, int SameUnits, decimal SameShare, decimal LastDigitShare);

/// <summary>A change since the year before, per cent of the value before; and the least absolute change that counts.</summary>
/// <param name="Rise">Greatest rise, per cent.</param>
/// <param name="Fall">Greatest fall, per cent.</param>
/// <param name="From">Least absolute change, in the column's unit.</param>
public sealed record ChangeLimit(decimal Rise, decimal Fall, decimal From);

/// <summary>The limit of change of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Limit">Its limit.</param>
public sealed record ColumnChangeLimit(ColumnId Column, ChangeLimit Limit);

/// <summary>Distance from the median in multiples of the median absolute deviation of the same side.</summary>
/// <param name="Values">Greatest multiple for values.</param>
/// <param name="Changes">Greatest multiple for changes relative to the year before.</param>
public sealed record OutlierLimit(decimal Values, decimal Changes);

/// <summary>Moves since the edition before; both limits of the rank have to be passed.</summary>
/// <param name="Places">Most places.</param>
/// <param name="PlacesShare">Most places, per cent of the number of units.</param>
/// <param name="ClassSteps">Number of steps between classes from which a jump is reported.</param>
public sealed record StandingLimit(int Places, decimal PlacesShare, int ClassSteps);

/// <summary>Values equal to those of the year before; both limits have to be reached.</summary>
/// <param name="Units">Number of units.</param>
/// <param name="Share">Their share of the values that can be compared.</param>
public sealed record CopyLimit(int Units, decimal Share);
