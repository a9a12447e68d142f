using System.Collections.Immutable;

namespace ReportGen.Evaluation.Reviews;

/// <summary>Which state may follow which: a value is sent, answered by its city, and decided where it is disputed; then it may be sent again.</summary>
public static class ReviewRules
{
    /// <summary>What the states are called, in their order.</summary>
    public static ImmutableArray<string> Words { get; } = ["已送审", "同意", "异议", "采纳", "不采纳", "撤回"];

    /// <summary>True where a value may come from one state (null: never sent) into another.</summary>
    public static bool MayFollow(ReviewState? before, ReviewState next) => next switch
    {
        ReviewState.Sent => before != ReviewState.Disputed,
        ReviewState.Agreed or ReviewState.Disputed => before == ReviewState.Sent,
        _ => before == ReviewState.Disputed,
    };
}
