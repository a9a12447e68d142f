namespace ReportGen.Evaluation.Reviews;

/// <summary>What is public of a review: numbers of values, and nobody's name.</summary>
/// <param name="Reviewed">Values that cities were asked about.</param>
/// <param name="Disputed">Those that were disputed at any time.</param>
/// <param name="Amended">Those of which a dispute was accepted.</param>
public sealed record ReviewTally(int Reviewed, int Disputed, int Amended)
{
    /// <summary>The numbers of a register; null where nothing was sent.</summary>
    public static ReviewTally? Of(ReviewRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var accepted = register.Events.Where(line => line.State == ReviewState.Accepted).Select(line => line.Key).Distinct().Count();
        return register.Events.IsEmpty ? null : new ReviewTally(register.Latest.Count(), register.EverDisputed, accepted);
    }
}
