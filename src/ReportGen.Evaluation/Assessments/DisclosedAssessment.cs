using System.Collections.Immutable;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Evaluation.Assessments;

/// <summary>What is public of an assessment.</summary>
/// <param name="Register">Units, cities, tile maps.</param>
/// <param name="Editions">The editions, the earliest first.</param>
public sealed record DisclosedAssessment(Register Register, ImmutableArray<AssessedEdition> Editions)
{
    /// <summary>The edition of a year; null where there is none.</summary>
    public AssessedEdition? Find(int year) => Editions.FirstOrDefault(edition => edition.Edition.Year == year);
}
