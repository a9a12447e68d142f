using System.Collections.Immutable;
using ReportGen.Audit.Assurance;
using ReportGen.Audit.Inputs;
using ReportGen.Audit.Plausibility;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit;

/// <summary>Looks at everything that was read, also where something stops: a fault hides only what depends on it.</summary>
public static class Examination
{
    /// <summary>The assessment of what was read, with all that is found about it; it can be had only where nothing stops.</summary>
    public static Checked<Assessment> Of(Checked<AuditInput> read) => Of(read, static audited =>
        Panel.Create(audited.Dataset)
            .ThenEvenIfStopped(panel => Checked.Of(Assessment.Of(panel)))
            .ThenEvenIfStopped(assessment => PlausibilityChecks.Check(audited, assessment))
            .ThenEvenIfStopped(assessment => AssuranceChecks.Check(audited, assessment)));

    /// <summary>The same by stages that the caller runs, so that it can time them: from what was read to the findings about its assessment.</summary>
    public static Checked<Assessment> Of(Checked<AuditInput> read, Func<AuditInput, Checked<Assessment>> stages)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(stages);
        return read.ThenEvenIfStopped(audited => Apply(read.Findings, audited, stages(audited)));
    }

    private static Checked<Assessment> Apply(ImmutableArray<Finding> read, AuditInput audited, Checked<Assessment> examined)
    {
        var (dataset, assessment) = (audited.Dataset, examined.ValueOrDefault!);
        var whole = audited.Limits is null ? [] : Coverage.Of(dataset, assessment).Select(edition => edition.Folder + "/").ToList();
        var settled = Explanations.Apply(examined, dataset.Explanations, read, explanation =>
            whole.Exists(folder => explanation.File.StartsWith(folder, StringComparison.Ordinal)));
        return settled.WithAdded(Coverage.Report(dataset, assessment, [.. read, .. examined.Findings]));
    }
}
