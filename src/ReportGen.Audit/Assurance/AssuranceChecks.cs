using System.Collections.Immutable;
using ReportGen.Audit.Inputs;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Assurance;

/// <summary>Looks at results from outside: counts them a second time, compares them with what others have, reports what depends on a rounding, and reads the
/// texts against them.</summary>
public static class AssuranceChecks
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
            var findings = new AssuranceFindings(input);
            var standings = StandingHistory.Of(assessment.Register, recounts, e);
            ResultChecks.Check(recount, standings, findings);
            if (input.Assurance is { } table) TableChecks.Check(table, recount.Result, findings);
            // What depends on a rounding is reported of results that are right.
            if (findings.All.Count == 0) Sensitivity.Check(recount, standings, findings);
            return findings.All;
        });
        return Checked.Of(assessment, findings.Concat(TextChecks.Check(audited, assessment, checkable)));
    }
}
