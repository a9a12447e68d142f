using System.Text;
using ReportGen.Site.Checks;
using ReportGen.Site.Output;
using ReportGen.Site.Tests.Pages;

namespace ReportGen.Site.Tests.Checks;

public sealed class PageMinimumTests
{
    [Fact]
    public void A_minimum_is_at_most_one_less_than_what_the_plainest_page_of_its_kind_has()
    {
        var least = new Dictionary<PageMinimum, PageMinimum>();
        foreach (var site in World.Names.Select(name => World.Named(name)))
        {
            var plan = SitePlanner.Plan(site.Input);
            foreach (var (address, minimum) in site.Open.SelectMany(edition => PageMinimum.Of(plan.Addresses, edition)))
            {
                var page = PageFacts.Of(Encoding.UTF8.GetString(Renderer.RenderOne(plan, address)));
                var known = least.GetValueOrDefault(minimum, new PageMinimum(int.MaxValue, int.MaxValue, int.MaxValue));
                least[minimum] = new PageMinimum(
                    Math.Min(known.Ids, page.Ids.Length),
                    Math.Min(known.Tables, page.Tables),
                    Math.Min(known.Charts, page.Charts)
                );
            }
        }

        Assert.Equal(8, least.Count);
        Assert.All(least, entry =>
        {
            Assert.InRange(entry.Key.Ids, entry.Value.Ids - 1, entry.Value.Ids);
            Assert.InRange(entry.Key.Tables, entry.Value.Tables - 1, entry.Value.Tables);
            Assert.Equal(entry.Value.Charts, entry.Key.Charts);
        });
    }
}
