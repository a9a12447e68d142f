using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Insights;

/// <summary>The findings about a city-level group.</summary>
/// <param name="City">Its result.</param>
/// <param name="Cities">Number of groups in the edition.</param>
/// <param name="RankBefore">Its rank in the edition before; null where it cannot be compared.</param>
/// <param name="Group">What can be said of its units.</param>
public sealed record CityInsights(CityResult City, int Cities, int? RankBefore, GroupInsights Group)
{
    /// <summary>Places gained among the groups; null where it cannot be compared.</summary>
    public int? RankChange => RankBefore - City.Rank;

    internal static CityInsights Of(EditionResult edition, EditionResult? before, CityResult city)
    {
        ArgumentNullException.ThrowIfNull(city);
        var earlier = before?.Cities.FirstOrDefault(candidate => candidate.City.Key == city.City.Key);
        return new CityInsights(city, edition.Cities.Length, earlier?.Rank, GroupInsights.Of(edition, city.Units, city.Summary, earlier?.Summary));
    }
}
