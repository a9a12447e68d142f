namespace ReportGen.Evaluation.Observations;

/// <summary>Why a value is missing: a closed list of marks. Missing, zero and not applicable stay different to the end.</summary>
public enum MissingReason
{
    /// <summary>— : not reported (缺报).</summary>
    NotReported,

    /// <summary>… : below the smallest unit of the table (不足最小单位).</summary>
    BelowUnit,

    /// <summary>x : the indicator does not apply to the unit (不适用).</summary>
    NotApplicable,

    /// <summary>No mark at all: the file or the row has not come, or what stands there cannot be read (尚未报送). That is told where it was found.</summary>
    NotSent,
}

/// <summary>What stands in a cell: a number, a word, or the mark of a missing value.</summary>
public readonly record struct Reported
{
    /// <summary>Stands where a word would, so that a cell takes no more room than a number and a reference.</summary>
    private const string Figure = "\0";

    private readonly decimal number;
    private readonly string? text;

    private Reported(decimal number, string? text) => (this.number, this.text) = (number, text);

    /// <summary>The number; null where there is none.</summary>
    public decimal? Number => ReferenceEquals(text, Figure) ? number : null;

    /// <summary>The word; null where there is none.</summary>
    public string? Word => ReferenceEquals(text, Figure) ? null : text;

    /// <summary>Why there is nothing; null where there is something.</summary>
    public MissingReason? Missing => text is null ? (MissingReason)(int)number : null;

    /// <summary>What is known of a cell that has not come, or that cannot be read.</summary>
    public static Reported NotSent { get; } = Of(MissingReason.NotSent);

    /// <summary>A number.</summary>
    public static Reported Of(decimal number) => new(number, Figure);

    /// <summary>A word.</summary>
    public static Reported Of(string word) => new(0m, word);

    /// <summary>The mark of a missing value.</summary>
    public static Reported Of(MissingReason reason) => new((int)reason, null);
}
