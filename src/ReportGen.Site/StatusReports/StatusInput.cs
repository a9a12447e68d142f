using System.Collections.Immutable;
using ReportGen.Content;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Site.StatusReports;

/// <summary>What a status is made from.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Collection">Until when returns are due, and whom senders ask.</param>
/// <param name="Findings">Everything that was found in the edition.</param>
/// <param name="Returned">SHA-256 of each file that has come, by its path; the forms that nobody has filled in are none.</param>
public sealed record StatusInput(
    EditionInput Edition,
    CollectionPlan Collection,
    ImmutableArray<Finding> Findings,
    IReadOnlyDictionary<string, string> Returned)
{
    /// <summary>The same without what is found in files that have not come, where everything is still missing.</summary>
    internal ImmutableArray<Finding> Open { get; } = OpenOf(Edition, Findings, Returned);

    private static ImmutableArray<Finding> OpenOf(EditionInput edition, ImmutableArray<Finding> findings, IReadOnlyDictionary<string, string> returned)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(returned);
        var awaited = edition.Supplied.Select(table => table.Source.File).Where(file => !returned.ContainsKey(file)).ToHashSet(StringComparer.Ordinal);
        return findings.RemoveAll(finding => finding.IsLate || awaited.Contains(finding.Place.File));
    }
}
