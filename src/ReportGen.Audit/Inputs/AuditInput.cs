using ReportGen.Content;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Inputs;

/// <summary>What an audit looks at beside the results.</summary>
/// <param name="Dataset">What was supplied.</param>
/// <param name="Publication">Settings and prose of the site; while a finding stops, the settings may be null and texts may be left out.</param>
/// <param name="Limits">From where on a value is held to be implausible; null where the file could not be read.</param>
public sealed record AuditInput(Dataset Dataset, Publication Publication, Limits? Limits);
