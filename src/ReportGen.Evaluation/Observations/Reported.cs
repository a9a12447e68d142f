using System.Collections.Immutable;
using System.Globalization;

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

    /// <summary>No mark at all: the file or the row has not come, or what stands there cannot be read (尚未报送). That is reported where it was found.</summary>
    NotSent,
}

/// <summary>What stands in a cell: a closed set, of a number, a word and the mark of a missing value.</summary>
public abstract record Reported
{
    private static readonly ImmutableArray<ReportedMissing> Marks = [.. Enum.GetValues<MissingReason>().Select(reason => new ReportedMissing(reason))];

    private protected Reported()
    {
    }

    /// <summary>The number; null where there is none.</summary>
    public decimal? Number => (this as ReportedNumber)?.Value;

    /// <summary>The word; null where there is none.</summary>
    public string? Word => (this as ReportedWord)?.Text;

    /// <summary>Why there is nothing; null where there is something.</summary>
    public MissingReason? Missing => (this as ReportedMissing)?.Reason;

    /// <summary>The text as it stands in files: the number, the word, or the mark of a missing value (—, …, x).</summary>
    public string Written => this switch
    {
        ReportedNumber { Value: var number } => number.ToString(CultureInfo.InvariantCulture),
        ReportedWord { Text: var word } => word,
        ReportedMissing { Reason: MissingReason.BelowUnit } => "…",
        ReportedMissing { Reason: MissingReason.NotApplicable } => "x",
        _ => "—",
    };

    /// <summary>What is known of a cell that has not come, or that cannot be read.</summary>
    public static Reported NotSent => Of(MissingReason.NotSent);

    /// <summary>A number.</summary>
    public static Reported Of(decimal number) => new ReportedNumber(number);

    /// <summary>A word.</summary>
    public static Reported Of(string word) => new ReportedWord(word);

    /// <summary>The mark of a missing value.</summary>
    public static Reported Of(MissingReason reason) => Marks[(int)reason];
}

/// <summary>A number as it was supplied.</summary>
/// <param name="Value">The number.</param>
public sealed record ReportedNumber(decimal Value) : Reported;

/// <summary>An answer that is one of the words of a list.</summary>
/// <param name="Text">The word.</param>
public sealed record ReportedWord(string Text) : Reported;

/// <summary>The mark of a missing value.</summary>
/// <param name="Reason">Why it is missing.</param>
public sealed record ReportedMissing(MissingReason Reason) : Reported;
