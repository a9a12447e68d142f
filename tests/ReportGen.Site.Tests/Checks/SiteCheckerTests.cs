using ReportGen.Evaluation.Findings;
using ReportGen.Site.Addresses;
using ReportGen.Site.Checks;
using ReportGen.Site.Output;

namespace ReportGen.Site.Tests.Checks;

public sealed class SiteCheckerTests
{
    [Theory]
    [InlineData("<a href=../nowhere/>", "没有对应的文件")]
    [InlineData("<a href=../data/#nowhere>", "位置不存在")]
    [InlineData("<a href=../../>", "站点之外")]
    [InlineData("<a href=http://example.com/>", "https")]
    public void A_dead_link_is_reported(string link, string word)
    {
        var finding = Assert.Single(Check(link).Findings);
        Assert.Equal((Catalogue.PageWrong, "about/index.html"), (finding.Code, finding.Place.File));
        Assert.Contains(word, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=../data/#top>")]
    [InlineData("<a href=#top>")]
    [InlineData("<a href=mailto:a@example.org>")]
    [InlineData("<a href=https://example.com/>")]
    [InlineData("<a href=../>")]
    public void A_living_link_is_not(string link) => Assert.Empty(Check(link).Findings);

    [Fact]
    public void A_page_to_which_no_other_links_is_reported()
    {
        var findings = Check(string.Empty, unlinked: "measures/").Findings;
        var finding = Assert.Single(findings);
        Assert.Equal((Catalogue.PageIncomplete, "measures/index.html"), (finding.Code, finding.Place.File));
    }

    [Fact]
    public void It_is_reported_how_many_things_were_compared()
    {
        // Home, about, corrections, measures, regions, data, the folders of tables and assets, and the page of missing addresses;
        // each links to all that readers ask for.
        var counts = Check(string.Empty).Counts;
        Assert.Equal((9, 9), (counts.Pages, counts.Ids));
        Assert.Equal(9 * Wanted.Count, counts.Links);
        Assert.Equal((0, 0, 0, 0), (counts.Tables, counts.Charts, counts.Results, counts.Rows));
    }

    private static readonly AddressBook Book = new([], new Dictionary<string, string>(StringComparer.Ordinal));

    private static readonly IReadOnlyList<Address> Wanted =
        [
            Book.Home, Book.About, Book.Corrections, Book.Measures, Book.Regions, Book.Data, Book.Package, Book.Assets, Book.IndexJson, Book.DataPackage,
            Book.AllResultsCsv, Book.AllScoresCsv,
        ];

    private static SiteCheck Check(string link, string? unlinked = null)
    {
        Recipe Page(Address self, string more)
        {
            var links = Wanted.Where(address => address.Path != unlinked).Select(address => $"<a href={Linker.From(self).To(address)}>乙</a>");
            return new TextRecipe(output => output.Write(
                "<!doctype html><html lang=zh-Hans><title>甲</title><meta name=description content=乙><h1 id=top>甲</h1>" + string.Concat(links) + more));
        }

        var plan = new SitePlan(
            Book,
            Book.All.Select(address => KeyValuePair.Create(address, Page(address, address == Book.About && link.Length > 0 ? link + "</a>" : string.Empty)))
        );
        return SiteChecker.Check(plan, new Uri("https://example.org/repo/"), []);
    }
}
