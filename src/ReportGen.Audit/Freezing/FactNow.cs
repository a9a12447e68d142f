using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;

namespace ReportGen.Audit.Freezing;

/// <summary>A fact as it is now.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Place">Where it stands.</param>
public sealed record FactNow(FrozenFact Fact, Place Place);
