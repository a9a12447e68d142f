using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.AwardTables;
using ReportGen.Site.Changes;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Leaps;

/// <summary>View model of what rose and fell since the edition before.</summary>
public sealed record LeapsPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string UnitKind { get; init; }

    public required string Lead { get; init; }

    /// <summary>Whether there is an edition to compare with.</summary>
    public required bool HasChange { get; init; }

    /// <summary>What there is to see; none where there is nothing to compare with.</summary>
    public required ImmutableArray<LeapsContent> Content { get; init; }

    public required TextLink Rankings { get; init; }

    /// <summary>The ledger of awards; none where the scheme gives none.</summary>
    public required ImmutableArray<TextLink> Awards { get; init; }

    public required DownloadLink Csv { get; init; }

    public static LeapsPage Make(PageContext page, EditionResult edition)
    {
        var year = edition.Edition.Year;
        var title = $"{Format.EditionLabel(year)}{edition.Scheme.UnitKind}{edition.Scheme.Terms.Ability}{edition.Scheme.Terms.Leap}情况";
        var before = Neighbours.Before(page, edition);
        var lead = before is null ? LeapWords.NothingBefore(page, edition) : LeapWords.Lead(edition);
        return new LeapsPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [Neighbours.ProvinceStep(page, edition), new Choice(edition.Scheme.Terms.Leap, page.To(page.Address), true)],
                Editions = page.EditionSwitch(other => page.Addresses.Leaps(other.Edition.Year)),
                JsonLd = JsonLd.Of("Dataset", page, title, lead),
            }),
            Title = title,
            UnitKind = edition.Scheme.UnitKind,
            Lead = lead,
            HasChange = before is not null,
            Content = before is null ? [] : [LeapsContent.Of(page, edition, before)],
            Rankings = new TextLink("全部排名", page.To(page.Addresses.Rankings(year))),
            Awards = edition.Scheme.Awards is null ? [] : [new TextLink($"{edition.Scheme.Terms.Leap}奖励", page.To(page.Addresses.Awards(year)))],
            Csv = page.Download("下载全部比较结果（CSV）", page.Addresses.ResultsCsv(year)),
        };
    }
}

/// <summary>What rose and fell.</summary>
public sealed record LeapsContent
{
    private const int Most = 15;

    public required ClassFlowView Flow { get; init; }

    public required ImmutableArray<BandRow> Bands { get; init; }

    public required bool HasAwardsNote { get; init; }

    /// <summary>Which gains of places are awarded as such, and why the others are not; empty where none is.</summary>
    public required string AwardsNote { get; init; }

    public required string SplitWords { get; init; }

    public required bool HasUnitsPlaces { get; init; }

    public required ImmutableArray<LeapTable> Tables { get; init; }

    public required ImmutableArray<DimensionLeap> Dimensions { get; init; }

    public required ImmutableArray<CityLeap> Cities { get; init; }

    public required string CitiesNote { get; init; }

    public required bool HasExcluded { get; init; }

    public required ImmutableArray<ExcludedUnit> Excluded { get; init; }

    internal static LeapsContent Of(PageContext page, EditionResult edition, EditionResult before)
    {
        var movers = Movers.Of(page, edition, edition.Units, Most);
        ImmutableArray<CountyRow> InClass(ClassMove move) =>
            [
                .. edition
                    .Ranked.Where(unit => unit.Comparison is Compared compared && compared.ClassMove == move)
                    .Select(unit => CountyRow.Of(page, edition, unit)),
            ];
        var (up, down) = (InClass(ClassMove.Up), InClass(ClassMove.Down));
        var cities = CityLeap.Of(page, edition);
        var gains = GainAwards.Note(edition);
        return new LeapsContent
        {
            Flow = ClassFlowView.Of(edition, before),
            Bands = BandRow.Of(edition),
            HasAwardsNote = gains.Length > 0,
            AwardsNote = gains,
            SplitWords = Changes.SplitWords.Explain(edition.Scheme.UnitKind, movers.HasUnitsPlaces),
            HasUnitsPlaces = movers.HasUnitsPlaces,
            Tables =
            [
                new LeapTable("class-up", "类别提升", $"类别提升的{Format.Count(up.Length)}个，按{edition.Scheme.Terms.Whole}位次排列", !up.IsEmpty, up),
                new LeapTable("class-down", "类别下降", $"类别下降的{Format.Count(down.Length)}个，按{edition.Scheme.Terms.Whole}位次排列", !down.IsEmpty, down),
                new LeapTable("rank-up", "位次上升最多", LeapWords.Caption("位次上升", movers.RankRisers.Length), movers.HasRankRisers, movers.RankRisers),
                new LeapTable("rank-down", "位次下降最多", LeapWords.Caption("位次下降", movers.RankFallers.Length), movers.HasRankFallers, movers.RankFallers),
                new LeapTable("score-up", "得分提高最多", LeapWords.Caption("综合得分提高", movers.ScoreRisers.Length), movers.HasScoreRisers, movers.ScoreRisers),
                new LeapTable("score-down", "得分下降最多", LeapWords.Caption("综合得分下降", movers.ScoreFallers.Length), movers.HasScoreFallers, movers.ScoreFallers),
            ],
            Dimensions = DimensionLeap.Of(page, edition),
            Cities = cities,
            CitiesNote = LeapWords.CitiesWithout(edition, cities),
            HasExcluded = movers.HasExcluded,
            Excluded = movers.Excluded,
        };
    }
}

/// <summary>A table of units that rose or fell.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Title">Heading.</param>
/// <param name="Caption">What it lists.</param>
/// <param name="HasRows">Whether there are any.</param>
/// <param name="Rows">The units.</param>
public sealed record LeapTable(string Id, string Title, string Caption, bool HasRows, ImmutableArray<CountyRow> Rows);
