using ReportGen.Analysis.Trials;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>What 霸州市 would have scored in 2019 with other values.</summary>
public sealed class TrialTests
{
    private static readonly string[] Explain = ["explain", "--edition", "2019", "--region", "131081"];

    [Fact]
    public async Task The_result_of_other_values_is_shown()
    {
        var text = (await Product.SucceedAsync([.. Explain, "--set", "fiscal-st-share=1.2", "--set", "platforms=12", "--set", "hightech-firms=1,230"])).Output;
        Assert.Contains("（fiscal-st-share） 3.28分→6.40／8分（+3.12分）", text, StringComparison.Ordinal);
        Assert.Contains("计算：6＋(1.2－1)÷(2－1)×(8－6)＝6.4分", text, StringComparison.Ordinal);
        Assert.Contains("取值：50家→1,230家", text, StringComparison.Ordinal);
        Assert.Contains("封顶：满分8分，超出部分不计", text, StringComparison.Ordinal);
        Assert.Contains("综合得分：12.34＋22.45＋17.15＋9.68＋9.50＝71.12分", text, StringComparison.Ordinal);
        Assert.Contains("综合得分变化：61.33分→71.12分（+9.79分）", text, StringComparison.Ordinal);
        Assert.Contains("距A类（不低于80分）还差8.88分", text, StringComparison.Ordinal);
        Assert.DoesNotContain("（parks）", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rank_is_that_among_the_edition_as_it_is()
    {
        var (edition, unit) = (CommittedData.Edition(2019), CommittedData.Unit(2019, "131081"));
        var trial = Assert.IsType<Trial>(Trial.Of(edition, unit, new Dictionary<IndicatorId, decimal> { [new IndicatorId("fiscal-st-share")] = 1.2m }));
        var text = (await Product.SucceedAsync([.. Explain, "--set", "fiscal-st-share=１．２"])).Output;
        Assert.NotEqual(unit.Rank, trial.Rank);
        Assert.Contains($"全省位次：第{Format.Count(unit.Rank)}位→第{Format.Count(trial.Rank)}位（共168个）", text, StringComparison.Ordinal);
        Assert.Contains($"市内位次：第{Format.Count(unit.CityRank)}位→第{Format.Count(trial.CityRank)}位", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_indicator_can_be_asked_for_and_the_outcome_follows()
    {
        var text = (await Product.SucceedAsync([.. Explain, "--set", "platforms=12", "--indicator", "parks"])).Output;
        Assert.Contains("（parks） 1.00／6分", text, StringComparison.Ordinal);
        Assert.DoesNotContain("（platforms）", text, StringComparison.Ordinal);
        Assert.Contains("综合得分变化：61.33分→66.33分（+5.00分）", text, StringComparison.Ordinal);
    }
}
