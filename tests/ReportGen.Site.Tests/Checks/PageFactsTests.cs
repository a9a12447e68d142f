using ReportGen.Site.Checks;
using ReportGen.Site.Listings;

namespace ReportGen.Site.Tests.Checks;

public sealed class PageFactsTests
{
    private const string Good = "<!doctype html><html lang=zh-Hans><title>甲</title><meta name=description content=乙><h1 id=top>甲</h1><a href=../>乙</a>";

    [Fact]
    public void A_good_page_has_no_fault()
    {
        var facts = PageFacts.Of(Good);
        Assert.Empty(facts.Faults);
        Assert.Equal(["../"], facts.Links);
        Assert.Equal(["top"], facts.Ids);
    }

    [Theory]
    [InlineData("<h1>再</h1>", "一级标题")]
    [InlineData("<p id=top>", "重复")]
    [InlineData("<img src=a.png>", "替代文字")]
    [InlineData("<svg role=img class=chart></svg>", "没有标题")]
    [InlineData("<div aria-labelledby=nowhere></div>", "nowhere")]
    [InlineData("<table><tr><td>1</table>", "表题")]
    [InlineData("<p>a</p></section>", "不成对")]
    [InlineData("<section><p>a</div></section>", "不成对")]
    [InlineData("<ul><li>a</ul></ul>", "不成对")]
    [InlineData("<section><div>a</section>", "不成对")]
    [InlineData("<script src=https://cdn.example/x.js></script>", "第三方")]
    [InlineData("<img alt=甲 src=//cdn.example/x.png>", "第三方")]
    public void A_fault_is_reported(string more, string word) =>
        Assert.Contains(word, Assert.Single(PageFacts.Of(Good + more).Faults), StringComparison.Ordinal);

    [Theory]
    [InlineData("<ul><li>a<li>b</ul>")]
    [InlineData("<p>a<p>b<table><caption>c<thead><tr><th>d<tbody><tr><td>e</table>")]
    public void End_tags_that_may_be_left_out_are_not_missed(string more) => Assert.Empty(PageFacts.Of(Good + more).Faults);

    [Fact]
    public void A_page_says_its_language_title_and_description()
    {
        Assert.Equal(3, PageFacts.Of("<!doctype html><html><h1>甲</h1>").Faults.Length);
    }
}
