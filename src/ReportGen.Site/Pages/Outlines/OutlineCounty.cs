using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Derivations;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Histories;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Outlines;

/// <summary>An indicator with its derivation.</summary>
public sealed record OutlineScore(
    string Name,
    string Href,
    string Value,
    string Points,
    string Full,
    string Share,
    string Rank,
    ImmutableArray<DerivationStep> Steps
);

/// <summary>A dimension.</summary>
public sealed record OutlineDimension(string Name, string Points, string Full, string Share, string Rank);

/// <summary>View model of a unit in an edition that does not make everything public.</summary>
public sealed record OutlineCounty
{
    public required Frame Frame { get; init; }

    public required string Name { get; init; }

    public required string Eyebrow { get; init; }

    public required bool HasClass { get; init; }

    public required ClassMark Class { get; init; }

    public required string Lead { get; init; }

    public required bool HasScope { get; init; }

    public required string Scope { get; init; }

    public required bool HasFacts { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required bool HasScores { get; init; }

    public required bool HasRanks { get; init; }

    public required Markup Track { get; init; }

    public required ImmutableArray<OutlineDimension> Dimensions { get; init; }

    public required ImmutableArray<OutlineScore> Scores { get; init; }

    public required HistorySection History { get; init; }

    public required TextLink Region { get; init; }

    public required string Code { get; init; }

    public required TextLink Methodology { get; init; }

    public required ImmutableArray<DownloadLink> Files { get; init; }

    internal static OutlineCounty Make(PageContext page, OutlinedEdition edition, DisclosedUnit unit)
    {
        var year = edition.Edition.Year;
        var label = Format.EditionLabel(year);
        var title = $"{page.FullNameOf(unit.Unit)}{label}{edition.Scheme.Terms.Subject}监测评价报告";
        var lead = OutlineWords.County(edition, unit);
        var facts = FactsOf(edition, unit);
        return new OutlineCounty
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = TrailOf(page, edition, unit),
                Editions = page.EditionSwitch(other => Neighbours.CountyOrProvince(page, other, unit.Unit)),
                JsonLd = JsonLd.Of("Report", page, title, description: null),
            }),
            Name = unit.Unit.Name,
            Eyebrow = $"{(unit.Unit.IsProvinceRun ? edition.Scheme.Terms.ProvinceRun : unit.Unit.City.Name)}　{label}{edition.Scheme.Terms.Subject}监测评价",
            HasClass = unit.Class is not null,
            Class = unit.Class is { } unitClass ? ClassMark.Of(edition.Scheme.Classes, unitClass) : new ClassMark("–", "未公开", ClassStyles.None),
            Lead = lead,
            HasScope = unit.Class is not null,
            Scope = OutlineWords.Scope(edition),
            HasFacts = !facts.IsEmpty,
            Facts = facts,
            HasScores = !unit.Scores.IsEmpty,
            HasRanks = unit.Rank is not null,
            Track = unit.Total is null ? Markup.None : TrackOf(edition, unit),
            Dimensions = [.. unit.Dimensions.Select(score => new OutlineDimension(
                score.Dimension.Name,
                Format.Points(score.Points),
                Format.Weight(score.Dimension.Weight),
                Format.Percent(score.Points.Value / score.Dimension.Weight.Value),
                score.Rank is { } rank ? Format.Count(rank) : string.Empty))],
            Scores = [.. unit.Scores.Select(score => ScoreOf(page, edition, score))],
            History = HistorySection.Of(page, UnitHistory.Of(page.Input.Assessment, unit.Unit, year), year),
            Region = new TextLink(unit.Unit.Name + "历年全部结果", page.To(page.Addresses.Region(unit.Unit))),
            Code = unit.Unit.Code.ToString(),
            Methodology = new TextLink("评价方法", page.To(page.Addresses.Methodology(year))),
            Files = [page.Download("综合结果（CSV）", page.Addresses.ResultsCsv(year)), page.Download("全部结果（XLSX）", page.Addresses.ResultsXlsx(year))],
        };
    }

    private static ImmutableArray<Choice> TrailOf(PageContext page, OutlinedEdition edition, DisclosedUnit unit)
    {
        var (province, self) = (Neighbours.ProvinceStep(page, edition), new Choice(unit.Unit.Name, page.To(page.Address), true));
        return unit.Unit.IsProvinceRun
            ? [province, self]
            : [province, new Choice(unit.Unit.City.Name, page.To(page.Addresses.City(edition.Edition.Year, unit.Unit.City)), false), self];
    }

    private static ImmutableArray<Fact> FactsOf(OutlinedEdition edition, DisclosedUnit unit)
    {
        Fact?[] facts =
        [
            unit.Total is { } total
                ? Fact.Of("综合得分", Format.Points(total), "分", unit.ScoreChange is { } change ? ResultWords.ScoreChange(change) : string.Empty)
                : null,
            unit.Class is { } unitClass ? Fact.Of("类别", unitClass.Letter, "类", unitClass.Name) : null,
            unit.Rank is { } rank
                ? Fact.Of(
                    $"{edition.Scheme.Terms.Whole}位次",
                    Format.Count(rank),
                    "位",
                    unit.RankChange is { } places ? "比上年度" + ChangeWords.OfRank(places) : string.Empty
                )
                : null,
            unit.CityRank is { } cityRank && !unit.Unit.IsProvinceRun
                ? Fact.Of(
                    unit.Unit.City.Name + "位次",
                    Format.Count(cityRank),
                    "位",
                    $"共{Format.Count(edition.CityOf(unit.Unit).Units.Length)}个{edition.Scheme.UnitKind}"
                )
                : null,
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static Markup TrackOf(OutlinedEdition edition, DisclosedUnit unit)
    {
        var total = unit.Total!.Value;
        var markers = ImmutableArray.CreateBuilder<Marker>(2);
        markers.Add(new Marker($"{unit.Unit.Name} {Format.Points(total)}", total.Value, MarkerKind.Self));
        var whole = edition.Scheme.Terms.Whole;
        if (edition.Means is { Mean: var mean }) markers.Add(new Marker($"{whole}平均 {Format.Points(mean)}", mean.Value, MarkerKind.Reference));
        var text = new ChartText("综合得分在各类别中的位置", $"{unit.Unit.Name}{Format.Points(total)}分，属{unit.Class!.Letter}类。");
        return new ScoreTrack(text, edition.Scheme.FullPoints.Value, ScoreCharts.Bands(edition.Scheme), markers.ToImmutable()).Draw().ToMarkup();
    }

    private static OutlineScore ScoreOf(PageContext page, OutlinedEdition edition, DisclosedScore disclosed)
    {
        var score = disclosed.Score;
        return new OutlineScore(
            score.Indicator.ShortName,
            page.To(page.Addresses.Indicator(edition.Edition.Year, score.Indicator.Id)),
            ValueOf(score),
            Format.Points(score.Points),
            Format.Weight(score.Indicator.Weight),
            Format.Percent(score.Share),
            disclosed.Rank is { } rank ? Format.Count(rank) : string.Empty,
            Derivation.Of(score, edition.Scheme).Steps);
    }

    internal static string ValueOf(Score score) =>
        score.Observation is Missing missing
            ? Format.Reason(missing.Reason)
            : Format.Value(score.Value!.Value, score.Indicator.Decimals) + score.Indicator.Unit;
}
