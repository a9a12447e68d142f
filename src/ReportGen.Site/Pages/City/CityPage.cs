using System.Collections.Immutable;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Facts;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Listings;
using ReportGen.Site.Narratives;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.City;

/// <summary>View model of the report of a city-level group.</summary>
public sealed record CityPage
{
    private const int HistoryColumnsBesideClasses = 5;

    public required Frame Frame { get; init; }

    public required string Name { get; init; }

    public required string Edition { get; init; }

    public required string UnitKind { get; init; }

    public required string Lead { get; init; }

    /// <summary>Paragraphs below the lead.</summary>
    public required ImmutableArray<string> Analysis { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required bool HasChange { get; init; }

    public required ImmutableArray<ClassCountRow> Classes { get; init; }

    public required ImmutableArray<string> Letters { get; init; }

    public required ImmutableArray<WeightedHead> DimensionHeads { get; init; }

    public required ImmutableArray<CountyRow> Counties { get; init; }

    public required CityMoves Moves { get; init; }

    public required CityAwards Awards { get; init; }

    public required string SplitNote { get; init; }

    public required TextLink Leaps { get; init; }

    public required Markup Heat { get; init; }

    public required FigureTable HeatFigures { get; init; }

    public required string DimensionMessage { get; init; }

    public required Markup DimensionChart { get; init; }

    public required ImmutableArray<CityDimension> Dimensions { get; init; }

    public required CityAdvice Advice { get; init; }

    public required ImmutableArray<IndicatorMeanRow> Indicators { get; init; }

    public required bool HasHistory { get; init; }

    /// <summary>True where the chart has a line at which years cannot be compared.</summary>
    public required bool HasHistoryBreak { get; init; }

    public required Markup HistoryChart { get; init; }

    public required ImmutableArray<CityYear> History { get; init; }

    public required string HistoryColumns { get; init; }

    public required TextLink Rankings { get; init; }

    public required TextLink Methodology { get; init; }

    public required TextLink Data { get; init; }

    public static CityPage Make(PageContext page, EditionFacts facts, CityResult city)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(city);
        var edition = facts.Result;
        var year = edition.Edition.Year;
        var label = Format.EditionLabel(year);
        var before = Neighbours.Before(page, edition);
        var lead = CityWords.Lead(page, edition, city);
        var title = $"{city.City.Name}{label}{edition.Scheme.Terms.Subject}监测评价报告";
        var history = CityHistory.Of(page, edition, city);
        var moves = CityMoves.Of(page, edition, city);
        return new CityPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [Neighbours.ProvinceStep(page, edition), new Choice(city.City.Name, page.To(page.Address), true)],
                Editions = page.EditionSwitch(other => Neighbours.CityOrProvince(page, other, city.City)),
                Units = city.Units.Select(result => result.Unit.Code.ToString()).ToHashSet(StringComparer.Ordinal),
                JsonLd = JsonLd.Of("Report", page, title, lead),
            }),
            Name = city.City.Name,
            Edition = label,
            UnitKind = edition.Scheme.UnitKind,
            Lead = lead,
            Analysis = CityNarrative.Of(facts.Insights, city),
            Facts = CityWords.Facts(page, edition, city),
            HasChange = before is not null,
            Classes = ClassCountRow.Of(edition.Scheme, city.Summary, Neighbours.CityIn(before, city.City)?.Summary),
            Letters = [.. edition.Scheme.Classes.Classes.Select(unitClass => unitClass.Letter)],
            DimensionHeads = WeightedHead.OfDimensions(edition.Scheme),
            Counties = [.. city.Units.Select(result => CountyRow.Of(page, edition, result))],
            Moves = moves,
            Awards = CityAwards.Of(page, edition, city),
            SplitNote = SplitWords.Explain(edition.Scheme.UnitKind, moves.Movers.HasUnitsPlaces),
            Leaps = new TextLink($"{edition.Scheme.Terms.Whole}{edition.Scheme.Terms.Leap}情况", page.To(page.Addresses.Leaps(year))),
            Heat = CityCharts.Heat(page, edition, city),
            HeatFigures = CityCharts.HeatFigures(edition, city),
            DimensionMessage = CityWords.Dimensions(edition, city),
            DimensionChart = CityCharts.Dimensions(page, edition, city),
            Dimensions = CityDimension.Of(edition, city),
            Advice = CityAdvice.Of(page, facts.Insights, city),
            Indicators = IndicatorMeanRow.Of(page, edition, city.Summary, Neighbours.CityIn(before, city.City)?.Summary),
            HasHistory = history.Length > 1,
            HasHistoryBreak = history.Any(static year => year.IsBreak),
            HistoryChart = history.Length > 1 ? CityCharts.History(page, edition, city) : Markup.None,
            History = history,
            HistoryColumns = Format.Count(HistoryColumnsBesideClasses + edition.Scheme.Classes.Classes.Length),
            Rankings = new TextLink($"{edition.Scheme.Terms.Whole}排名", page.To(page.Addresses.Rankings(year))),
            Methodology = new TextLink("评价方法", page.To(page.Addresses.Methodology(year))),
            Data = new TextLink("数据下载", page.ToData(year)),
        };
    }
}
