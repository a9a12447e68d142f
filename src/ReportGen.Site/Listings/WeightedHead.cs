using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Listings;

/// <summary>The head of a column whose full points are said below its name.</summary>
/// <param name="Name">Name of a dimension or indicator.</param>
/// <param name="Weight">Full points.</param>
public sealed record WeightedHead(string Name, string Weight)
{
    internal static ImmutableArray<WeightedHead> OfDimensions(Scheme scheme) =>
        [.. scheme.Dimensions.Select(dimension => new WeightedHead(dimension.Name, Format.Weight(dimension.Weight)))];
}
