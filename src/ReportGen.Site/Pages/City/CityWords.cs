using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.City;

/// <summary>Sentences of a city's report; each number stands in a table of the same page.</summary>
internal static class CityWords
{
    public static string Lead(PageContext page, EditionResult edition, CityResult city)
    {
        var before = Neighbours.CityIn(Neighbours.Before(page, edition), city.City);
        var summary = city.Summary;
        var year = edition.Edition.Year.ToString(CultureInfo.InvariantCulture);
        var change = before is null ? string.Empty : ResultWords.ScoreChange(summary.Mean - before.Summary.Mean) + "，";
        return $"{year}年度，{city.City.Name}{Format.Count(summary.Count)}个{edition.Scheme.UnitKind}综合得分平均为{ResultWords.Mean(summary)}，{change}" +
            $"{AgainstProvince(edition, city)}，" +
            $"在{edition.Scheme.Terms.Whole}{Format.Count(edition.Cities.Length)}个市级单元中居{ResultWords.Rank(city.Rank)}{RankChange(city, before)}。" +
            $"{Classes(edition, city)}{ClassChange(edition, city, before)}。{Best(edition, city)}";
    }

    public static ImmutableArray<Fact> Facts(PageContext page, EditionResult edition, CityResult city)
    {
        var before = Neighbours.CityIn(Neighbours.Before(page, edition), city.City);
        return
        [
            Fact.Of(
                edition.Scheme.UnitKind,
                Format.Count(city.Summary.Count),
                "个",
                before is null ? string.Empty : ResultWords.CountChange(city.Summary.Count - before.Summary.Count)
            ),
            Fact.Of(
                "平均得分",
                Format.Points(city.Summary.Mean),
                "分",
                before is null ? string.Empty : ResultWords.ScoreChange(city.Summary.Mean - before.Summary.Mean)
            ),
            Fact.Of(
                "市级单元位次",
                Format.Count(city.Rank),
                $"/{Format.Count(edition.Cities.Length)}",
                before is null ? string.Empty : $"上年度{ResultWords.Rank(before.Rank)}"
            ),
            Fact.Of($"{edition.Scheme.Terms.Whole}平均得分", Format.Points(edition.Summary.Mean), "分", "本市" + AgainstProvince(edition, city)),
        ];
    }

    public static string Dimensions(EditionResult edition, CityResult city)
    {
        var differences = edition
            .Scheme.Dimensions.Select((dimension, d) => (dimension.Name, Difference: city.Summary.DimensionMeans[d] - edition.Summary.DimensionMeans[d]))
            .ToList();
        string Describe(IEnumerable<(string Name, Evaluation.Quantities.Points Difference)> entries) =>
            string.Join('、', entries.Select(entry => $"{entry.Name}（{Format.Change(entry.Difference)}分）"));
        var above = differences.Where(entry => entry.Difference.Value > 0m).ToList();
        var below = differences.Where(entry => entry.Difference.Value < 0m).ToList();
        return (above.Count, below.Count) switch
        {
            (0, 0) => $"各项一级指标的平均分均与{edition.Scheme.Terms.Whole}平均相同。",
            (_, 0) => $"高于{edition.Scheme.Terms.Whole}平均的一级指标有{Describe(above)}，没有低于{edition.Scheme.Terms.Whole}平均的一级指标。",
            (0, _) => $"低于{edition.Scheme.Terms.Whole}平均的一级指标有{Describe(below)}，没有高于{edition.Scheme.Terms.Whole}平均的一级指标。",
            _ => $"高于{edition.Scheme.Terms.Whole}平均的一级指标有{Describe(above)}；低于{edition.Scheme.Terms.Whole}平均的有{Describe(below)}。",
        };
    }

    private static string AgainstProvince(EditionResult edition, CityResult city)
    {
        var difference = city.Summary.Mean - edition.Summary.Mean;
        return difference.Value switch
        {
            > 0m => $"比{edition.Scheme.Terms.Whole}平均高{Format.Points(difference)}分",
            < 0m => $"比{edition.Scheme.Terms.Whole}平均低{Format.Points(edition.Summary.Mean - city.Summary.Mean)}分",
            _ => $"与{edition.Scheme.Terms.Whole}平均相同",
        };
    }

    private static string Classes(EditionResult edition, CityResult city)
    {
        var only = edition
            .Scheme.Classes.Classes.Where((_, i) => city.Summary.ClassCounts[i] == city.Summary.Count)
            .Select(unitClass => unitClass.Letter)
            .FirstOrDefault();
        return (only, city.Summary.Count) switch
        {
            (null, _) => $"其中{ResultWords.Classes(edition.Scheme, city.Summary.ClassCounts)}",
            (_, 1) => $"类别为{only}类",
            _ => $"全部为{only}类",
        };
    }

    private static string RankChange(CityResult city, CityResult? before) =>
        before is null ? string.Empty : before.Rank == city.Rank ? "，位次与上年度相同" : $"，上年度为{ResultWords.Rank(before.Rank)}";

    private static string ClassChange(EditionResult edition, CityResult city, CityResult? before)
    {
        if (before is null) return string.Empty;
        var changes = edition.Scheme.Classes.Classes
            .Select((unitClass, i) => (unitClass.Letter, Change: Neighbours.ClassChange(city.Summary, before.Summary, i)))
            .Where(entry => entry.Change != 0)
            .Select(entry => $"{entry.Letter}类{(entry.Change > 0 ? "增加" : "减少")}{Format.Count(Math.Abs(entry.Change))}个")
            .ToList();
        return changes.Count == 0 ? "，分类结构与上年度相同" : $"，与上年度相比{string.Join('、', changes)}";
    }

    private static string Whole(CityResult city) => city.City.Kind == Evaluation.Regions.CityKind.NewArea ? "全区" : "全市";

    private static string Best(EditionResult edition, CityResult city)
    {
        var best = city.Units.TakeWhile(result => result.CityRank == 1).Select(result => result.Unit.Name).ToList();
        if (city.Units[0].Total == Evaluation.Quantities.Points.Zero)
            return $"{Whole(city)}各项指标均未得分。";
        if (city.Units.Length == 1)
            return $"{best[0]}得分{ResultWords.Total(city.Units[0])}，居{edition.Scheme.Terms.Whole}{ResultWords.Rank(city.Units[0].Rank)}。";
        return $"{Whole(city)}得分最高的是{string.Join('、', best)}，{ResultWords.Total(city.Units[0])}，居{edition.Scheme.Terms.Whole}" +
            $"{ResultWords.Rank(city.Units[0].Rank)}。";
    }
}
