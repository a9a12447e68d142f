using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Site.Pages.Parts;

namespace ReportGen.Site.Pages.City;

/// <summary>An indicator in which more than half of the city's units have less than half of the full points.</summary>
/// <param name="Name">Name of the indicator.</param>
/// <param name="Href">Its page.</param>
/// <param name="Text">What is weak, in numbers.</param>
public sealed record CityWeakness(string Name, string Href, string Text)
{
    /// <summary>How many are told at most.</summary>
    public const int Most = 6;

    private const decimal Half = 0.5m;

    internal static ImmutableArray<CityWeakness> Of(PageContext page, EditionResult edition, CityResult city) =>
    [
        .. edition.Scheme.Indicators
            .Select((indicator, i) => (Indicator: indicator, Index: i, Weak: city.Units.Count(result => result.Scores[i].Share < Half)))
            .Where(entry => entry.Weak * 2 > city.Summary.Count)
            .OrderByDescending(entry => entry.Weak)
            .ThenByDescending(entry => (entry.Indicator.Weight - city.Summary.IndicatorMeans[entry.Index]).Value)
            .ThenBy(entry => entry.Index)
            .Select(entry =>
            {
                var mean = city.Summary.IndicatorMeans[entry.Index];
                return new CityWeakness(
                    entry.Indicator.Name,
                    page.To(page.Addresses.Indicator(edition.Edition.Year, entry.Indicator.Id)),
                    $"{Format.Count(entry.Weak)}个{edition.Scheme.UnitKind}得分不到满分的一半，平均{Words.PointsOf(mean, entry.Indicator.Weight)}，{Against(mean, edition.Summary.IndicatorMeans[entry.Index])}。");
            }),
    ];

    private static string Against(Core.Scoring.Points mean, Core.Scoring.Points province) => mean.CompareTo(province) switch
    {
        > 0 => $"高于全省平均（{Format.Points(province)}分）",
        < 0 => $"低于全省平均（{Format.Points(province)}分）",
        _ => "与全省平均相同",
    };
}
