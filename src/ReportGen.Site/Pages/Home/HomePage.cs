using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Core.Editions;
using ReportGen.Site.Downloads;
using ReportGen.Site.Pages.Parts;
using ReportGen.Site.Templates;

namespace ReportGen.Site.Pages.Home;

/// <summary>View model of the home page: the newest edition at a glance.</summary>
public sealed record HomePage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Edition { get; init; }

    public required string Lead { get; init; }

    public required Link Province { get; init; }

    public required Link Rankings { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required bool HasChange { get; init; }

    public required string UnitKind { get; init; }

    public required ImmutableArray<ClassCount> Classes { get; init; }

    public required bool HasTiles { get; init; }

    public required Markup Tiles { get; init; }

    public required ImmutableArray<DirectoryCity> Directory { get; init; }

    public required ImmutableArray<HomeEdition> Editions { get; init; }

    public static HomePage Make(PageContext page, EditionResult edition)
    {
        var settings = page.Input.Settings;
        var label = Format.EditionLabel(edition.Edition.Year);
        var before = Neighbours.Before(page, edition);
        var lead = Leads.Province(page, edition, before);
        var tiles = CountyTiles.Draw(page, edition);
        return new HomePage
        {
            Frame = FrameMaker.Make(page, new PageHead { Title = "首页", Description = lead, Trail = [], JsonLd = JsonLd.Of("WebSite", page, settings.Title, lead) }),
            Title = settings.Title,
            Edition = label,
            Lead = lead,
            Province = new Link(label + $"{edition.Scheme.Terms.Whole}报告", page.To(page.Addresses.Province(edition.Edition.Year))),
            Rankings = new Link(label + "排名", page.To(page.Addresses.Rankings(edition.Edition.Year))),
            Facts = SummaryFacts.Of(edition, before),
            HasChange = before is not null,
            UnitKind = edition.Scheme.UnitKind,
            Classes = ClassCount.Of(edition.Scheme, edition.Summary, before?.Summary),
            HasTiles = tiles is not null,
            Tiles = tiles ?? Markup.None,
            Directory = CountyDirectory.Of(page, edition),
            Editions = [.. page.Input.Editions.Reverse().Select(other => HomeEdition.Of(page, other))],
        };
    }
}

/// <summary>An edition in the list of editions.</summary>
public sealed record HomeEdition
{
    public required string Label { get; init; }

    public required string Href { get; init; }

    /// <summary>Day of publication, or the state of an edition that is not published.</summary>
    public required string Published { get; init; }

    public required string Count { get; init; }

    public required string Mean { get; init; }

    public required ImmutableArray<string> Classes { get; init; }

    internal static HomeEdition Of(PageContext page, EditionResult edition) => new()
    {
        Label = Format.EditionLabel(edition.Edition.Year),
        Href = page.To(page.Addresses.Province(edition.Edition.Year)),
        Published = edition.Edition switch
        {
            { State: not EditionState.Published } => StateNotice.LabelOf(edition.Edition.State),
            { PublishedOn: { } day } => Format.Day(day),
            _ => "已发布",
        },
        Count = Format.Count(edition.Summary.Count),
        Mean = edition.Outline is { } outline ? outline.Means is { } means ? Format.Points(means.Mean) : "未公开" : Format.Points(edition.Summary.Mean),
        Classes = [.. edition.Summary.ClassCounts.Select((count, i) => $"{edition.Scheme.Classes.Classes[i].Letter}类{Format.Count(count)}个")],
    };
}
