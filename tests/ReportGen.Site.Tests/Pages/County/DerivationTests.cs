using System.Collections.Immutable;
using ReportGen.Site.Derivations;
using ReportGen.Site.Listings;

namespace ReportGen.Site.Tests.Pages.County;

public sealed class DerivationTests
{
    [Theory]
    [InlineData(20.0, "取值 20万元|区间 10～40万元对应0～45分|计算 (20－10)÷(40－10)×45＝15分|来源 财政厅.csv第2行“科技支出”列")]
    [InlineData(41.0, "取值 41万元|区间 40～100万元对应45～60分|计算 45＋(41－40)÷(100－40)×(60－45)＝45.25分|来源 财政厅.csv第2行“科技支出”列")]
    [InlineData(10.0, "取值 10万元|区间 不高于10万元，计0分|来源 财政厅.csv第2行“科技支出”列")]
    [InlineData(2500.5, "取值 2,500.5万元|区间 不低于100万元，计60分|来源 财政厅.csv第2行“科技支出”列")]
    public void A_linear_rule_shows_the_band_and_the_formula(double spending, string expected) =>
        Assert.Equal(expected, Steps(0, new Row("霸州市", 2020, (decimal)spending)));

    [Fact]
    public void A_ratio_shows_its_components_and_where_it_was_cut_off() =>
        Assert.Equal(
            "取值 高企数3家÷企业数1,000家×1,000＝3家|区间 0～7家对应0～10分|计算 3÷7×10＝4.2857…≈4.29分|来源 科技厅.csv第2行；市场监管局.csv第2行",
            Steps(1, new Row("霸州市", 2020)));

    [Fact]
    public void Items_are_listed_by_kind_and_level_and_capped() =>
        Assert.Equal(
            "重点实验室 国家级2项×4＝8分：第4实验室、第5实验室|重点实验室 省级1项×2＝2分：第1实验室|其他评定 0.5分|合计 8＋2＋0.5＝10.5分|封顶 满分10分，超出部分不计|来源 科技厅-平台清单.csv第21、24、25行",
            Steps(2, new Row("霸州市", 2020) { Platforms = (1, 2) }));

    [Fact]
    public void No_item_is_a_true_zero() =>
        Assert.Equal("项目 填报为0项，清单中亦无|其他评定 0.5分|来源 科技厅.csv第2行“平台数”列", Steps(2, new Row("霸州市", 2020) { Platforms = (0, 0) }));

    [Fact]
    public void A_checklist_shows_every_answer() =>
        Assert.Equal("部门设置 合署办公，4分|成立领导小组 是，2分|合计 4＋2＝6分|来源 县级创新管理.csv第2行“部门设置”列", Steps(3, new Row("霸州市", 2020)));

    [Fact]
    public void Assessed_points_are_shown_as_given() =>
        Assert.Equal("评定 3.5分|来源 县级创新管理.csv第2行“评定分”列", Steps(4, new Row("霸州市", 2020) { Management = 3.5m }));

    [Fact]
    public void A_missing_value_says_why_and_scores_nothing() =>
        Assert.Equal("取值 缺报，按评价方案计0分|来源 县级创新管理.csv第2行“评定分”列", Steps(4, new Row("霸州市", 2020) { Management = null }));

    [Fact]
    public void The_total_is_the_sum_of_what_is_printed()
    {
        var subject = SmallSite.Subject(SmallSite.Create([new Row("霸州市", 2020, 90m)]), "霸州市", 2020);
        var total = TotalDerivation.Of(subject.Result, subject.Edition.Scheme);
        Assert.Equal(
            "创新投入 57.50＋4.29＝61.79分|创新条件 2.50＋6.00＋5.00＝13.50分|综合得分 61.79＋13.50＝75.29分|类别 75.29分不低于60分、低于80分，属B类（第二梯队）",
            Text([.. total.Dimensions, total.Total, total.Class]));
    }

    private static string Steps(int indicator, Row row)
    {
        var subject = SmallSite.Subject(SmallSite.Create([row]), row.Name, row.Year);
        return Text(Derivation.Of(subject.Result.Scores[indicator], subject.Edition.Scheme).Steps);
    }

    private static string Text(ImmutableArray<DerivationStep> steps) => string.Join('|', steps.Select(step => $"{step.Label} {step.Text}"));
}
