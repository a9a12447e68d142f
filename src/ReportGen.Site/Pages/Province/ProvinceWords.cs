using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Formatting;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Province;

/// <summary>Sentences of the province's report; each number stands in a table of the same page.</summary>
internal static class ProvinceWords
{
    public const int BestRanks = 10;
    public const int MostMovers = 10;
    private const int Named = 3;

    public static string Cities(EditionResult edition)
    {
        var best = edition.Cities.OrderBy(city => city.Rank).ThenBy(city => city.City.Key, StringComparer.Ordinal).Take(Named).ToList();
        var names = best.Select(city => $"{city.City.Name}（{Format.Points(city.Summary.Mean)}分）");
        return $"{edition.Scheme.Terms.Whole}分为{Format.Count(edition.Cities.Length)}个市级单元，平均得分居前的是{string.Join('、', names)}。" + Apart(edition);
    }

    private static string Apart(EditionResult edition) => edition.Cities.Any(city => city.City.Kind == CityKind.ProvinceRun)
        ? $"{edition.Scheme.Terms.ProvinceRun}县级市单独列为市级单元，其平均得分即该市得分。"
        : string.Empty;

    public static string Dimensions(EditionResult edition)
    {
        var shares = edition.Scheme.Dimensions.Select((dimension, d) => (dimension.Name, dimension.Weight, Mean: edition.Summary.DimensionMeans[d])).ToList();
        var best = shares.MaxBy(entry => entry.Mean.Value / entry.Weight.Value);
        var worst = shares.MinBy(entry => entry.Mean.Value / entry.Weight.Value);
        return $"{edition.Scheme.Terms.Whole}平均得分率最高的一级指标是{best.Name}，平均{ResultWords.PointsOf(best.Mean, best.Weight)}；最低的是{worst.Name}，" +
            $"平均{ResultWords.PointsOf(worst.Mean, worst.Weight)}。";
    }

    public static string Indicators(EditionResult edition, EditionResult? before)
    {
        var entries = edition.Scheme.Indicators.Select((indicator, i) => (
            indicator.ShortName,
            Share: edition.Summary.IndicatorMeans[i].Value / indicator.Weight.Value,
            Change: before is null ? default : edition.Summary.IndicatorMeans[i] - before.Summary.IndicatorMeans[i])).ToList();
        var weakest = entries.OrderBy(entry => entry.Share).Take(Named).Select(entry => $"{entry.ShortName}（{Format.Percent(entry.Share)}）");
        var message = $"平均得分率最低的指标是{string.Join('、', weakest)}。";
        if (before is null) return message;
        var most = entries.MaxBy(entry => entry.Change);
        var least = entries.MinBy(entry => entry.Change);
        var risen = most.Change.Value > 0m ? $"与上年度相比，提高最多的是{most.ShortName}（{Format.Change(most.Change)}分）" : "与上年度相比，没有指标的平均分提高";
        var fallen = least.Change.Value < 0m ? $"下降最多的是{least.ShortName}（{Format.Change(least.Change)}分）。" : "没有指标的平均分下降。";
        return message + risen + "，" + fallen;
    }
}
