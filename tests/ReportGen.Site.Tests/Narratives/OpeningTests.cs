using System.Collections.Immutable;
using ReportGen.Site.Facts;
using ReportGen.Site.Listings;
using ReportGen.Site.Narratives;
using ReportGen.Site.Tests.Pages.County;

namespace ReportGen.Site.Tests.Narratives;

public sealed class OpeningTests
{
    private static readonly ImmutableArray<Row> Others = [new("三河市", 2018, 50m), new("三河市", 2019, 50m), new("三河市", 2020, 50m)];

    [Fact]
    public void A_first_edition_has_nothing_to_compare_with() =>
        Assert.Equal(
            "霸州市2018年度县域科技创新能力综合得分45.79分，居全省第2位、廊坊市第2位，属C类（第三梯队）；本年度为首个评价年度，无上一年度结果可比。各项一级指标均居全省第2位。",
            Of("霸州市", 2018, new Row("霸州市", 2018) { Platforms = (0, 0) }));

    [Fact]
    public void A_rise_names_points_places_and_class() =>
        Assert.Equal(
            "2019年度，霸州市由C类升为B类，县域科技创新能力综合得分75.29分，较上年度提高27.50分；居全省第1位、廊坊市第1位，全省位次前进1位。"
            + "一级指标中，位次最靠前的是创新投入，居全省第1位；最靠后的是创新条件，居第2位。",
            Of("霸州市", 2019, new Row("霸州市", 2018), new Row("霸州市", 2019, 90m), new Row("辛集市", 2019, 12m) { Platforms = (2, 1) }));

    [Fact]
    public void A_fall_names_points_places_and_class() =>
        Assert.StartsWith(
            "2019年度，霸州市县域科技创新能力综合得分47.79分，较上年度下降27.50分，由B类降为C类；居全省第2位、廊坊市第2位，全省位次后退1位。",
            Of("霸州市", 2019, new("霸州市", 2018, 90m), new("霸州市", 2019)),
            StringComparison.Ordinal);

    [Fact]
    public void No_change_is_said_to_be_none() =>
        Assert.StartsWith(
            "霸州市2019年度县域科技创新能力综合得分47.79分，居全省第2位、廊坊市第2位，得分与上年度持平，位次不变，仍为C类。",
            Of("霸州市", 2019, new("霸州市", 2018), new("霸州市", 2019)),
            StringComparison.Ordinal);

    [Fact]
    public void A_renamed_unit_is_compared_with_itself_under_its_former_name() =>
        Assert.Contains(
            "得分较上年度（时为南和县）提高5.00分，位次不变，仍为C类。",
            Of("南和区", 2020, new("南和县", 2019, 30m), new("南和区", 2020, 30m) { Management = 10m }),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_unit_made_from_several_names_them() =>
        Assert.Contains("，属C类（第三梯队）；由桥东区、任县调整设立，与上年度不可比。", Of("襄都区", 2020, new("桥东区", 2019), new("任县", 2019), new("襄都区", 2020)), StringComparison.Ordinal);

    [Fact]
    public void A_unit_that_was_not_evaluated_before_says_so() =>
        Assert.Contains("；上年度未参加评价，无可比结果。", Of("霸州市", 2020, new Row("霸州市", 2020)), StringComparison.Ordinal);

    [Fact]
    public void A_province_run_city_has_no_rank_within_a_city() =>
        Assert.StartsWith("辛集市2020年度县域科技创新能力综合得分47.79分，居全省第2位，", Of("辛集市", 2020, new Row("辛集市", 2020)), StringComparison.Ordinal);

    [Fact]
    public void Another_scheme_ends_the_comparison()
    {
        var site = SmallSite.Create([.. Others, new("霸州市", 2019), new("霸州市", 2020)], otherSchemeIn2020: true);
        Assert.Contains("；评价方案调整，与上年度不可比。", Of(SmallSite.Subject(site, "霸州市", 2020)), StringComparison.Ordinal);
    }

    private static string Of(string name, int year, params Row[] rows) => Of(SmallSite.Subject(SmallSite.Create([.. Others, .. rows]), name, year));

    private static string Of(CountySubject subject) => CountyNarrative.Of(subject.Edition, subject.Insights).Opening;
}
