using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>How the unit stands on each dimension.</summary>
internal static class DimensionSentences
{
    /// <summary>The dimensions that stand first and last in the province.</summary>
    public static string Ends(NarrativeSource telling)
    {
        var standings = InOrder(telling);
        if (standings.Count < 2 || telling.Unit.Total == Points.Zero) return string.Empty;
        var (best, worst) = (standings.MinBy(standing => standing.Rank)!, standings.MaxBy(standing => standing.Rank)!);
        return best.Rank == worst.Rank
            ? $"各项一级指标均居{telling.Terms.Whole}{Phrases.Place(best.Rank)}。"
            : $"一级指标中，位次最靠前的是{best.Dimension.Name}，居{telling.Terms.Whole}{Phrases.Place(best.Rank)}；最靠后的是{worst.Dimension.Name}，居{Phrases.Place(worst.Rank)}。";
    }

    /// <summary>All dimensions, those together that stand alike against the means.</summary>
    public static string Of(NarrativeSource telling)
    {
        var standings = InOrder(telling);
        if (telling.Unit.Total == Points.Zero) return $"{Phrases.Number(standings.Count)}项一级指标均未得分。";
        var groups = standings.GroupBy(standing => Against(telling, standing), StringComparer.Ordinal).ToList();
        if (groups is [var only] && standings.Count > 1)
        {
            return $"从一级指标得分看，{Phrases.List([.. standings.Select(Told)])}均{only.Key}。";
        }

        return $"从一级指标得分看，{string.Join('；', groups.Select(group => Phrases.List([.. group.Select(Told)]) + group.Key))}。";
    }

    private static string Told(DimensionStanding standing) => standing.Dimension.Name + (standing.Points == Points.Zero ? "（未得分）" : Format.Points(standing.Points) + "分");

    private static string Against(NarrativeSource telling, DimensionStanding standing)
    {
        var province = standing.Points.CompareTo(standing.ProvinceMean);
        if (!telling.HasClassMates) return Word(province, $"{telling.Terms.Whole}平均");
        var ofClass = standing.Points.CompareTo(standing.ClassMean);
        var classMean = telling.ClassLabel + "平均";
        return Math.Sign(province) == Math.Sign(ofClass)
            ? Word(province, $"{telling.Terms.Whole}平均和{classMean}")
            : $"{Word(province, $"{telling.Terms.Whole}平均")}，{(province == 0 || ofClass == 0 ? string.Empty : "但")}{Word(ofClass, classMean)}";
    }

    private static string Word(int sign, string mean) => sign switch
    {
        > 0 => "高于" + mean,
        < 0 => "低于" + mean,
        _ => $"与{mean}持平",
    };

    private static List<DimensionStanding> InOrder(NarrativeSource telling)
    {
        var order = telling.Edition.Scheme.Dimensions;
        return [.. telling.Insights.Of<DimensionStanding>().OrderBy(standing => order.IndexOf(standing.Dimension))];
    }
}
