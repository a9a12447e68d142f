using System.Collections.Immutable;
using ReportGen.Audit.Freezing;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Revisions;

/// <summary>A state of the data, with its results.</summary>
/// <param name="Audited">What was supplied.</param>
/// <param name="Assessment">What was computed from it.</param>
public sealed record AssessedState(AuditInput Audited, Assessment Assessment)
{
    /// <summary>The editions that have results, by year.</summary>
    internal IReadOnlyDictionary<int, EditionInput> ByYear => Audited.Dataset.Editions
        .Where(input => Assessment.Find(input.Edition.Year) is not null)
        .ToDictionary(input => input.Edition.Year);

    internal ImmutableSortedDictionary<FactKey, FactNow> FactsOf(EditionInput input) =>
        FactCollector.Of(input, Assessment.Find(input.Edition.Year), Audited.Publication.Prose);
}
