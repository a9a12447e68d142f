using ReportGen.Core.Assessments;
using ReportGen.Core.Leaps;

namespace ReportGen.Site.Pages.County;

/// <summary>The paragraph at the head of a report: what a newspaper could print. Every number in it stands in a table of the page.</summary>
public static class HeadText
{
    public static string Of(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Standing(subject) + Comparison(subject) + Dimensions(subject);
    }

    /// <summary>The first sentence, without the comparison; descriptions of the page use it.</summary>
    public static string Summary(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Standing(subject) + $"，属{subject.ClassLabel}（{subject.Result.Class.Name}）。";
    }

    private static string Standing(Subject subject)
    {
        var result = subject.Result;
        var inCity = result.Unit.IsProvinceRun ? string.Empty : $"、{subject.City.City.Name}第{Format.Count(result.CityRank)}位";
        return $"{result.Unit.Name}{Format.EditionLabel(subject.Year)}县域科技创新能力综合得分{Format.Points(result.Total)}分，居全省第{Format.Count(result.Rank)}位{inCity}";
    }

    private static string Comparison(Subject subject)
    {
        if (subject.Result.Comparison is NotCompared not) return $"，属{subject.ClassLabel}（{subject.Result.Class.Name}）；{WhyNot(not)}。";
        var before = subject.Before!;
        var renamed = before.Previous.Unit.Id == subject.Unit.Id ? string.Empty : $"（时为{before.Previous.Unit.Name}）";
        var score = before.ScoreChange.Value == 0m ? $"得分与上年度{renamed}持平" : $"比上年度{renamed}{ChangeWords.OfScore(before.ScoreChange)}";
        return $"，{score}、{ChangeWords.OfRank(before.RankChange)}，{ChangeWords.OfClass(before, subject.Result)}。";
    }

    private static string WhyNot(NotCompared not) => not.Reason == NoComparison.FirstEdition ? "本年度为首个评价年度，" + ChangeWords.WhyNot(not) : ChangeWords.WhyNot(not);

    private static string Dimensions(Subject subject)
    {
        var dimensions = subject.Result.Dimensions;
        if (dimensions.Length < 2) return string.Empty;
        var (best, worst) = (dimensions[0], dimensions[0]);
        foreach (var dimension in dimensions)
        {
            if (dimension.Rank < best.Rank) best = dimension;
            if (dimension.Rank > worst.Rank) worst = dimension;
        }

        return best.Rank == worst.Rank
            ? $"各项一级指标均居全省第{Format.Count(best.Rank)}位。"
            : $"本地各项一级指标中，{Place(best)}，位次最靠前；{Place(worst)}，位次最靠后。";
    }

    private static string Place(DimensionScore dimension) =>
        $"{dimension.Dimension.Name}得{Format.Points(dimension.Points)}分（满分{Format.Weight(dimension.Dimension.Weight)}分）、居全省第{Format.Count(dimension.Rank)}位";
}
