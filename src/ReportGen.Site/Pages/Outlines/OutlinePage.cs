using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Core.Disclosures;
using ReportGen.Site.Pages.Home;
using ReportGen.Site.Pages.Parts;
using ReportGen.Site.Templates;
using AwardWords = ReportGen.Site.Derivations.AwardWords;

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
    public Markup Foreword { get; init; } = Markup.None;

    public required bool HasClasses { get; init; }

    public bool HasChange => false;

    public required ImmutableArray<ClassCount> Classes { get; init; }

    public required bool HasTiles { get; init; }

    public required Markup Tiles { get; init; }

    public required ImmutableArray<OutlineTable> Tables { get; init; }

    public required bool HasUntold { get; init; }

    /// <summary>Units of which nothing is public.</summary>
    public required ImmutableArray<Link> Untold { get; init; }

    public required bool HasDirectory { get; init; }

    public required ImmutableArray<DirectoryCity> Directory { get; init; }

    public required bool HasEditions { get; init; }

    public required ImmutableArray<HomeEdition> Editions { get; init; }

    public required ImmutableArray<Link> Links { get; init; }

    internal static OutlinePage Home(PageContext page, EditionResult edition) => Province(page, edition, new PageHead
    {
        Title = "首页",
        Description = OutlineWords.Province(page, edition.Outline!),
        Trail = [],
        JsonLd = JsonLd.Of("WebSite", page, page.Input.Settings.Title, OutlineWords.Province(page, edition.Outline!)),
    }) with
    {
        Title = page.Input.Settings.Title,
        Tables = [],
        HasEditions = true,
        Editions = [.. page.Input.Editions.Reverse().Select(other => HomeEdition.Of(page, other))],
    };

    internal static OutlinePage Province(PageContext page, EditionResult edition)
    {
        var title = $"{page.Input.Settings.Province}{Format.EditionLabel(edition.Edition.Year)}{edition.Scheme.Terms.Subject}监测评价报告";
        return Province(page, edition, HeadOf(page, edition, title, OutlineWords.Province(page, edition.Outline!), null, other => page.Addresses.Province(other.Edition.Year))) with
        {
            Title = title,
            HasForeword = Parts.Foreword.Of(page, edition) is not null,
            Foreword = Parts.Foreword.Of(page, edition) ?? Markup.None,
        };
    }

    internal static OutlinePage Rankings(PageContext page, EditionResult edition)
    {
        var outline = edition.Outline!;
        var title = $"{Format.EditionLabel(edition.Edition.Year)}{edition.Scheme.UnitKind}{edition.Scheme.Terms.Ability}评价结果";
        var lead = $"{Format.EditionLabel(edition.Edition.Year)}评价结果按类别列出：{Words.Classes(edition.Scheme, outline.ClassCounts)}。";
        return Make(page, edition, HeadOf(page, edition, title, lead, "排名", other => page.Addresses.Rankings(other.Edition.Year))) with
        {
            Classes = ClassCount.Of(edition.Scheme, edition.Summary, null),
            HasClasses = true,
            Tables = OutlineTable.OfClasses(page, outline),
        };
    }

    /// <summary>Which class rose where is not told of an edition that does not name every class, so the page only says so.</summary>
    internal static OutlinePage Leaps(PageContext page, EditionResult edition)
    {
        var title = Format.EditionLabel(edition.Edition.Year) + $"{edition.Scheme.Terms.Leaps}情况";
        return Make(page, edition, HeadOf(page, edition, title, $"{Format.EditionLabel(edition.Edition.Year)}的升降情况只在各{edition.Scheme.UnitKind}页面按公开范围列出。", edition.Scheme.Terms.Leap, other => page.Addresses.Leaps(other.Edition.Year)));
    }

    internal static OutlinePage Awards(PageContext page, EditionResult edition)
    {
        var ledger = edition.Awards;
        var title = Format.EditionLabel(edition.Edition.Year) + $"{edition.Scheme.Terms.Leaps}奖励";
        var lead = ledger.IsWithheld ? AwardWords.Withheld : $"以下按公开范围列出{Format.EditionLabel(edition.Edition.Year)}{edition.Scheme.Terms.Leap}奖励，金额单位为万元。";
        var named = edition.Outline!.Units.Where(unit => unit.Class is not null && !ledger.Of(unit.Unit.Id).IsEmpty).ToList();
        return Make(page, edition, HeadOf(page, edition, title, lead, "奖励", other => Neighbours.AwardsOrProvince(page, other))) with
        {
            Tables = named.Count == 0 ? [] : [OutlineTable.OfAwards(page, edition, named)],
        };
    }

    internal static OutlinePage City(PageContext page, EditionResult edition, PublicCity city)
    {
        var outline = edition.Outline!;
        var title = $"{city.City.Name}{Format.EditionLabel(edition.Edition.Year)}{edition.Scheme.Terms.Subject}监测评价报告";
        var lead = OutlineWords.City(outline, city);
        var named = city.Units.Where(unit => unit.Class is not null).ToList();
        ImmutableArray<Link> untold = [.. city.Units.Where(unit => unit.Class is null).Select(unit => new Link(unit.Unit.Name, page.To(page.Addresses.County(edition.Edition.Year, unit.Unit))))];
        return Make(page, edition, HeadOf(page, edition, title, lead, city.City.Name, other => Neighbours.CityOrProvince(page, other, city.City))) with
        {
            Tables = named.Count == 0 ? [] : [OutlineTable.Of(page, outline, "units", "各" + edition.Scheme.UnitKind, named)],
            HasUntold = !untold.IsEmpty,
            Untold = untold,
        };
    }

    private static OutlinePage Province(PageContext page, EditionResult edition, PageHead head)
    {
        var tiles = OutlineTiles.Draw(page, edition.Outline!);
        return Make(page, edition, head) with
        {
            HasClasses = true,
            Classes = ClassCount.Of(edition.Scheme, edition.Summary, null),
            HasTiles = tiles is not null,
            Tiles = tiles ?? Markup.None,
            Tables = OutlineTable.OfClasses(page, edition.Outline!),
            HasDirectory = true,
            Directory = DirectoryOf(page, edition.Outline!),
        };
    }

    private static OutlinePage Make(PageContext page, EditionResult edition, PageHead head) => new()
    {
        Frame = FrameMaker.Make(page, head),
        Title = head.Title,
        Edition = Format.EditionLabel(edition.Edition.Year),
        UnitKind = edition.Scheme.UnitKind,
        Lead = head.Description,
        Scope = OutlineWords.Scope(edition.Outline!),
        HasClasses = false,
        Classes = [],
        HasTiles = false,
        Tiles = Markup.None,
        Tables = [],
        HasUntold = false,
        Untold = [],
        HasDirectory = false,
        Directory = [],
        HasEditions = false,
        Editions = [],
        Links =
        [
            new Link($"{edition.Scheme.Terms.Whole}报告", page.To(page.Addresses.Province(edition.Edition.Year))),
            new Link("评价方法", page.To(page.Addresses.Methodology(edition.Edition.Year))),
            new Link("数据下载", page.To(page.Addresses.Data, edition.Edition.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ],
    };

    private static PageHead HeadOf(PageContext page, EditionResult edition, string title, string lead, string? step, Func<EditionResult, Addresses.Address> addressIn) => new()
    {
        Title = title,
        Description = lead,
        Trail = step is null ? [Neighbours.ProvinceStep(page, edition)] : [Neighbours.ProvinceStep(page, edition), new Choice(step, page.To(page.Address), true)],
        Editions = page.EditionSwitch(addressIn),
        JsonLd = JsonLd.Of("Report", page, title, lead),
    };

    private static ImmutableArray<DirectoryCity> DirectoryOf(PageContext page, PublicEdition edition) =>
    [
        .. edition.Cities.Select(city => new DirectoryCity(
            city.City.Name,
            page.To(page.Addresses.City(edition.Edition.Year, city.City)),
            !city.Units[0].Unit.IsProvinceRun,
            [
                .. city.Units.Select(unit => new DirectoryUnit(
                    unit.Unit.Name,
                    page.To(page.Addresses.County(edition.Edition.Year, unit.Unit)),
                    unit.Class is { } unitClass ? ClassMark.Of(edition.Scheme.Classes, unitClass) : new ClassMark("–", "未公开", ClassStyles.None))),
            ])),
    ];
}
