using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Freezing;

namespace ReportGen.Site.Corrections;

/// <summary>The corrections of a site.</summary>
public static class CorrectionList
{
    /// <summary>All that change something of some editions, each once, the latest first.</summary>
    public static ImmutableArray<Correction> Of(ImmutableArray<AssessedEdition> editions) =>
    [
        .. editions.SelectMany(edition => edition.Edition.Corrections)
            .DistinctBy(correction => correction.Id, StringComparer.Ordinal)
            .OrderByDescending(correction => correction.Date)
            .ThenByDescending(correction => correction.Id, StringComparer.Ordinal),
    ];
}
