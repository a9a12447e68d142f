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
        var general = new Telling(string.Empty, inDraft: false);
        var names = new Lazy<NameChecks>(() => new NameChecks(assessment.Register, edition: null));
        if (audited.Publication.Settings is { } settings)
        {
            foreach (var passage in Passage.Of(settings)) ResidueChecks.Check(passage, general);
        }

        foreach (var passage in audited.Publication.Prose.Where(prose => Passage.YearOf(prose) is null).SelectMany(Passage.Of))
        {
            ResidueChecks.Check(passage, general);
            names.Value.Check(passage, general);
        }

        return general.All.Concat(SchemeTextChecks.Check(audited))
            .Concat(checkable.Zip(assessment.Editions).SelectMany(pair => OfEdition(audited.Publication, assessment, pair.First, pair.Second)));
    }

    private static IReadOnlyList<Finding> OfEdition(Publication publication, Assessment assessment, EditionInput input, EditionResult edition)
    {
        var year = edition.Edition.Year.ToString(CultureInfo.InvariantCulture);
        var forewords = publication.Prose.Where(prose => Passage.YearOf(prose) == year);
        var passages = Passage.OfNotices(input).Concat(forewords.SelectMany(Passage.Of)).ToList();
        if (passages.Count == 0) return [];
        var (telling, numbers, names) = (new Telling(input), new NumberChecks(assessment, edition), new NameChecks(assessment.Register, edition));
        foreach (var passage in passages)
        {
            ResidueChecks.Check(passage, telling);
            numbers.Check(passage, telling);
            names.Check(passage, telling);
        }

        return telling.All;
    }
}
