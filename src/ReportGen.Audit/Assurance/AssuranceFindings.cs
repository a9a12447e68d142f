using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Audit.Assurance;

/// <summary>Gathers what is found about the results of an edition.</summary>
/// <param name="folder">Folder of the edition; empty for texts of no edition.</param>
/// <param name="inDraft">True where the edition is still a draft.</param>
internal sealed class AssuranceFindings(string folder, bool inDraft)
{
    private readonly List<Finding> findings = [];

    public AssuranceFindings(EditionInput input)
        : this(input.Folder, input.Edition.State == EditionState.Draft)
    {
    }

    public IReadOnlyList<Finding> All => findings;

    /// <summary>The place of a finding that belongs to no cell.</summary>
    public Place Edition(string? column = null, int? row = null) => new(folder + "/edition.yaml", null, row, column);

    public static Place Of(SourceRef source) => new(source.Table.File, source.Table.Sheet, source.Row, source.Column);

    public void Add(FindingCode code, Place place, string message, string fix, Unit? unit = null, string? value = null) =>
        findings.Add(new Finding(code, place, message, fix, unit is null ? null : unit.CodeAndName, value) { InDraft = inDraft });

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A figure that a text might mean, with two decimals or those of the scheme's points, zeros at the end left out.</summary>
    public static string Shown(EditionResult result, decimal figure)
    {
        var decimals = Math.Max(2, result.Scheme.Decimals);
        return Math.Round(figure, decimals, MidpointRounding.AwayFromZero).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture);
    }

    /// <summary>Points with all decimals of a score.</summary>
    public static string Points(EditionResult result, decimal points) => points.ToString("F" + Text(result.Scheme.Decimals), CultureInfo.InvariantCulture);
}
