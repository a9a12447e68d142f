using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Audit.Inputs;
using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Assurance;

/// <summary>Reads what people wrote against what the data say.</summary>
internal static class TextChecks
{
    public static IEnumerable<Finding> Check(AuditInput audited, Assessment assessment, ImmutableArray<EditionInput> checkable)
    {
        var general = new AssuranceFindings(string.Empty, inDraft: false);
        var names = new Lazy<NameChecks>(() => new NameChecks(assessment.Register, edition: null));
        if (audited.Publication.Settings is { } settings)
        {
            foreach (var line in ProseLine.Of(settings)) ResidueChecks.Check(line, general);
        }

        foreach (var line in audited.Publication.Prose.Where(prose => ProseLine.YearOf(prose) is null).SelectMany(ProseLine.Of))
        {
            ResidueChecks.Check(line, general);
            names.Value.Check(line, general);
        }

        return general.All.Concat(SchemeTextChecks.Check(audited))
            .Concat(checkable.Zip(assessment.Editions).SelectMany(pair => OfEdition(audited.Publication, assessment, pair.First, pair.Second)));
    }

    private static IReadOnlyList<Finding> OfEdition(Publication publication, Assessment assessment, EditionInput input, EditionResult edition)
    {
        var year = edition.Edition.Year.ToString(CultureInfo.InvariantCulture);
        var forewords = publication.Prose.Where(prose => ProseLine.YearOf(prose) == year);
        var passages = ProseLine.OfNotices(input).Concat(forewords.SelectMany(ProseLine.Of)).ToList();
        if (passages.Count == 0) return [];
        var (findings, numbers, names) = (new AssuranceFindings(input), new NumberChecks(assessment, edition), new NameChecks(assessment.Register, edition));
        foreach (var line in passages)
        {
            ResidueChecks.Check(line, findings);
            numbers.Check(line, findings);
            names.Check(line, findings);
        }

        return findings.All;
    }
}
