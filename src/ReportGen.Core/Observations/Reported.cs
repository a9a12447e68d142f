namespace ReportGen.Core.Observations;

/// <summary>Why a value is missing: a closed list of marks. Missing, zero and not applicable stay different to the end.</summary>
public enum MissingReason
{
    /// <summary>— : not reported (缺报).</summary>
    NotReported,

    /// <summary>… : below the smallest unit of the table (不足最小单位).</summary>
    BelowUnit,

    /// <summary>x : the indicator does not apply to the unit (不适用).</summary>
    NotApplicable,
}

/// <summary>What stands in a cell: a number, a word, or the mark of a missing value.</summary>
public readonly record struct Reported
{
    private readonly byte kind;
    private readonly decimal number;

    private Reported(byte kind, decimal number, string? word)
    {
        this.kind = kind;
        this.number = number;
        Word = word;
    }

    /// <summary>The number; null where there is none.</summary>
    public decimal? Number => kind == 1 ? number : null;

    /// <summary>The word; null where there is none.</summary>
    public string? Word { get; }

    /// <summary>Why there is nothing; null where there is something.</summary>
    public MissingReason? Missing => kind == 0 ? (MissingReason)(int)number : null;

    /// <summary>A number.</summary>
    public static Reported Of(decimal number) => new(1, number, null);

    /// <summary>A word.</summary>
    public static Reported Of(string word) => new(2, 0m, word);

    /// <summary>The mark of a missing value.</summary>
    public static Reported Of(MissingReason reason) => new(0, (int)reason, null);
}
