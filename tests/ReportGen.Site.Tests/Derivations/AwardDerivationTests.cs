using ReportGen.Site.Derivations;
using ReportGen.Site.Listings;
using ReportGen.Site.Tests.Pages;

namespace ReportGen.Site.Tests.Derivations;

public sealed class AwardDerivationTests
{
    [Fact]
    public void Several_awards_are_added_up_to_the_cap() => Assert.Equal(
        [
            "A类且位次在前3位：列入A类，居第1位，300万元（位次并列，均按该位次奖励）",
            "升入B类：由C类升为A类，200万元（一年提升两个类别，分别计奖）",
            "升入A类：由C类升为A类，300万元，受年度上限限制，实得0万元（一年提升两个类别，分别计奖）",
            "奖励合计：300＋200＋300＝800万元，超过年度上限500万元，按500万元计",
        ],
        LinesOf("定州市"));

    [Fact]
    public void A_class_that_was_reached_before_is_shown_and_not_paid() => Assert.Equal(
        ["A类且位次在前3位：列入A类，居第3位，300万元", "不予奖励：由B类升为A类；2018年度已列入A类，再次升入A类不给予奖励", "奖励合计：300万元"],
        LinesOf("固安县"));

    [Fact]
    public void One_sentence_is_said_where_there_is_nothing() => Assert.Equal(["奖励：本年度没有符合条件的奖励。"], LinesOf("霸州市"));

    private static IEnumerable<string> LinesOf(string name)
    {
        var edition = World.Leaping.Open[^1];
        return AwardDerivation.Of(edition, edition.Units.Single(unit => unit.Unit.Name == name)).Steps.Select(step => $"{step.Label}：{step.Text}");
    }
}
