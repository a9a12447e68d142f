using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Core.Findings;
using ReportGen.Core.Observations;

namespace ReportGen.Core.Assurance;

/// <summary>Looks at results from outside: counts them a second time, compares them with what others have, tells what hangs on a rounding, and reads the
/// texts against them.</summary>
public static class Assurer
{
    /// <summary>The assessment as it was, with what was found about it.</summary>
    /// <param name="dataset">What the assessment was made from.</param>
    /// <param name="assessment">Its results, one edition for each of the dataset's, in the same order.</param>
    public static Checked<Assessment> Check(Dataset dataset, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(assessment);
        ImmutableArray<Recount> recounts = [.. assessment.Editions.AsParallel().AsOrdered().Select(edition => new Recount(edition))];
        IEnumerable<Finding> findings = Enumerable.Range(0, recounts.Length).AsParallel().AsOrdered().SelectMany(e =>
        {
            var (input, recount) = (dataset.Editions[e], recounts[e]);
            var telling = new Telling(input);
            var standings = History.Of(assessment.Register, recounts, e);
            ResultChecks.Check(recount, standings, telling);
            if (input.Assurance is { } table) TableChecks.Check(table, recount.Result, telling);
            // What hangs on a rounding is told of results that are right.
            if (telling.All.Count == 0) Sensitivity.Check(recount, standings, telling);
            return telling.All;
        });
        return Checked.Of(assessment, findings.Concat(TextChecks.Check(dataset, assessment)));
    }
}
