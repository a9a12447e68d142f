using System.Collections.Immutable;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Assurance;

/// <summary>Looks at results from outside: counts them a second time, compares them with what others have, tells what hangs on a rounding, and reads the
/// texts against them.</summary>
public static class Assurer
{
    /// <summary>The assessment as it was, with what was found about it.</summary>
    /// <param name="audited">What was read.</param>
    /// <param name="assessment">Its results; of an edition in which something stops there are none.</param>
    public static Checked<Assessment> Check(AuditInput audited, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(audited);
        ArgumentNullException.ThrowIfNull(assessment);
        var checkable = Coverage.Of(audited.Dataset, assessment);
        ImmutableArray<Recount> recounts = [.. assessment.Editions.Take(checkable.Length).AsParallel().AsOrdered().Select(edition => new Recount(edition))];
        IEnumerable<Finding> findings = Enumerable.Range(0, checkable.Length).AsParallel().AsOrdered().SelectMany(e =>
        {
            var (input, recount) = (checkable[e], recounts[e]);
            var telling = new Telling(input);
            var standings = History.Of(assessment.Register, recounts, e);
            ResultChecks.Check(recount, standings, telling);
            if (input.Assurance is { } table) TableChecks.Check(table, recount.Result, telling);
            // What hangs on a rounding is told of results that are right.
            if (telling.All.Count == 0) Sensitivity.Check(recount, standings, telling);
            return telling.All;
        });
        return Checked.Of(assessment, findings.Concat(TextChecks.Check(audited, assessment, checkable)));
    }
}
