using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Results;

namespace ReportGen.Audit.Assurance;

/// <summary>What was published of a unit before a correction: an erratum, a sentence that names the unit and says 更正, may quote it.</summary>
internal static class CorrectedFigures
{
    private const string Erratum = "更正";

    public static IEnumerable<Figure> In(string sentence, EditionResult edition)
    {
        var year = edition.Edition.Year;
        if (edition.Edition.Corrections.IsEmpty || !sentence.Contains(Erratum, StringComparison.Ordinal)) return [];
        return from correction in edition.Edition.Corrections
               from change in correction.Changes
               where change.Edition == year && change.Old is not null
               let unit = edition.Units.FirstOrDefault(unit => unit.Unit.Code.ToString() == change.Key.Unit)?.Unit.Name
               where unit is not null && sentence.Contains(unit, StringComparison.Ordinal)
               let value = Parse(change.Old!)
               where value is not null
               select new Figure(KindOf(change.Key), Math.Abs(value.Value), $"{unit}更正前的{change.Key.Item}");
    }

    /// <summary>True where an erratum may say that a unit was of a class.</summary>
    public static bool WasClass(string sentence, Edition edition, UnitResult unit, string letter) =>
        sentence.Contains(Erratum, StringComparison.Ordinal)
        && edition.Corrections.SelectMany(correction => correction.Changes).Any(change => change.Edition == edition.Year
            && change.Key.Item == ResultItems.Class && change.Key.Unit == unit.Unit.Code.ToString() && change.Old == letter);

    private static decimal? Parse(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static FigureKind KindOf(FactKey key) => key switch
    {
        { File: not FactFiles.Results } => FigureKind.Any,
        { Item: ResultItems.Total or ResultItems.ScoreChange } => FigureKind.Points,
        { Item: ResultItems.Rank or ResultItems.CityRank or ResultItems.RankChange } => FigureKind.Places,
        { Item: ResultItems.Award } => FigureKind.Money,
        { Item: { } item } when item.StartsWith(ResultItems.Score, StringComparison.Ordinal) => FigureKind.Points,
        _ => FigureKind.Any,
    };
}
