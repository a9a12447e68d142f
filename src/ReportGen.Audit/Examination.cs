using ReportGen.Audit.Assurance;
using ReportGen.Audit.Plausibility;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit;

/// <summary>Looks at everything that was read, also where something stops: a fault hides only what hangs on it.</summary>
public static class Examination
{
    /// <summary>The assessment of what was read, with all that is found about it; it can be had only where nothing stops.</summary>
    public static Checked<Assessment> Of(Checked<Dataset> read) => Of(read, static dataset =>
        Panel.Create(dataset)
            .Further(panel => Checked.Of(Assessment.Of(panel)))
            .Further(assessment => Plausible.Check(dataset, assessment))
            .Further(assessment => Assurer.Check(dataset, assessment)));

    /// <summary>The same by stages that the caller runs, so that it can time them: from the data set to the findings about its assessment.</summary>
    public static Checked<Assessment> Of(Checked<Dataset> read, Func<Dataset, Checked<Assessment>> stages)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(stages);
        return read.Further(dataset => Settle(read, dataset, stages(dataset)));
    }

    private static Checked<Assessment> Settle(Checked<Dataset> read, Dataset dataset, Checked<Assessment> examined)
    {
        var assessment = examined.Found!;
        var whole = dataset.Limits is null ? [] : Coverage.Of(dataset, assessment).Select(edition => edition.Folder + "/").ToList();
        var settled = Explanations.Settle(examined, dataset.Explanations, read.Findings, explanation =>
            whole.Exists(folder => explanation.File.StartsWith(folder, StringComparison.Ordinal)));
        return settled.And(Coverage.Tell(dataset, assessment, [.. read.Findings, .. examined.Findings]));
    }
}
