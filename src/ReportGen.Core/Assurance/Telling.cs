using System.Globalization;
using ReportGen.Core.Assessments;
using ReportGen.Core.Editions;
using ReportGen.Core.Findings;
using ReportGen.Core.Observations;
using ReportGen.Core.Regions;

namespace ReportGen.Core.Assurance;

/// <summary>Gathers what is found about the results of an edition.</summary>
internal sealed class Telling(EditionInput input)
{
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> All => findings;

    /// <summary>The place of a finding that belongs to no cell.</summary>
    public Place Edition(string? column = null, int? row = null) => new(input.Folder + "/edition.yaml", null, row, column);

    public static Place Of(SourceRef source) => new(source.Table.File, source.Table.Sheet, source.Row, source.Column);

    public void Add(FindingCode code, Place place, string message, string fix, Unit? unit = null, string? value = null) =>
        findings.Add(new Finding(code, place, message, fix, unit is null ? null : $"{unit.Code} {unit.Name}", value) { InDraft = input.Edition.State == EditionState.Draft });

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Points with all decimals of a score.</summary>
    public static string Points(EditionResult result, decimal points) => points.ToString("F" + Text(result.Scheme.Decimals), CultureInfo.InvariantCulture);
}
