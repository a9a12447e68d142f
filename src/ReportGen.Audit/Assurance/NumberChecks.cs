using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Audit.Assurance;

/// <summary>
/// Compares the numbers of an edition's texts with its figures: those of the scheme and of the whole edition always, those of a unit or city in a sentence that
/// names it, those of another edition in a sentence that looks back to it, and what was corrected in a sentence that speaks of the correction.
/// </summary>
internal sealed class NumberChecks
{
    private const int Candidates = 3;

    private readonly Assessment assessment;
    private readonly EditionResult edition;
    private readonly EditionResult? before;
    private readonly ImmutableArray<Figure> own;

    public NumberChecks(Assessment assessment, EditionResult edition)
    {
        (this.assessment, this.edition, before) = (assessment, edition, Before(assessment, edition));
        own = [.. FigureCatalogue.OfScheme(edition), .. FigureCatalogue.Of(edition, before), new Figure(FigureKind.Count, assessment.Editions.Length, "年度个数")];
    }

    public void Check(ProseLine line, AssuranceFindings findings)
    {
        foreach (var sentence in line.Sentences)
        {
            var cited = CitedNumber.In(sentence).ToList();
            if (cited.Count > 0) Check(line, sentence, cited, findings);
        }
    }

    private void Check(ProseLine line, string sentence, List<CitedNumber> cited, AssuranceFindings findings)
    {
        ImmutableArray<Figure> allowed = [.. own, .. Subjects(edition, sentence), .. CorrectedFigures.In(sentence, edition)];
        ImmutableArray<Figure> last = before is null ? [] : [.. FigureCatalogue.Of(before, Before(assessment, before)), .. Subjects(before, sentence)];
        foreach (var other in assessment.Editions.Where(other => other != edition && Mentions(sentence, other.Edition.Year)))
            allowed = [.. allowed, .. FigureCatalogue.Of(other, Before(assessment, other)), .. Subjects(other, sentence)];
        foreach (var number in cited)
        {
            if (
                (number.LooksBack ? allowed.Concat(last) : allowed).Any(figure =>
                    (figure.Is(number.Kind, number.Number) || (number.IsAbout && figure.IsAbout(number.Kind, number.Number))) && number.MayBe(figure)
                )
            )
                continue;
            var leftOver = (number.LooksBack ? Earlier(sentence) : last).FirstOrDefault(figure =>
                figure.Kind != FigureKind.Any && figure.Is(number.Kind, number.Number) && number.MayBe(figure)
            );
            if (leftOver is not null)
                ReportLeftOver(line, number, leftOver, findings);
            else
                ReportUnknown(line, number, allowed, findings);
        }
    }

    /// <summary>The figures that were "last year's" in the text of last year.</summary>
    private ImmutableArray<Figure> Earlier(string sentence) => before is not null && Before(assessment, before) is { } earlier
        ? [.. FigureCatalogue.Of(earlier, Before(assessment, earlier)), .. Subjects(earlier, sentence)]
        : [];

    private void ReportLeftOver(ProseLine line, CitedNumber number, Figure figure, AssuranceFindings findings)
    {
        var year = edition.Edition.Year - (number.LooksBack ? 2 : 1);
        findings.Add(
            Catalogue.DraftResidue,
            line.Place,
            $"“{number.Words}”是 {AssuranceFindings.Text(year)} 年度的{figure.Label}，不是{(number.LooksBack ? "上年度的数" : "本年度的数")}，疑为沿用上年文字时漏改。",
            "请按本年度数据改正该数；确需引用往年数的，写明年度。",
            value: number.Words);
    }

    private void ReportUnknown(ProseLine line, CitedNumber number, ImmutableArray<Figure> allowed, AssuranceFindings findings)
    {
        var near = allowed
            .Where(figure => figure.Kind != FigureKind.Any && number.MayBe(figure))
            .OrderBy(figure => Math.Abs(figure.Value - number.Number))
            .ThenBy(figure => figure.Label, StringComparer.Ordinal)
            .DistinctBy(figure => figure.Value)
            .Take(Candidates)
            .Select(figure => $"{figure.Label} {AssuranceFindings.Shown(edition, figure.Value)}")
            .ToList();
        findings.Add(
            Catalogue.NumberNotInData,
            line.Place,
            $"“{number.Words}”与 {AssuranceFindings.Text(edition.Edition.Year)} 年度的数据不符" + (near.Count == 0 ? "，没有这样的数。" : $"，最接近的有：{string.Join("、", near)}。"),
            "请按数据改正该数，或删去这一说法。",
            value: number.Words);
    }

    /// <summary>The figures of the units and cities that a sentence names.</summary>
    private IEnumerable<Figure> Subjects(EditionResult of, string sentence)
    {
        var previous = Before(assessment, of);
        var units = of.Units.Where(unit => sentence.Contains(unit.Unit.Name, StringComparison.Ordinal)).SelectMany(unit => FigureCatalogue.Of(of, unit));
        var cities = of
            .Cities.Where(city => sentence.Contains(city.City.Name, StringComparison.Ordinal))
            .SelectMany(city => FigureCatalogue.Of(of, previous, city));
        return units.Concat(cities);
    }

    private static bool Mentions(string sentence, int year) => sentence.Contains(AssuranceFindings.Text(year), StringComparison.Ordinal);

    private static EditionResult? Before(Assessment assessment, EditionResult edition) =>
        EditionBefore.Comparable(assessment.Editions, edition.Edition, other => other.Edition);
}
