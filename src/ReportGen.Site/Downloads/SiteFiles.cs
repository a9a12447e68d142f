using System.Text.Json.Nodes;
using System.Xml.Linq;
using ReportGen.Evaluation.Editions;
using ReportGen.Site.Addresses;
using ReportGen.Site.Output;

namespace ReportGen.Site.Downloads;

/// <summary>Assets, search index, and what robots and feed readers ask for.</summary>
public static class SiteFiles
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<KeyValuePair<Address, Recipe>> Plan(DownloadContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        foreach (var (name, content) in site.Input.Templates.Assets.Files)
        {
            yield return new(site.Addresses.Asset(name), new BinaryRecipe(output => output.Write(content)));
        }

        yield return new(site.Addresses.SearchIndex, new TextRecipe(output => WriteSearchIndex(output, site)));
        yield return new(site.Addresses.Sitemap, new TextRecipe(output => Write(output, SitemapOf(site))));
        yield return new(site.Addresses.Feed, new TextRecipe(output => AtomFeed.Write(output, site)));
        yield return new(
            site.Addresses.Robots,
            new TextRecipe(output => output.Write($"User-agent: *\nAllow: /\nSitemap: {Absolute(site, site.Addresses.Sitemap)}\n"))
        );
    }

    /// <summary>
    /// For each unit: name, code, pinyin, initials, second reading, city, and the path of its newest report; a unit that is no more leads to its history.
    /// </summary>
    private static void WriteSearchIndex(TextWriter output, DownloadContext site)
    {
        var newest = site.Input.Newest;
        var former = site.Editions.SelectMany(edition => edition.Register).Distinct().Where(unit => !newest.Has(unit.Id));
        var entries = newest.Register.Select(unit => (Unit: unit, Address: site.Addresses.County(newest.Edition.Year, unit)))
            .Concat(former.OrderBy(unit => unit.Code).ThenBy(unit => unit.Id).Select(unit => (Unit: unit, Address: site.Addresses.Region(unit))));
        JsonText.WriteCompact(output, JsonText.Array(entries, entry => new JsonArray(
            entry.Unit.Name,
            entry.Unit.Code.ToString(),
            entry.Unit.Pinyin,
            entry.Unit.Initials,
            entry.Unit.PinyinAlias ?? string.Empty,
            entry.Unit.City.Name,
            entry.Address.Path)));
    }

    private static XDocument SitemapOf(DownloadContext site)
    {
        var pages = site.Addresses.All.Where(address => address.IsPage && address != site.Addresses.NotFound && !Unpublished(site, address));
        return new XDocument(
            new XElement(Sitemaps + "urlset", pages.Select(page => new XElement(Sitemaps + "url", new XElement(Sitemaps + "loc", Absolute(site, page)))))
        );
    }

    private static bool Unpublished(DownloadContext site, Address address) =>
        site.Editions.Any(edition =>
            edition.Edition.State != EditionState.Published
            && OfEdition(site, edition.Edition.Year).Any(folder => address.Path.StartsWith(folder.Path, StringComparison.Ordinal))
        );

    /// <summary>The folders in which all belongs to an edition.</summary>
    private static Address[] OfEdition(DownloadContext site, int edition) =>
        [site.Addresses.Province(edition), site.Addresses.DataOf(edition), site.Addresses.PackageOf(edition)];

    private static string Absolute(DownloadContext site, Address address) => site.Input.BaseUrl.AbsoluteUri + address.Path;

    private static void Write(TextWriter output, XDocument document)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        output.Write(document.ToString(SaveOptions.DisableFormatting));
        output.Write('\n');
    }
}
