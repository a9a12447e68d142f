using System.Collections.Immutable;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Scoring;

/// <summary>How a score came about: a closed set, one for each rule and one for what is missing.</summary>
/// <param name="Exact">Points before rounding.</param>
/// <param name="Points">The score: rounded once, never above the weight.</param>
public abstract record Working(Points Exact, Points Points);

/// <summary>Points by a linear rule.</summary>
/// <param name="Value">The value.</param>
/// <param name="Lower">Knot below or at the value; null where the value lies at or below the first knot.</param>
/// <param name="Upper">Knot above the value; null where the value lies at or above the last knot.</param>
/// <param name="Exact">Points before rounding.</param>
/// <param name="Points">The score.</param>
public sealed record LinearWorking(Quantity Value, Knot? Lower, Knot? Upper, Points Exact, Points Points) : Working(Exact, Points);

/// <summary>Points by counted items.</summary>
/// <param name="Terms">What each kind and level brought.</param>
/// <param name="Assessed">Points for other items.</param>
/// <param name="Cap">The most there is.</param>
/// <param name="Exact">Sum before the cap.</param>
/// <param name="Points">The score.</param>
public sealed record ItemsWorking(ImmutableArray<ItemTerm> Terms, Points? Assessed, Points Cap, Points Exact, Points Points) : Working(Exact, Points)
{
    /// <summary>True where the cap took points away.</summary>
    public bool Capped => Exact > Cap;
}

/// <summary>Items of one kind and level.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Level">The level.</param>
/// <param name="Items">The items.</param>
public sealed record ItemTerm(ItemKind Kind, ItemLevel Level, ImmutableArray<ListedItem> Items)
{
    /// <summary>What they bring together.</summary>
    public Points Points => new(Level.Points.Value * Items.Length);
}

/// <summary>Points by a checklist.</summary>
/// <param name="Answers">The answers, in the order of the questions.</param>
/// <param name="Exact">Their sum.</param>
/// <param name="Points">The score.</param>
public sealed record ChecklistWorking(ImmutableArray<Answer> Answers, Points Exact, Points Points) : Working(Exact, Points);

/// <summary>Points given by assessors.</summary>
/// <param name="Exact">As given.</param>
/// <param name="Points">The score.</param>
public sealed record AssessedWorking(Points Exact, Points Points) : Working(Exact, Points);

/// <summary>No points, because the value is missing and the scheme lets it score 0 with a visible mark.</summary>
/// <param name="Reason">Why it is missing.</param>
/// <param name="None">No points, with the decimals of the scheme.</param>
public sealed record MissingWorking(MissingReason Reason, Points None) : Working(None, None);
