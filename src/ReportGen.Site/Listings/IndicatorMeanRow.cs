using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Listings;

/// <summary>An indicator in a table of means.</summary>
public sealed record IndicatorMeanRow
{
    public required bool IsFirstOfDimension { get; init; }

    public required string Dimension { get; init; }

    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string Mean { get; init; }

    public required string Weight { get; init; }

    public required string Share { get; init; }

    public required ChangeMark Change { get; init; }

    internal static ImmutableArray<IndicatorMeanRow> Of(PageContext page, EditionResult edition, GroupSummary now, GroupSummary? before) =>
    [
        .. edition.Scheme.Dimensions
            .SelectMany(dimension => dimension.Indicators.Select((indicator, i) => (Dimension: dimension, Indicator: indicator, IsFirst: i == 0)))
            .Select((entry, i) => new IndicatorMeanRow
            {
                IsFirstOfDimension = entry.IsFirst,
                Dimension = entry.Dimension.Name,
                Name = entry.Indicator.Name,
                Href = page.To(page.Addresses.Indicator(edition.Edition.Year, entry.Indicator.Id)),
                Mean = Format.Points(now.IndicatorMeans[i]),
                Weight = Format.Weight(entry.Indicator.Weight),
                Share = Format.Percent(now.IndicatorMeans[i].Value / entry.Indicator.Weight.Value),
                Change = before is null ? ChangeMark.NotComparable : ChangeMark.Of(now.IndicatorMeans[i] - before.IndicatorMeans[i]),
            }),
    ];
}
