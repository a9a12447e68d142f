using ReportGen.Site.Addresses;
using ReportGen.Site.Facts;
using ReportGen.Site.Output;

namespace ReportGen.Site.Pages.Corrections;

/// <summary>The page of all corrections; it is there, and says so, where there is none.</summary>
public static class CorrectionsPages
{
    /// <summary>The template of its pages.</summary>
    public const string Template = "corrections";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return [site.Page(site.Addresses.Corrections, null, Template, CorrectionsPage.Make)];
    }
}
