using ReportGen.Core.Findings;
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
    public void A_dead_link_is_told(string link, string word)
    {
        var finding = Assert.Single(Check(link));
        Assert.Equal((Catalogue.PageWrong, "about/index.html"), (finding.Code, finding.Place.File));
        Assert.Contains(word, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=../data/#top>")]
    [InlineData("<a href=#top>")]
    [InlineData("<a href=mailto:a@example.org>")]
    [InlineData("<a href=https://example.com/>")]
    [InlineData("<a href=../>")]
    public void A_living_link_is_not(string link) => Assert.Empty(Check(link));

    private static IEnumerable<Finding> Check(string link)
    {
        static Recipe Page(string more) => new TextRecipe(output => output.Write("<!doctype html><html lang=zh-Hans><title>甲</title><meta name=description content=乙><h1 id=top>甲</h1>" + more));
        var book = new AddressBook([], new Dictionary<string, string>(StringComparer.Ordinal));
        var plan = new SitePlan(book, book.All.Select(address => KeyValuePair.Create(address, Page(address == book.About ? link + "</a>" : string.Empty))));
        return SiteChecker.Check(plan, new Uri("https://example.org/repo/"), []);
    }
}
