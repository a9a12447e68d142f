namespace ReportGen.Evaluation.Reviews;

/// <summary>Which state may follow which: a value is sent, answered by its city, and decided where it is disputed; then it may be sent again.</summary>
public static class ReviewRules
{
    /// <summary>True where a value may come from one state (null: never sent) into another.</summary>
    public static bool MayFollow(ReviewState? before, ReviewState next) => next switch
    {
        ReviewState.Sent => before != ReviewState.Disputed,
        ReviewState.Agreed or ReviewState.Disputed => before == ReviewState.Sent,
        _ => before == ReviewState.Disputed,
    };
}
