using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Pages.City;

/// <summary>A dimension's mean in the city and in the province.</summary>
public sealed record CityDimension
{
    public required string Name { get; init; }

    public required string Weight { get; init; }

    public required string Mean { get; init; }

    public required string Share { get; init; }

    public required string Province { get; init; }

    public required ChangeMark Difference { get; init; }

    internal static ImmutableArray<CityDimension> Of(EditionResult edition, CityResult city) =>
    [
        .. edition.Scheme.Dimensions.Select((dimension, d) => new CityDimension
        {
            Name = dimension.Name,
            Weight = Format.Weight(dimension.Weight),
            Mean = Format.Points(city.Summary.DimensionMeans[d]),
            Share = Format.Percent(city.Summary.DimensionMeans[d].Value / dimension.Weight.Value),
            Province = Format.Points(edition.Summary.DimensionMeans[d]),
            Difference = ChangeMark.Of(city.Summary.DimensionMeans[d] - edition.Summary.DimensionMeans[d]),
        }),
    ];
}
