using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Indicators;

/// <summary>View model of the list of an edition's indicators.</summary>
public sealed record IndicatorListPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    /// <summary>False where the edition does not make its means public.</summary>
    public required bool HasMeans { get; init; }

    /// <summary>Number of columns.</summary>
    public required string Columns { get; init; }

    public required ImmutableArray<ListedDimension> Dimensions { get; init; }

    public required TextLink Methodology { get; init; }

    public static IndicatorListPage Make(PageContext page, AssessedEdition edition)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(edition);
        var (year, scheme) = (edition.Edition.Year, edition.Scheme);
        var label = Format.EditionLabel(year);
        var title = label + "评价指标";
        var lead = $"{label}评价采用{Format.Count(scheme.Indicators.Length)}项指标，分属{Format.Count(scheme.Dimensions.Length)}项一级指标，" +
            $"满分合计{Format.Weight(new Points(scheme.Dimensions.Sum(dimension => dimension.Weight.Value)))}分。选择指标可查看计分规则和全部{scheme.UnitKind}的得分。";
        var result = edition as EditionResult;
        return new IndicatorListPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [Neighbours.ProvinceStep(page, edition), Neighbours.IndicatorsStep(page, edition)],
                Editions = page.EditionSwitch(other => page.Addresses.Indicators(other.Edition.Year)),
                JsonLd = JsonLd.Of("Dataset", page, title, lead),
            }),
            Title = title,
            Lead = lead,
            HasMeans = result is not null,
            Columns = result is null ? "3" : "5",
            Dimensions = ListedDimension.Of(page, edition, result),
            Methodology = new TextLink("评价方法", page.To(page.Addresses.Methodology(year))),
        };
    }
}
