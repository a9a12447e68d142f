using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.County;

/// <summary>The report of each county; that of a province-run city stands at the address of its city.</summary>
public static class CountyPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "county";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Open.SelectMany(edition => Plan(site, edition));
    }

    private static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site, EditionResult edition)
    {
        var year = edition.Edition.Year;
        return edition
            .Units.Select(result =>
                site.Page(site.Addresses.County(year, result.Unit), edition, Template, page => CountyPage.Make(page, site.FactsOf(edition), result))
            )
            .Concat(
                SharedPictures
                    .Names(edition.Scheme)
                    .Select(name =>
                        KeyValuePair.Create(
                            site.Addresses.Background(year, name),
                            (Recipe)
                                new TextRecipe(output =>
                                    output.Write(site.FactsOf(edition).ChartBackgrounds.Draw(name, site.Input.Templates.Assets.ChartStyle).Markup)
                                )
                        )
                    )
            )
            .Append(new(site.Addresses.Totals(year), new TextRecipe(output => TotalsJson.Write(output, edition))));
    }
}
