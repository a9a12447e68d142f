using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.AwardTables;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Facts;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Listings;
using ReportGen.Site.Maps;
using ReportGen.Site.Narratives;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.Province;

/// <summary>View model of the report of the whole province.</summary>
public sealed record ProvincePage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Edition { get; init; }

    public required string UnitKind { get; init; }

    public required string Lead { get; init; }

    /// <summary>Paragraphs below the lead.</summary>
    public required ImmutableArray<string> Analysis { get; init; }

    public required string Published { get; init; }

    public required bool HasForeword { get; init; }

    /// <summary>What the editor says of the edition.</summary>
    public required Markup EditionIntroduction { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required bool HasChange { get; init; }

    public required ImmutableArray<ClassCountRow> Classes { get; init; }

    public required ImmutableArray<string> Letters { get; init; }

    public required string StructureMessage { get; init; }

    public required Markup StructureChart { get; init; }

    public required ImmutableArray<StructureRow> Structure { get; init; }

    public required bool HasTargets { get; init; }

    public required string StructureTitle { get; init; }

    public required bool HasPlan { get; init; }

    /// <summary>The structure against the plan.</summary>
    public required ImmutableArray<PlanGap> Plan { get; init; }

    public required bool HasTiles { get; init; }

    public required Markup Tiles { get; init; }

    public required Markup Distribution { get; init; }

    /// <summary>The numbers of the distribution.</summary>
    public required FigureTable Figures { get; init; }

    public required TextLink Rankings { get; init; }

    public required ImmutableArray<CountyRow> Best { get; init; }

    /// <summary>Moves between classes; none where there is nothing to compare with.</summary>
    public required ImmutableArray<ClassFlowView> Flow { get; init; }

    public required TextLink Leaps { get; init; }

    public required Movers Movers { get; init; }

    public required string AwardLead { get; init; }

    /// <summary>False where the scheme gives no awards.</summary>
    public required bool GivesAwards { get; init; }

    public required bool HasAwards { get; init; }

    public required AwardSums Awards { get; init; }

    public required TextLink AwardLedger { get; init; }

    public required ImmutableArray<CityRow> Cities { get; init; }

    public required string CityMessage { get; init; }

    public required ImmutableArray<WeightedHead> DimensionHeads { get; init; }

    public required ImmutableArray<string> DimensionMeans { get; init; }

    public required Markup DimensionChart { get; init; }

    public required ImmutableArray<IndicatorMeanRow> Indicators { get; init; }

    public required string IndicatorMessage { get; init; }

    public required ImmutableArray<DirectoryCity> Directory { get; init; }

    public required TextLink IndicatorList { get; init; }

    public required TextLink Methodology { get; init; }

    public required TextLink Data { get; init; }

    public static ProvincePage Make(PageContext page, EditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var edition = facts.Result;
        var label = Format.EditionLabel(edition.Edition.Year);
        var before = Neighbours.Before(page, edition);
        var lead = IntroSentences.Province(page, edition, before);
        var title = $"{page.Input.Settings.Province}{label}{edition.Scheme.Terms.Subject}监测评价报告";
        var tiles = CountyTiles.Draw(page, edition);
        var plan = PlanGaps.Of(page, edition);
        var givesAwards = edition.Scheme.Awards is not null;
        var foreword = page.Input.ForewordOf(edition);
        return new ProvincePage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [Neighbours.ProvinceStep(page, edition)],
                Editions = page.EditionSwitch(other => page.Addresses.Province(other.Edition.Year)),
                JsonLd = JsonLd.Of("Report", page, title, lead),
            }),
            Title = title,
            Edition = label,
            UnitKind = edition.Scheme.UnitKind,
            Lead = lead,
            Analysis = ProvinceNarrative.Of(facts.Insights),
            Published = edition.Edition.PublishedOn is { } day ? Format.Day(day) + "发布" : "尚未发布",
            HasForeword = foreword is not null,
            EditionIntroduction = foreword ?? Markup.None,
            Facts = SummaryFacts.Of(edition, before),
            HasChange = before is not null,
            Classes = ClassCountRow.Of(edition.Scheme, edition.Summary, before?.Summary),
            Letters = [.. edition.Scheme.Classes.Classes.Select(unitClass => unitClass.Letter)],
            StructureMessage = ClassStructure.StructureChart.Message(edition),
            StructureChart = ClassStructure.StructureChart.Draw(page, edition),
            Structure = ClassStructure.StructureChart.Rows(page, edition),
            HasTargets = !edition.Scheme.Targets.IsEmpty,
            StructureTitle = ClassStructure.StructureChart.Title(edition.Scheme),
            HasPlan = !plan.IsEmpty,
            Plan = plan,
            HasTiles = tiles is not null,
            Tiles = tiles ?? Markup.None,
            Distribution = ScoreCharts.Distribution(edition, facts.TotalBins, null),
            Figures = FigureTable.OfTotals(facts.TotalBins, edition.Scheme),
            Rankings = new TextLink(
                $"查看全部{Format.Count(edition.Summary.Count)}个{edition.Scheme.UnitKind}的排名",
                page.To(page.Addresses.Rankings(edition.Edition.Year))
            ),
            Best = [.. edition.Ranked.TakeWhile(result => result.Rank <= ProvinceWords.BestRanks).Select(result => CountyRow.Of(page, edition, result))],
            Flow = before is null ? [] : [ClassFlowView.Of(edition, before)],
            Leaps = new TextLink($"查看全部{edition.Scheme.Terms.Leap}情况", page.To(page.Addresses.Leaps(edition.Edition.Year))),
            Movers = Movers.Of(page, edition, edition.Units, ProvinceWords.MostMovers),
            GivesAwards = givesAwards,
            AwardLead = givesAwards ? AwardTexts.Lead(edition, listsUnits: false) : string.Empty,
            HasAwards = !edition.Awards.Entries.IsEmpty,
            Awards = AwardSums.ByRule(edition, edition.Awards.Entries),
            AwardLedger = new TextLink("查看奖励明细", page.To(Neighbours.AwardsOrProvince(page, edition))),
            Cities = CityRow.Of(page, edition, before),
            CityMessage = ProvinceWords.Cities(edition),
            DimensionHeads = WeightedHead.OfDimensions(edition.Scheme),
            DimensionMeans = [.. edition.Summary.DimensionMeans.Select(Format.Points)],
            DimensionChart = DrawDimensions(page, edition),
            Indicators = IndicatorMeanRow.Of(page, edition, edition.Summary, before?.Summary),
            IndicatorMessage = ProvinceWords.Indicators(edition, before),
            Directory = CountyDirectory.Of(page, edition),
            IndicatorList = new TextLink("评价指标", page.To(page.Addresses.Indicators(edition.Edition.Year))),
            Methodology = new TextLink("评价方法", page.To(page.Addresses.Methodology(edition.Edition.Year))),
            Data = new TextLink("数据下载", page.ToData(edition.Edition.Year)),
        };
    }

    private static Markup DrawDimensions(PageContext page, EditionResult edition)
    {
        var dimensions = edition.Scheme.Dimensions;
        var rows = edition.Cities.Select(city => new HeatRow(
            city.City.ShortName,
            page.To(page.Addresses.City(edition.Edition.Year, city.City)),
            [.. city.Summary.DimensionMeans.Select((mean, d) => (decimal?)(mean.Value / dimensions[d].Weight.Value))]));
        var text = new ChartText("各市一级指标平均得分率", ProvinceWords.Dimensions(edition));
        return new HeatMap(text, [.. dimensions.Select(dimension => dimension.Name)], [.. rows]).Draw().ToMarkup();
    }
}
