using ReportGen.Site.Facts;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.About;

/// <summary>View model of the page about the site.</summary>
public sealed record AboutPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string SiteTitle { get; init; }

    public required string Publisher { get; init; }

    public required bool HasProse { get; init; }

    public required Markup Prose { get; init; }

    public required string ReportErrorHref { get; init; }

    public required TextLink Methodology { get; init; }

    public required TextLink Data { get; init; }

    public required TextLink Licence { get; init; }

    public static AboutPage Make(PageContext page, SiteContext site)
    {
        var settings = page.Input.Settings;
        var prose = site.Prose.GetValueOrDefault(Content.Prose.About);
        var description = $"{settings.Title}由{settings.Publisher}发布。本页说明网站的用途、数据来源、纠错方式和无障碍支持情况。";
        return new AboutPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = "关于本站",
                Description = description,
                Trail = [new Choice("关于", page.To(page.Address), true)],
                JsonLd = JsonLd.Of("AboutPage", page, "关于本站", description),
            }),
            Title = "关于本站",
            SiteTitle = settings.Title,
            Publisher = settings.Publisher,
            HasProse = prose is not null,
            Prose = prose ?? Markup.None,
            ReportErrorHref = settings.ReportErrors,
            Methodology = new TextLink("评价方法", page.To(page.Addresses.Methodology(page.Input.Newest.Edition.Year))),
            Data = new TextLink("数据下载", page.To(page.Addresses.Data)),
            Licence = new TextLink(settings.LicenceName, settings.LicenceUrl),
        };
    }
}
