using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Derivations;

namespace ReportGen.Site.AwardTables;

/// <summary>A single award of a unit.</summary>
/// <param name="Rule">Its condition.</param>
/// <param name="Proof">The numbers that prove it.</param>
/// <param name="Clause">Where the plan says so.</param>
/// <param name="Amount">Amount by the condition.</param>
/// <param name="HasCut">Whether the cap takes something of it away.</param>
/// <param name="Paid">What is paid of it.</param>
/// <param name="HasReading">Whether it rests on a reading.</param>
/// <param name="Reading">The reading on which it rests.</param>
public sealed record AwardRow(
    string Rule,
    string Proof,
    string Clause,
    string Amount,
    bool HasCut,
    string Paid,
    bool HasReading,
    string Reading
)
{
    internal static AwardRow Of(Award award, Scheme scheme)
    {
        var reading = AwardWords.Reading(award.Reading);
        return new AwardRow(
            AwardWords.Rule(award, scheme),
            AwardWords.Proof(award),
            AwardWords.Clause(award, scheme.Awards!),
            AwardWords.Amount(award.Amount),
            award.Paid < award.Amount,
            AwardWords.Amount(award.Paid),
            reading.Length > 0,
            reading
        );
    }
}
