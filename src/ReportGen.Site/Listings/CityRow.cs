using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Listings;

/// <summary>A city-level group in a table of groups.</summary>
public sealed record CityRow
{
    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string Count { get; init; }

    /// <summary>Units in each class, in the order of the scale.</summary>
    public required ImmutableArray<string> Classes { get; init; }

    public required string Mean { get; init; }

    public required string Rank { get; init; }

    public required ChangeMark Change { get; init; }

    public required ImmutableArray<string> Dimensions { get; init; }

    internal static ImmutableArray<CityRow> Of(PageContext page, EditionResult edition, EditionResult? before) =>
        [.. edition.Cities.OrderBy(city => city.Rank).ThenBy(city => city.City.Key, StringComparer.Ordinal).Select(city => Of(page, edition, city, before))];

    private static CityRow Of(PageContext page, EditionResult edition, CityResult city, EditionResult? before) =>
        new()
        {
            Name = city.City.Name,
            Href = page.To(page.Addresses.City(edition.Edition.Year, city.City)),
            Count = Format.Count(city.Summary.Count),
            Classes = [.. city.Summary.ClassCounts.Select(Format.Count)],
            Mean = Format.Points(city.Summary.Mean),
            Rank = Format.Count(city.Rank),
            Change = Neighbours.MeanChange(city.Summary, Neighbours.CityIn(before, city.City)?.Summary) is { } change
                ? ChangeMark.Of(change)
                : ChangeMark.NotComparable,
            Dimensions = [.. city.Summary.DimensionMeans.Select(Format.Points)],
        };
}
