using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Addresses;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Listings;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Outlines;

/// <summary>View model of the pages over many units of an edition that does not make everything public: home, province, city, rankings.</summary>
public sealed record OutlinePage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Edition { get; init; }

    public required string UnitKind { get; init; }

    public required string Lead { get; init; }

    public required string Scope { get; init; }

    public bool HasForeword { get; init; }

    /// <summary>What the editor says of the edition.</summary>
    public Markup EditionIntroduction { get; init; } = Markup.None;

    public required bool HasClasses { get; init; }

    public bool HasChange => false;

    public required ImmutableArray<ClassCountRow> Classes { get; init; }

    public required bool HasTiles { get; init; }

    public required Markup Tiles { get; init; }

    public required ImmutableArray<OutlineTable> Tables { get; init; }

    public required bool HasUndisclosed { get; init; }

    /// <summary>Units of which nothing is public.</summary>
    public required ImmutableArray<TextLink> Undisclosed { get; init; }

    public required bool HasDirectory { get; init; }

    public required ImmutableArray<DirectoryCity> Directory { get; init; }

    public required bool HasEditions { get; init; }

    public required ImmutableArray<EditionRow> Editions { get; init; }

    public required ImmutableArray<TextLink> Links { get; init; }

    internal static OutlinePage Home(PageContext page, OutlinedEdition edition) => Province(page, edition, new PageHead
    {
        Title = "首页",
        Description = OutlineWords.Province(page, edition),
        Trail = [],
        JsonLd = JsonLd.Of("WebSite", page, page.Input.Settings.Title, OutlineWords.Province(page, edition)),
    }) with
    {
        Title = page.Input.Settings.Title,
        Tables = [],
        HasEditions = true,
        Editions = [.. page.Input.Editions.Reverse().Select(other => EditionRow.Of(page, other))],
    };

    internal static OutlinePage Province(PageContext page, OutlinedEdition edition)
    {
        var title = $"{page.Input.Settings.Province}{Format.EditionLabel(edition.Edition.Year)}{edition.Scheme.Terms.Subject}监测评价报告";
        return Province(
            page,
            edition,
            HeadOf(page, edition, title, OutlineWords.Province(page, edition), null, other => page.Addresses.Province(other.Edition.Year))
        ) with
        {
            Title = title,
            HasForeword = page.Input.ForewordOf(edition) is not null,
            EditionIntroduction = page.Input.ForewordOf(edition) ?? Markup.None,
        };
    }

    internal static OutlinePage Rankings(PageContext page, OutlinedEdition edition)
    {
        var title = $"{Format.EditionLabel(edition.Edition.Year)}{edition.Scheme.UnitKind}{edition.Scheme.Terms.Ability}评价结果";
        var lead = $"{Format.EditionLabel(edition.Edition.Year)}评价结果按类别列出：{ResultWords.Classes(edition.Scheme, edition.ClassCounts)}。";
        return Make(page, edition, HeadOf(page, edition, title, lead, "排名", other => page.Addresses.Rankings(other.Edition.Year))) with
        {
            Classes = ClassCountRow.Of(edition),
            HasClasses = true,
            Tables = OutlineTable.OfClasses(page, edition),
        };
    }

    /// <summary>Which class rose where is not disclosed of an edition that does not name every class, so the page only says so.</summary>
    internal static OutlinePage Leaps(PageContext page, OutlinedEdition edition)
    {
        var title = Format.EditionLabel(edition.Edition.Year) + $"{edition.Scheme.Terms.Leaps}情况";
        return Make(
            page,
            edition,
            HeadOf(
                page,
                edition,
                title,
                $"{Format.EditionLabel(edition.Edition.Year)}的升降情况只在各{edition.Scheme.UnitKind}页面按公开范围列出。",
                edition.Scheme.Terms.Leap,
                other => page.Addresses.Leaps(other.Edition.Year)
            )
        );
    }

    internal static OutlinePage Awards(PageContext page, OutlinedEdition edition)
    {
        var ledger = edition.Awards;
        var title = Format.EditionLabel(edition.Edition.Year) + $"{edition.Scheme.Terms.Leaps}奖励";
        var lead = ledger.IsUndisclosed ? AwardWords.Withheld : $"以下按公开范围列出{Format.EditionLabel(edition.Edition.Year)}{edition.Scheme.Terms.Leap}奖励，金额单位为万元。";
        var named = edition.Units.Where(unit => unit.Class is not null && !ledger.Of(unit.Unit.Id).IsEmpty).ToList();
        return Make(page, edition, HeadOf(page, edition, title, lead, "奖励", other => Neighbours.AwardsOrProvince(page, other))) with
        {
            Tables = named.Count == 0 ? [] : [OutlineTable.OfAwards(page, edition, named)],
        };
    }

    internal static OutlinePage City(PageContext page, OutlinedEdition edition, DisclosedCity city)
    {
        var title = $"{city.City.Name}{Format.EditionLabel(edition.Edition.Year)}{edition.Scheme.Terms.Subject}监测评价报告";
        var lead = OutlineWords.City(edition, city);
        var named = city.Units.Where(unit => unit.Class is not null).ToList();
        ImmutableArray<TextLink> undisclosed =
        [
            .. city
                .Units.Where(unit => unit.Class is null)
                .Select(unit => new TextLink(page.NameOf(unit.Unit), page.To(page.Addresses.County(edition.Edition.Year, unit.Unit)))),
        ];
        return Make(page, edition, HeadOf(page, edition, title, lead, city.City.Name, other => Neighbours.CityOrProvince(page, other, city.City))) with
        {
            Tables = named.Count == 0 ? [] : [OutlineTable.Of(page, edition, "units", "各" + edition.Scheme.UnitKind, named)],
            HasUndisclosed = !undisclosed.IsEmpty,
            Undisclosed = undisclosed,
        };
    }

    private static OutlinePage Province(PageContext page, OutlinedEdition edition, PageHead head)
    {
        var tiles = OutlineTiles.Draw(page, edition);
        return Make(page, edition, head) with
        {
            HasClasses = true,
            Classes = ClassCountRow.Of(edition),
            HasTiles = tiles is not null,
            Tiles = tiles ?? Markup.None,
            Tables = OutlineTable.OfClasses(page, edition),
            HasDirectory = true,
            Directory = DirectoryOf(page, edition),
        };
    }

    private static OutlinePage Make(PageContext page, OutlinedEdition edition, PageHead head) => new()
    {
        Frame = FrameMaker.Make(page, head),
        Title = head.Title,
        Edition = Format.EditionLabel(edition.Edition.Year),
        UnitKind = edition.Scheme.UnitKind,
        Lead = head.Description,
        Scope = OutlineWords.Scope(edition),
        HasClasses = false,
        Classes = [],
        HasTiles = false,
        Tiles = Markup.None,
        Tables = [],
        HasUndisclosed = false,
        Undisclosed = [],
        HasDirectory = false,
        Directory = [],
        HasEditions = false,
        Editions = [],
        Links =
        [
            new TextLink($"{edition.Scheme.Terms.Whole}报告", page.To(page.Addresses.Province(edition.Edition.Year))),
            new TextLink("评价指标", page.To(page.Addresses.Indicators(edition.Edition.Year))),
            new TextLink("评价方法", page.To(page.Addresses.Methodology(edition.Edition.Year))),
            new TextLink("数据下载", page.ToData(edition.Edition.Year)),
        ],
    };

    private static PageHead HeadOf(
        PageContext page,
        OutlinedEdition edition,
        string title,
        string lead,
        string? step,
        Func<AssessedEdition, Address> addressIn
    ) =>
        new()
        {
            Title = title,
            Description = lead,
            Trail = step is null
                ? [Neighbours.ProvinceStep(page, edition)]
                : [Neighbours.ProvinceStep(page, edition), new Choice(step, page.To(page.Address), true)],
            Editions = page.EditionSwitch(addressIn),
            JsonLd = JsonLd.Of("Report", page, title, lead),
        };

    private static ImmutableArray<DirectoryCity> DirectoryOf(PageContext page, OutlinedEdition edition) =>
    [
        .. edition.Cities.Select(city => new DirectoryCity(
            city.City.Name,
            page.To(page.Addresses.City(edition.Edition.Year, city.City)),
            !city.Units[0].Unit.IsProvinceRun,
            [
                .. city.Units.Select(unit => new DirectoryUnit(
                    page.NameOf(unit.Unit),
                    page.To(page.Addresses.County(edition.Edition.Year, unit.Unit)),
                    unit.Class is { } unitClass ? ClassMark.Of(edition.Scheme.Classes, unitClass) : new ClassMark("–", "未公开", ClassStyles.None))),
            ])),
    ];
}
