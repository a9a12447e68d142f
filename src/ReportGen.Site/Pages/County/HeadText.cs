using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Pages.County;

/// <summary>One sentence about the report, for its description.</summary>
public static class HeadText
{
    public static string Summary(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var result = subject.Result;
        var inCity = result.Unit.IsProvinceRun ? string.Empty : $"、{subject.City.City.Name}第{Format.Count(result.CityRank)}位";
        return $"{result.Unit.Name}{Format.EditionLabel(subject.Year)}{subject.Terms.Subject}综合得分{Format.Points(result.Total)}分，" +
            $"居{subject.Terms.Whole}第{Format.Count(result.Rank)}位{inCity}，属{subject.ClassLabel}（{result.Class.Name}）。";
    }
}
