using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>
/// A city in words, below the paragraph at its head: who rose and fell and why, what its units have in common, and which stand close to a line.
/// </summary>
public static class CityNarrative
{
    private const decimal Half = 0.5m;
    private const int MostStrengths = 5;

    public static ImmutableArray<string> Of(InsightMaker maker, CityResult city)
    {
        ArgumentNullException.ThrowIfNull(maker);
        ArgumentNullException.ThrowIfNull(city);
        var insights = maker.Of(city);
        string[] paragraphs = [Changes(insights), Traits(maker.Edition, insights), Lines(maker, city)];
        return [.. paragraphs.Where(paragraph => paragraph.Length > 0)];
    }

    private static string Changes(CityInsights city)
    {
        var group = city.Group;
        static string Name(UnitResult unit) => unit.Unit.Name;
        var isOne = city.City.Units.Length == 1;
        return GroupSentences.Shifts(group) +
            GroupSentences.ClassMoves(group.Risen, Name) +
            GroupSentences.ClassMoves(group.Fallen, Name) +
            (isOne ? string.Empty : GroupSentences.Most(StayedIn(group.MostRisen), Name) + GroupSentences.Most(StayedIn(group.MostFallen), Name));
    }

    private static UnitResult? StayedIn(UnitResult? unit) => unit is { Comparison: Compared { ClassMove: ClassMove.None } } ? unit : null;

    private static string Traits(EditionResult edition, CityInsights city) =>
        Dimensions(edition, city) + Strengths(edition, city.City) + GroupSentences.Weaknesses(city.Group);

    private static string Dimensions(EditionResult edition, CityInsights city)
    {
        var (best, worst) = (city.Group.Dimensions.MaxBy(dimension => dimension.Ahead)!, city.Group.Dimensions.MinBy(dimension => dimension.Ahead)!);
        var all = ChineseNumber.Of(city.Group.Dimensions.Length);
        if (best.Ahead == worst.Ahead) return string.Empty;
        var lead = $"领先最多的是{best.Dimension.Name}（高{Phrases.Size(best.Ahead)}）";
        var lag = $"差距最大的是{worst.Dimension.Name}（低{Phrases.Size(worst.Ahead)}）";
        return (best.Ahead > Points.Zero, worst.Ahead < Points.Zero) switch
        {
            (true, true) => $"与{edition.Scheme.Terms.Whole}平均相比，{lead}，{lag}。",
            (true, false) => $"{all}项一级指标均不低于{edition.Scheme.Terms.Whole}平均，{lead}。",
            _ => $"{all}项一级指标均不高于{edition.Scheme.Terms.Whole}平均，{lag}。",
        };
    }

    /// <summary>Indicators on which more than half of the units have a high share of full points and more than the province's mean.</summary>
    private static string Strengths(EditionResult edition, CityResult city)
    {
        var common = edition
            .Scheme.Indicators.Select(
                (indicator, i) =>
                    (
                        Name: indicator.ShortName,
                        Strong: city.Units.Count(unit =>
                            unit.Scores[i].Share >= InsightRules.StrengthShare && unit.Scores[i].Points > edition.Summary.IndicatorMeans[i]
                        )
                    )
            )
            .Where(entry => entry.Strong > city.Units.Length * Half)
            .OrderByDescending(entry => entry.Strong)
            .Select(entry => entry.Name)
            .ToList();
        if (common.Count == 0) return string.Empty;
        var who = city.Units.Length == 1 ? string.Empty : $"超过半数的{edition.Scheme.UnitKind}";
        return $"{who}得分率达到四分之三且高于{edition.Scheme.Terms.Whole}平均的指标有{Phrases.Some(common, MostStrengths)}" +
            $"{(common.Count > MostStrengths ? ChineseNumber.Of(common.Count) + "项" : string.Empty)}。";
    }

    private static string Lines(InsightMaker maker, CityResult city)
    {
        string Describe(ImmutableArray<UnitResult> units) =>
            Phrases.Names([.. units.Where(unit => unit.Unit.City.Key == city.City.Key).Select(unit => $"{unit.Unit.Name}（{Format.Points(unit.Total)}分）")]);
        var (below, above) = (Describe(maker.Province.JustBelow), Describe(maker.Province.JustAbove));
        return (below.Length, above.Length) switch
        {
            (0, 0) => string.Empty,
            (_, 0) => $"距上一类标准线在一分以内的有{below}。",
            (0, _) => $"高出本类标准线在一分以内的有{above}。",
            _ => $"距上一类标准线在一分以内的有{below}；高出本类标准线在一分以内的有{above}。",
        };
    }
}
