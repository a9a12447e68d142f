using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Facts;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;
using ReportGen.Site.RuleTables;

namespace ReportGen.Site.Pages.Indicators;

/// <summary>View model of one indicator across all units.</summary>
public sealed record IndicatorPage
{
    public required Frame Frame { get; init; }

    public required string Name { get; init; }

    public required string Edition { get; init; }

    public required string UnitKind { get; init; }

    public required string Dimension { get; init; }

    public required string Weight { get; init; }

    public required string Lead { get; init; }

    public required bool HasProse { get; init; }

    public required Markup Prose { get; init; }

    public required RuleView Rule { get; init; }

    public required Markup Chart { get; init; }

    public required string ChartCaption { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required bool HasValues { get; init; }

    public required ImmutableArray<DistributionRow> Distribution { get; init; }

    public required string ValueHead { get; init; }

    /// <summary>What the column of values says.</summary>
    public required string ValueNote { get; init; }

    public required bool HasChange { get; init; }

    public required ImmutableArray<IndicatorUnit> Best { get; init; }

    public required bool HasImproved { get; init; }

    public required ImmutableArray<IndicatorUnit> Improved { get; init; }

    public required ImmutableArray<IndicatorUnit> Units { get; init; }

    public required string Clause { get; init; }

    public required ImmutableArray<SourceLine> Sources { get; init; }

    /// <summary>The numbers of the chart that stand in no other table of the page.</summary>
    public required FigureTable Figures { get; init; }

    public required DownloadLink Csv { get; init; }

    public required bool HasPrevious { get; init; }

    public required TextLink Previous { get; init; }

    public required bool HasNext { get; init; }

    public required TextLink Next { get; init; }

    public static IndicatorPage Make(PageContext page, SiteContext site, EditionResult edition, int index)
    {
        var (year, scheme) = (edition.Edition.Year, edition.Scheme);
        var indicator = scheme.Indicators[index];
        var label = Format.EditionLabel(year);
        var before = Neighbours.Before(page, edition);
        var lead = IndicatorWords.Lead(edition, before, index);
        var units = IndicatorUnit.Of(page, edition, index);
        var improved = IndicatorUnit.Improved(page, edition, index);
        var prose = site.ProseOf(scheme, Content.Prose.Indicators + indicator.Id);
        return new IndicatorPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = indicator.Name + label,
                Description = lead,
                Trail =
                [
                    Neighbours.ProvinceStep(page, edition), Neighbours.IndicatorsStep(page, edition),
                    new Choice(indicator.ShortName, page.To(page.Address), true),
                ],
                Editions = page.EditionSwitch(other => Neighbours.IndicatorOrProvince(page, other, indicator)),
                JsonLd = JsonLd.Of("Dataset", page, indicator.Name + label, lead),
            }),
            Name = indicator.Name,
            Edition = label,
            UnitKind = scheme.UnitKind,
            Dimension = scheme.Dimensions.First(dimension => dimension.Indicators.Contains(indicator)).Name,
            Weight = Format.Weight(indicator.Weight),
            Lead = lead,
            HasProse = prose is not null,
            Prose = prose ?? Markup.None,
            Rule = RuleView.Of(scheme, indicator),
            Chart = IndicatorCharts.Draw(edition, index),
            Figures = IndicatorCharts.Figures(edition, index),
            ChartCaption = IndicatorWords.ChartCaption(scheme, indicator),
            Facts = IndicatorWords.Facts(edition, before, index),
            HasValues = indicator.Rule is LinearRule,
            Distribution = DistributionRow.Of(edition, index),
            ValueHead = IndicatorWords.ValueHead(indicator),
            ValueNote = IndicatorWords.ValueNote(scheme, indicator),
            HasChange = before is not null,
            Best = [.. units.Take(IndicatorWords.Most)],
            HasImproved = !improved.IsEmpty,
            Improved = improved,
            Units = units,
            Clause = indicator.Clause,
            Sources = SourceLine.Of(scheme, indicator),
            Csv = page.Download("下载全部指标得分（CSV）", page.Addresses.ScoresCsv(year)),
            HasPrevious = index > 0,
            Previous = Neighbour(page, edition, index - 1),
            HasNext = index + 1 < scheme.Indicators.Length,
            Next = Neighbour(page, edition, index + 1),
        };
    }

    private static TextLink Neighbour(PageContext page, EditionResult edition, int index)
    {
        if (index < 0 || index >= edition.Scheme.Indicators.Length) return new TextLink(string.Empty, string.Empty);
        Indicator indicator = edition.Scheme.Indicators[index];
        return new TextLink(indicator.Name, page.To(page.Addresses.Indicator(edition.Edition.Year, indicator.Id)));
    }
}
