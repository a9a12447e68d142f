using ReportGen.Evaluation.Findings;

namespace ReportGen.Evaluation.Reviews;

/// <summary>What has become of a supplied value that a city was asked about (征求意见).</summary>
public enum ReviewState
{
    /// <summary>已送审: shown to the city; it has not answered.</summary>
    Sent,

    /// <summary>同意: the city agreed.</summary>
    Agreed,

    /// <summary>异议: the city disputes it; nobody has decided.</summary>
    Disputed,

    /// <summary>采纳: the dispute was accepted; the value was amended, or is to be supplied anew.</summary>
    Accepted,

    /// <summary>不采纳: the dispute was rejected; the value stays.</summary>
    Rejected,

    /// <summary>撤回: the city took its dispute back; the value stays.</summary>
    Withdrawn,
}

/// <summary>
/// A line of an edition's <c>review.csv</c>: what was done about one supplied value of one unit. Lines are only ever added, so the file is the history.
/// </summary>
/// <param name="Place">Where the line stands.</param>
/// <param name="Round">The round, from 1.</param>
/// <param name="Code">Six-digit code of the unit.</param>
/// <param name="Item">The value: header of its column, or name of its list.</param>
/// <param name="State">The state that it came into.</param>
/// <param name="Value">The value as it was sent to the city.</param>
/// <param name="Who">Who sent, answered or decided.</param>
/// <param name="Day">When.</param>
public sealed record ReviewEvent(Place Place, int Round, string Code, string Item, ReviewState State, string Value, string Who, DateOnly Day)
{
    /// <summary>The value that the city proposes; empty where it proposes none.</summary>
    public string Proposed { get; init; } = string.Empty;

    /// <summary>What proves the proposal; empty where there is none.</summary>
    public string Evidence { get; init; } = string.Empty;

    /// <summary>Why it was decided, or why the value is sent again; empty where no reason is needed.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>The value that it is about, whatever was done.</summary>
    public ReviewKey Key => new(Code, Item);
}

/// <summary>A supplied value of a unit, as a register names it.</summary>
/// <param name="Code">Six-digit code of the unit.</param>
/// <param name="Item">Header of the column, or name of the list.</param>
public readonly record struct ReviewKey(string Code, string Item)
{
    /// <summary>As it is written and typed: 131081/治理达标率.</summary>
    public override string ToString() => $"{Code}/{Item}";
}
