using System.Collections.Immutable;

namespace ReportGen.Forms.Reviews;

/// <summary>What a city is asked, in finished words.</summary>
public sealed record ReviewForm
{
    /// <summary>The data year.</summary>
    public required int Year { get; init; }

    /// <summary>Name of the city.</summary>
    public required string City { get; init; }

    /// <summary>The round, from 1.</summary>
    public required int Round { get; init; }

    /// <summary>The last day for the answer; null where it is not known.</summary>
    public required DateOnly? Deadline { get; init; }

    /// <summary>Whom the city asks; empty where nothing is said.</summary>
    public required string Contact { get; init; }

    /// <summary>The units about which something is asked.</summary>
    public required ImmutableArray<ReviewSheet> Sheets { get; init; }

    /// <summary>What the checks found, each with what explains it.</summary>
    public required ImmutableArray<ReviewQuestion> Questions { get; init; }
}

/// <summary>What is asked about a unit.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its values.</param>
public sealed record ReviewSheet(string Name, ImmutableArray<ReviewRow> Rows);

/// <summary>A value that is to be agreed or disputed.</summary>
/// <param name="Item">Its name.</param>
/// <param name="Unit">Its unit of measurement.</param>
/// <param name="Value">The value.</param>
/// <param name="Previous">Last year's; empty where there is none.</param>
/// <param name="Change">The difference; empty where there is none.</param>
/// <param name="Source">Supplier, file and row.</param>
/// <param name="Points">Points of the indicators that come from it, with their derivations.</param>
/// <param name="Findings">What was found about it and what explains that.</param>
/// <param name="Why">Why it is sent again; empty in the first round.</param>
public sealed record ReviewRow(
    string Item,
    string Unit,
    string Value,
    string Previous,
    string Change,
    string Source,
    string Points,
    string Findings,
    string Why)
{
    /// <summary>The words that can be chosen as its proposal; empty where any text may stand.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}

/// <summary>Something that the checks found about a unit of the city.</summary>
/// <param name="Unit">Name of the unit.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">What.</param>
/// <param name="Answer">The explanation; empty where there is none yet.</param>
public sealed record ReviewQuestion(string Unit, string Rule, string Place, string Message, string Answer);
