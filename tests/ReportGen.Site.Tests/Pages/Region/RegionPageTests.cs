using System.Collections.Immutable;
using ReportGen.Site.Checks;
using ReportGen.Site.Listings;
using ReportGen.Site.Output;
using ReportGen.Site.Pages.Region;
using ReportGen.Site.Tests.Pages.County;

namespace ReportGen.Site.Tests.Pages.Region;

public sealed class RegionPageTests
{
    private static readonly ImmutableArray<Row> Rows =
    [
        new("霸州市", 2018),
        new("霸州市", 2020),
        new("南和县", 2018),
        new("南和县", 2019),
        new("南和区", 2020, 50m),
        new("桥东区", 2019),
        new("任县", 2019),
        new("襄都区", 2020),
    ];

    [Fact]
    public void Units_that_share_an_address_give_one_page()
    {
        var addresses = RegionPages.Plan(SmallSite.Create(Rows)).Select(entry => entry.Key.Path).ToList();
        Assert.Equal(addresses.Distinct(StringComparer.Ordinal), addresses);
        Assert.Contains("regions/langfang/nanhe/", addresses);
    }

    [Fact]
    public void A_renamed_unit_goes_on_under_its_new_name()
    {
        var page = Page("南和区");
        Assert.Equal("2020年6月23日，南和县（130527）撤县设区，改设为南和区（130506），各年度结果可比。", Assert.Single(page.Genealogy));
        Assert.Equal(["", "", "2020年度起：南和县改设为南和区，范围未变，结果可比"], page.History.Rows.Select(row => row.Note));
    }

    [Fact]
    public void A_unit_made_from_several_starts_anew()
    {
        var page = Page("襄都区");
        Assert.Equal("2020年6月23日，襄都区由桥东区（130521）、任县（130522）的行政区域调整设立，与此前各年度的结果不可比。", Assert.Single(page.Genealogy));
        Assert.False(page.History.HasCharts);
    }

    [Fact]
    public void A_unit_that_ended_says_where_its_area_went() =>
        Assert.Equal("2020年6月23日，任县（130522）撤销，其行政区域划入襄都区（130502），此后不再单独评价。", Assert.Single(Page("任县").Genealogy));

    [Fact]
    public void A_year_without_evaluation_breaks_the_line()
    {
        var rows = Page("霸州市").History.Rows;
        Assert.Equal([true, false, true], rows.Select(row => row.HasResult));
        Assert.Equal("2020年度起：上年度未参加评价，无可比结果", rows[2].Note);
    }

    [Fact]
    public void Every_page_renders_strictly_and_without_faults()
    {
        foreach (var entry in RegionPages.Plan(SmallSite.Create(Rows)))
        {
            using var writer = new StringWriter();
            ((TextRecipe)entry.Value).Write(writer);
            Assert.Empty(PageFacts.Of(writer.ToString()).Faults);
        }
    }

    private static RegionPage Page(string name)
    {
        var site = SmallSite.Create(Rows);
        var unit = site.Open.SelectMany(edition => edition.Units).First(result => result.Unit.Name == name).Unit;
        return RegionPage.Make(site.At(site.Addresses.Region(unit), null), unit);
    }
}
