using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Audit.Assurance;

/// <summary>
/// Compares the numbers of an edition's texts with its figures: those of the scheme and of the whole edition always, those of a unit or city in a sentence that
/// names it, those of another edition in a sentence that looks back to it.
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
        own = [.. FigureBook.OfScheme(edition), .. FigureBook.Of(edition, before), new Figure(FigureKind.Count, assessment.Editions.Length, "年度个数")];
    }

    public void Check(Passage passage, Telling telling)
    {
        foreach (var sentence in passage.Sentences)
        {
            var cited = Cited.In(sentence).ToList();
            if (cited.Count > 0) Check(passage, sentence, cited, telling);
        }
    }

    private void Check(Passage passage, string sentence, List<Cited> cited, Telling telling)
    {
        ImmutableArray<Figure> allowed = [.. own, .. Subjects(edition, sentence)];
        ImmutableArray<Figure> last = before is null ? [] : [.. FigureBook.Of(before, Before(assessment, before)), .. Subjects(before, sentence)];
        foreach (var other in assessment.Editions.Where(other => other != edition && Mentions(sentence, other.Edition.Year))) allowed = [.. allowed, .. FigureBook.Of(other, Before(assessment, other)), .. Subjects(other, sentence)];
        foreach (var number in cited)
        {
            if ((number.LooksBack ? allowed.Concat(last) : allowed).Any(figure => (figure.Is(number.Kind, number.Number) || (number.IsAbout && figure.IsAbout(number.Kind, number.Number))) && number.MayBe(figure))) continue;
            var leftOver = (number.LooksBack ? Earlier(sentence) : last).FirstOrDefault(figure => figure.Kind != FigureKind.Any && figure.Is(number.Kind, number.Number) && number.MayBe(figure));
            if (leftOver is not null) TellLeftOver(passage, number, leftOver, telling);
            else TellUnknown(passage, number, allowed, telling);
        }
    }

    /// <summary>The figures that were "last year's" in the text of last year.</summary>
    private ImmutableArray<Figure> Earlier(string sentence) => before is not null && Before(assessment, before) is { } earlier
        ? [.. FigureBook.Of(earlier, Before(assessment, earlier)), .. Subjects(earlier, sentence)]
        : [];

    private void TellLeftOver(Passage passage, Cited number, Figure figure, Telling telling)
    {
        var year = edition.Edition.Year - (number.LooksBack ? 2 : 1);
        telling.Add(
            Catalogue.DraftResidue,
            passage.Place,
            $"“{number.Words}”是 {Telling.Text(year)} 年度的{figure.Label}，不是{(number.LooksBack ? "上年度的数" : "本年度的数")}，疑为沿用上年文字时漏改。",
            "请按本年度数据改正该数；确需引用往年数的，写明年度。",
            value: number.Words);
    }

    private void TellUnknown(Passage passage, Cited number, ImmutableArray<Figure> allowed, Telling telling)
    {
        var near = allowed.Where(figure => figure.Kind != FigureKind.Any && number.MayBe(figure))
            .OrderBy(figure => Math.Abs(figure.Value - number.Number)).ThenBy(figure => figure.Label, StringComparer.Ordinal)
            .DistinctBy(figure => figure.Value).Take(Candidates)
            .Select(figure => $"{figure.Label} {Math.Round(figure.Value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture)}").ToList();
        telling.Add(
            Catalogue.NumberNotInData,
            passage.Place,
            $"“{number.Words}”与 {Telling.Text(edition.Edition.Year)} 年度的数据不符" + (near.Count == 0 ? "，没有这样的数。" : $"，最接近的有：{string.Join("、", near)}。"),
            "请按数据改正该数，或删去这一说法。",
            value: number.Words);
    }

    /// <summary>The figures of the units and cities that a sentence names.</summary>
    private IEnumerable<Figure> Subjects(EditionResult of, string sentence)
    {
        var previous = Before(assessment, of);
        var units = of.Units.Where(unit => sentence.Contains(unit.Unit.Name, StringComparison.Ordinal)).SelectMany(unit => FigureBook.Of(of, unit));
        var cities = of.Cities.Where(city => sentence.Contains(city.City.Name, StringComparison.Ordinal)).SelectMany(city => FigureBook.Of(of, previous, city));
        return units.Concat(cities);
    }

    private static bool Mentions(string sentence, int year) => sentence.Contains(Telling.Text(year), StringComparison.Ordinal);

    private static EditionResult? Before(Assessment assessment, EditionResult edition) =>
        EditionBefore.Comparable(assessment.Editions, edition.Edition, other => other.Edition);
}
