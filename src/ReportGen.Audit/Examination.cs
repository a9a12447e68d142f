using System.Collections.Immutable;
using ReportGen.Audit.Assurance;
using ReportGen.Audit.Freezing;
using ReportGen.Audit.Inputs;
using ReportGen.Audit.Plausibility;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit;

/// <summary>Assesses and audits everything that was read, also where something stops: a fault hides only what hangs on it.</summary>
public static class Examination
{
    /// <summary>The assessment of what was read, with all that is found about it; it can be had only where nothing stops.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="begin">Hears the name of each stage when it begins.</param>
    public static Checked<Assessment> Of(Checked<AuditInput> read, Action<string>? begin = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        return read.ThenEvenIfStopped(audited => Answer(read.Findings, audited, Stages(audited, begin ?? (static _ => { }))));
    }

    private static Checked<Assessment> Stages(AuditInput audited, Action<string> begin)
    {
        // Every unit × indicator × edition is accounted for.
        begin("account");
        var panel = Panel.Create(audited.Dataset);

        // Scores, ranks, classes, comparisons, awards.
        begin("score");
        var assessed = panel.ThenEvenIfStopped(whole => Checked.Of(Assessment.Of(whole)));

        // What is possible but hardly true.
        begin("plausible");
        var doubted = assessed.ThenEvenIfStopped(assessment => PlausibilityChecks.Check(audited, assessment));

        // The same a second time, another way.
        begin("assure");
        var assured = doubted.ThenEvenIfStopped(assessment => AssuranceChecks.Check(audited, assessment));

        // What was published stays as it was, but for corrections.
        begin("frozen");
        return assured.ThenEvenIfStopped(assessment => FrozenChecks.Check(audited, assessment));
    }

    /// <summary>The findings with what explanations answer, and with what was not checked.</summary>
    private static Checked<Assessment> Answer(ImmutableArray<Finding> read, AuditInput audited, Checked<Assessment> examined)
    {
        var (dataset, assessment) = (audited.Dataset, examined.ValueOrDefault!);
        var whole = audited.Limits is null ? [] : Coverage.Of(dataset, assessment).Select(edition => edition.Folder + "/").ToList();
        var settled = Explanations.Apply(examined, dataset.Explanations, read, explanation =>
            whole.Exists(folder => explanation.File.StartsWith(folder, StringComparison.Ordinal)));
        return settled.WithAdded(Coverage.Report(dataset, assessment, [.. read, .. examined.Findings]));
    }
}
