using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.RuleTables;

namespace ReportGen.Site.Pages.Indicators;

/// <summary>A dimension in the list of indicators.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">Its full points.</param>
/// <param name="Indicators">Its indicators.</param>
public sealed record ListedDimension(string Name, string Weight, ImmutableArray<ListedIndicator> Indicators)
{
    /// <summary>The dimensions of an edition; means are there where all its results are.</summary>
    internal static ImmutableArray<ListedDimension> Of(PageContext page, AssessedEdition edition, EditionResult? result)
    {
        var scheme = edition.Scheme;
        return
        [
            .. scheme.Dimensions.Select(dimension => new ListedDimension(dimension.Name, Format.Weight(dimension.Weight),
            [
                .. dimension.Indicators.Select(indicator =>
                {
                    var mean = result?.Summary.IndicatorMeans[scheme.Indicators.IndexOf(indicator)];
                    return new ListedIndicator(
                        indicator.Name,
                        page.To(page.Addresses.Indicator(edition.Edition.Year, indicator.Id)),
                        Format.Weight(indicator.Weight),
                        mean is { } points ? Format.Points(points) : string.Empty,
                        mean is { } known ? Format.Percent(known.Value / indicator.Weight.Value) : string.Empty,
                        RuleView.Of(scheme, indicator).Words);
                }),
            ])),
        ];
    }
}

/// <summary>An indicator in the list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its page.</param>
/// <param name="Weight">Its full points.</param>
/// <param name="Mean">Mean of all units; empty where it is not public.</param>
/// <param name="Share">The mean as a share of full points.</param>
/// <param name="Rule">Its rule in words.</param>
public sealed record ListedIndicator(string Name, string Href, string Weight, string Mean, string Share, string Rule);
