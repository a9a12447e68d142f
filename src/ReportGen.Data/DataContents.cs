using ReportGen.Analysis.Measures;
using ReportGen.Audit;
using ReportGen.Audit.Inputs;
using ReportGen.Audit.Plausibility;
using ReportGen.Content;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Data;

/// <summary>
/// What the data folder gives as a whole. While a finding stops, settings or limits may be null and texts, editions and files may be left out.
/// </summary>
/// <param name="Dataset">What was supplied for all editions.</param>
/// <param name="Publication">Settings and prose of the site.</param>
/// <param name="Limits">From where on a value is held to be implausible.</param>
/// <param name="Measures">The measures from which recommendations are drawn; empty where there are none.</param>
public sealed record DataContents(Dataset Dataset, Publication Publication, Limits? Limits, MeasureLibrary Measures)
{
    /// <summary>The part that is audited.</summary>
    public AuditInput Audited => new(Dataset, Publication, Limits);
}
