using System.Collections.Immutable;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Pages.NotFound;

/// <summary>View model of the page that is shown where there is none.</summary>
public sealed record NotFoundPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    /// <summary>The script of every other page, which this one fetches when it knows where the site stands.</summary>
    public required string ScriptHref { get; init; }

    /// <summary>The script that finds where the site stands.</summary>
    public required Markup Script { get; init; }

    public required TextLink Home { get; init; }

    public required ImmutableArray<TextLink> Editions { get; init; }

    public required string ReportErrorHref { get; init; }

    public static NotFoundPage Make(PageContext page)
    {
        var script = new Markup(page.Input.Templates.Assets.TextOf(AssetSet.MissingScript));
        var description = "您访问的页面不存在，可能是地址有误，或者该行政区划在所选年度没有报告。";
        return new NotFoundPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = "页面不存在",
                Description = description,
                Trail = [new Choice("页面不存在", page.To(page.Address), true)],
                JsonLd = JsonLd.Of("WebPage", page, "页面不存在", description),
                Scripts = [script],
            }),
            Title = "页面不存在",
            ScriptHref = page.To(page.Addresses.Asset(AssetSet.Script)),
            Script = script,
            Home = new TextLink("返回首页", page.To(page.Addresses.Home)),
            Editions =
            [
                .. page.Input.Editions.Reverse().Select(edition => new TextLink(
                    Format.EditionLabel(edition.Edition.Year) + $"{edition.Scheme.Terms.Whole}报告",
                    page.To(page.Addresses.Province(edition.Edition.Year)))),
                new TextLink($"各{page.Scheme.UnitKind}历年结果", page.To(page.Addresses.Regions)),
            ],
            ReportErrorHref = page.Input.Settings.ReportErrors,
        };
    }
}
