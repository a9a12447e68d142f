using System.Collections.Immutable;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Frames;

/// <summary>What a page says of itself; the frame is made from it.</summary>
public sealed record PageHead
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Steps from the home page down, without the home page; the last is the page itself.</summary>
    public required ImmutableArray<Choice> Trail { get; init; }

    /// <summary>The same page in each edition; none where the page belongs to no edition.</summary>
    public ImmutableArray<Choice> Editions { get; init; } = [];

    /// <summary>Codes of the units that the page is about; null where it is about all of an edition, or about none.</summary>
    public IReadOnlySet<string>? Units { get; init; }

    public required Markup JsonLd { get; init; }

    /// <summary>Scripts that stand within the page.</summary>
    public ImmutableArray<Markup> Scripts { get; init; } = [];
}

/// <summary>Makes the frame of a page.</summary>
public static class FrameMaker
{
    private const string Icon = "icon.svg";

    public static Frame Make(PageContext context, PageHead head)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(head);
        var (settings, assets) = (context.Input.Settings, context.Input.Templates.Assets);

        // The page for missing addresses is shown at any depth, also where the site stands elsewhere than it was built for.
        var inline = context.Address == context.Addresses.NotFound;
        var edition = context.Edition?.Edition;

        // A page of no edition may show results of any.
        var state = edition is null ? StateNotice.LabelOf(context.Input.Editions) : StateNotice.LabelOf(context.Input.Assessment, context.Edition!);
        var isSynthetic = edition?.Synthetic ?? context.Input.Editions.Any(candidate => candidate.Edition.Synthetic);
        ImmutableArray<Markup> styles =
        [
            .. inline ? [new Markup(assets.StylesWithoutCharts)] : Array.Empty<Markup>(),
            PrintMargins.Of(head.Title, isSynthetic, state, settings.Publisher),
        ];
        return new Frame
        {
            Title = head.Title,
            Policy = ContentPolicy.Of(styles, head.Scripts, holdsPictures: inline),
            Description = head.Description,
            Canonical = context.Absolute(context.Address),
            SiteTitle = settings.Title,
            Publisher = settings.Publisher,
            HomeHref = context.To(context.Addresses.Home),
            SearchHref = context.To(context.Addresses.SearchIndex),
            ReportErrorHref = settings.ReportErrors,
            HasEdition = edition is not null,
            EditionLabel = edition is null ? string.Empty : Format.EditionLabel(edition.Year),
            Editions = head.Editions,
            Navigation = Navigation(context),
            Breadcrumb = [new Choice("首页", context.To(context.Addresses.Home), head.Trail.IsEmpty), .. head.Trail],
            IconHref = inline ? assets.DataOf(Icon) : context.To(context.Addresses.Asset(Icon)),
            StyleHrefs = inline ? [] : [context.To(context.Addresses.Asset(AssetSet.StyleSheet))],
            Styles = styles,
            ScriptHrefs = inline ? [] : [context.To(context.Addresses.Asset(AssetSet.Script))],
            PortalTags = PortalTags(context, head),
            UnitKind = context.Scheme.UnitKind,
            Terms = context.Terms,
            Footer = [.. settings.Footer.Select(line => new NamedText(line.Name, line.Content))],
            Notices = edition?.Notices ?? [],
            Corrections = CorrectionNotice.Of(context, head.Units),
            CorrectionsHref = context.To(context.Addresses.Corrections),
            IsSynthetic = isSynthetic,
            IsUnpublished = state.Length > 0,
            StateLabel = state,
            JsonLd = head.JsonLd,
        };
    }

    private static ImmutableArray<Choice> Navigation(PageContext context)
    {
        var (year, scheme, terms) = ((context.Edition ?? context.Input.Newest).Edition.Year, context.Scheme, context.Terms);
        Choice Item(string label, Address address) => new(label, context.To(address), address == context.Address);
        return
        [
            Item($"{terms.Whole}报告", context.Addresses.Province(year)),
            Item("排名", context.Addresses.Rankings(year)),
            Item(terms.Leap, context.Addresses.Leaps(year)),
            .. scheme.Awards is null ? Array.Empty<Choice>() : [Item("奖励", context.Addresses.Awards(year))],
            Item("评价方法", context.Addresses.Methodology(year)),
            Item("数据下载", context.Addresses.Data),
            Item("关于", context.Addresses.About),
        ];
    }

    private static ImmutableArray<NamedText> PortalTags(PageContext context, PageHead head)
    {
        var tags = context.Input.Settings.PortalTags.Select(tag => new NamedText(tag.Name, tag.Content)).Append(new NamedText("ArticleTitle", head.Title));
        return context.Edition?.Edition.PublishedOn is { } day ? [.. tags, new NamedText("PubDate", Format.IsoDay(day))] : [.. tags];
    }
}
