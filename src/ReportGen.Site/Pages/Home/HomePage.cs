using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Listings;
using ReportGen.Site.Maps;
using ReportGen.Site.Narratives;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.Home;

/// <summary>View model of the home page: the newest edition at a glance.</summary>
public sealed record HomePage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Edition { get; init; }

    public required string Lead { get; init; }

    public required TextLink Province { get; init; }

    public required TextLink Rankings { get; init; }

    /// <summary>Every unit through the years.</summary>
    public required TextLink Regions { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required bool HasChange { get; init; }

    public required string UnitKind { get; init; }

    public required ImmutableArray<ClassCountRow> Classes { get; init; }

    public required bool HasTiles { get; init; }

    public required Markup Tiles { get; init; }

    public required ImmutableArray<DirectoryCity> Directory { get; init; }

    public required ImmutableArray<EditionRow> Editions { get; init; }

    public static HomePage Make(PageContext page, EditionResult edition)
    {
        var settings = page.Input.Settings;
        var label = Format.EditionLabel(edition.Edition.Year);
        var before = Neighbours.Before(page, edition);
        var lead = IntroSentences.Province(page, edition, before);
        var tiles = CountyTiles.Draw(page, edition);
        return new HomePage
        {
            Frame = FrameMaker.Make(
                page,
                new PageHead
                {
                    Title = "首页",
                    Description = lead,
                    Trail = [],
                    JsonLd = JsonLd.Of("WebSite", page, settings.Title, lead),
                }
            ),
            Title = settings.Title,
            Edition = label,
            Lead = lead,
            Province = new TextLink(label + $"{edition.Scheme.Terms.Whole}报告", page.To(page.Addresses.Province(edition.Edition.Year))),
            Rankings = new TextLink(label + "排名", page.To(page.Addresses.Rankings(edition.Edition.Year))),
            Regions = new TextLink($"各{edition.Scheme.UnitKind}历年结果", page.To(page.Addresses.Regions)),
            Facts = SummaryFacts.Of(edition, before),
            HasChange = before is not null,
            UnitKind = edition.Scheme.UnitKind,
            Classes = ClassCountRow.Of(edition.Scheme, edition.Summary, before?.Summary),
            HasTiles = tiles is not null,
            Tiles = tiles ?? Markup.None,
            Directory = CountyDirectory.Of(page, edition),
            Editions = [.. page.Input.Editions.Reverse().Select(other => EditionRow.Of(page, other))],
        };
    }
}
