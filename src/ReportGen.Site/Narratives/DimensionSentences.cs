using ReportGen.Analysis.Insights;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Narratives;

/// <summary>How the unit stands on each dimension.</summary>
internal static class DimensionSentences
{
    /// <summary>The dimensions that stand first and last in the province.</summary>
    public static string Ends(NarrativeSource facts)
    {
        var standings = InOrder(facts);
        if (standings.Count < 2 || facts.Unit.Total == Points.Zero) return string.Empty;
        var (best, worst) = (standings.MinBy(standing => standing.Rank)!, standings.MaxBy(standing => standing.Rank)!);
        return best.Rank == worst.Rank
            ? $"各项一级指标均居{facts.Terms.Whole}{Phrases.Place(best.Rank)}。"
            : $"一级指标中，位次最靠前的是{At(standings, best.Rank, facts.Terms.Whole)}；最靠后的是{At(standings, worst.Rank, string.Empty)}。";
    }

    /// <summary>创新主体，居全省第3位; 创新主体和创新产出，均居全省第64位: all that share the rank.</summary>
    private static string At(List<DimensionStanding> standings, int rank, string whole)
    {
        var names = standings.Where(standing => standing.Rank == rank).Select(standing => standing.Dimension.Name).ToList();
        return $"{Phrases.List(names)}，{(names.Count > 1 ? "均居" : "居")}{whole}{Phrases.Place(rank)}";
    }

    /// <summary>All dimensions, those together that stand alike against the means.</summary>
    public static string Of(NarrativeSource facts)
    {
        var standings = InOrder(facts);
        if (facts.Unit.Total == Points.Zero) return $"{ChineseNumber.Of(standings.Count)}项一级指标均未得分。";
        var groups = standings.GroupBy(standing => Against(facts, standing), StringComparer.Ordinal).ToList();
        if (groups is [var only] && standings.Count > 1)
        {
            return $"{Phrases.List([.. standings.Select(Describe)])}均{only.Key}。";
        }

        return $"{string.Join('；', groups.Select(group => Phrases.List([.. group.Select(Describe)]) + group.Key))}。";
    }

    private static string Describe(DimensionStanding standing) =>
        standing.Dimension.Name + (standing.Points == Points.Zero ? "（未得分）" : Format.Points(standing.Points) + "分");

    private static string Against(NarrativeSource facts, DimensionStanding standing)
    {
        var province = standing.Points.CompareTo(standing.ProvinceMean);
        if (!facts.HasClassMates) return Word(province, $"{facts.Terms.Whole}平均");
        var ofClass = standing.Points.CompareTo(standing.ClassMean);
        var classMean = facts.ClassLabel + "平均";
        return Math.Sign(province) == Math.Sign(ofClass)
            ? Word(province, $"{facts.Terms.Whole}平均和{classMean}")
            : $"{Word(province, $"{facts.Terms.Whole}平均")}，{(province == 0 || ofClass == 0 ? string.Empty : "但")}{Word(ofClass, classMean)}";
    }

    private static string Word(int sign, string mean) => sign switch
    {
        > 0 => "高于" + mean,
        < 0 => "低于" + mean,
        _ => $"与{mean}持平",
    };

    private static List<DimensionStanding> InOrder(NarrativeSource facts)
    {
        var order = facts.Edition.Scheme.Dimensions;
        return [.. facts.Insights.Of<DimensionStanding>().OrderBy(standing => order.IndexOf(standing.Dimension))];
    }
}
