using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Site.FindingsReports;

/// <summary>What a report on findings is made from.</summary>
/// <param name="Findings">Everything that was found, in its order.</param>
/// <param name="Suppliers">Who answers for which file.</param>
public sealed record FindingsReportInput(ImmutableArray<Finding> Findings, SupplierDirectory Suppliers)
{
    /// <summary>Settings, register, texts and templates are the publishing office's own.</summary>
    public const string OwnName = "本单位";

    /// <summary>The files of each supplier that has findings, in the order of the schemes; the own office comes last.</summary>
    public IEnumerable<IGrouping<string, Finding>> BySupplier => Findings
        .GroupBy(finding => Suppliers.Of(finding.Place.File) ?? OwnName)
        .OrderBy(group => Suppliers.Suppliers.IndexOf(group.Key) is var position and >= 0 ? position : int.MaxValue)
        .ThenBy(group => group.Key, StringComparer.Ordinal);
}
