using System.Collections.Immutable;
using ReportGen.Analysis.Robustness;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Insights;

/// <summary>The findings about the province.</summary>
/// <param name="Group">What can be said of its units.</param>
/// <param name="Target">The plan's class structure for the earliest edition from this one on, estimates left out; null where it has none.</param>
/// <param name="Cities">City-level groups by rank, ties by key.</param>
/// <param name="JustBelow">Units within one point below a class line, by rank, ties by code.</param>
/// <param name="JustAbove">Units within one point above their class line or on it, likewise.</param>
public sealed record ProvinceInsights(
    GroupInsights Group,
    StructureTarget? Target,
    ImmutableArray<CityResult> Cities,
    ImmutableArray<UnitResult> JustBelow,
    ImmutableArray<UnitResult> JustAbove)
{
    /// <summary>The dimension with the greatest share of full points; ties by the scheme's order.</summary>
    public DimensionMean Strongest => Group.Dimensions.MaxBy(dimension => dimension.Share)!;

    /// <summary>The dimension with the least share of full points; ties by the scheme's order.</summary>
    public DimensionMean Weakest => Group.Dimensions.MinBy(dimension => dimension.Share)!;

    internal static ProvinceInsights Of(EditionResult edition, EditionResult? before)
    {
        var scale = edition.Scheme.Classes;
        var targets = edition.Scheme.Targets.Where(target => !target.IsEstimate && target.Edition >= edition.Edition.Year);
        return new ProvinceInsights(
            GroupInsights.Of(edition, edition.Ranked, edition.Summary, before?.Summary),
            targets.MinBy(target => target.Edition),
            [.. edition.Cities.OrderBy(city => city.Rank).ThenBy(city => city.City.Key, StringComparer.Ordinal)],
            [.. edition.Ranked.Where(unit => scale.Above(unit.Class) is { } next && (next.From - unit.Total).Value <= RobustnessRules.NearLine)],
            [.. edition.Ranked.Where(unit => unit.Class != scale.Classes[^1] && (unit.Total - unit.Class.From).Value <= RobustnessRules.NearLine)]);
    }
}
