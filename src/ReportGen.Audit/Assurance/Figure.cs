namespace ReportGen.Audit.Assurance;

/// <summary>What a number counts.</summary>
internal enum FigureKind
{
    /// <summary>Any of the others: a number without a unit.</summary>
    Any,

    /// <summary>Units, indicators, awards.</summary>
    Count,

    /// <summary>Points.</summary>
    Points,

    /// <summary>10 000 yuan.</summary>
    Money,

    /// <summary>Ranks and places gained.</summary>
    Places,

    /// <summary>Per cent.</summary>
    Percent,
}

/// <summary>A number that a text may cite.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Value">The number; of changes the amount without sign.</param>
/// <param name="Label">What it is, for those who have to choose.</param>
internal sealed record Figure(FigureKind Kind, decimal Value, string Label)
{
    /// <summary>True where a number of that kind, written with so many decimals, is this one.</summary>
    public bool Is(FigureKind kind, decimal number)
    {
        if (!Fits(kind)) return false;
        if (number == Value) return true;
        return (number.Scale > 0 || Kind == FigureKind.Percent) && Math.Round(Value, number.Scale, MidpointRounding.AwayFromZero) == number;
    }

    /// <summary>True where "about that many" may be said of it.</summary>
    public bool IsAbout(FigureKind kind, decimal number) => Fits(kind) && Math.Abs(Value - number) <= 0.5m + (0.05m * Value);

    public bool Fits(FigureKind kind) =>
        kind == FigureKind.Any || Kind == FigureKind.Any || kind == Kind || (kind == FigureKind.Count && Kind == FigureKind.Places);
}
