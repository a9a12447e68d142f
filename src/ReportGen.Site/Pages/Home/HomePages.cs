using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;
using ReportGen.Site.Pages.Outlines;

namespace ReportGen.Site.Pages.Home;

/// <summary>The home page shows the newest published edition, or the newest at all where none is published.</summary>
public static class HomePages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "home";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var newest = site.Editions.LastOrDefault(edition => edition.Edition.State == EditionState.Published) ?? site.Editions[^1];
        return
        [
            newest switch
            {
                EditionResult result => site.Page(site.Addresses.Home, null, Template, page => HomePage.Make(page, result)),
                OutlinedEdition outline => OutlinePages.Home(site, outline),
                _ => throw new InvalidOperationException("An edition has all its results or an outline of them."),
            },
        ];
    }
}
