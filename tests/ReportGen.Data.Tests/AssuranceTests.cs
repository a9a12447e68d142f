using ReportGen.Audit.Assurance;
using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Results;
using ReportGen.Testing;

namespace ReportGen.Data.Tests;

/// <summary>Texts about the committed editions, written as an office writes them.</summary>
public sealed class AssuranceTests
{
    private static readonly Lazy<(DataContents Contents, Assessment Assessment)> Committed = new(() =>
    {
        var contents = DataFolder.Read(Repository.PathOf("data")).Value;
        return (contents, Assessment.Of(Panel.Create(contents.Dataset).Value));
    });

    private static EditionResult Edition => Committed.Value.Assessment.Find(2021)!;

    [Fact]
    public void The_committed_editions_and_texts_are_sound() => Assert.Empty(Check(string.Empty));

    [Fact]
    public void A_foreword_with_right_numbers_is_silent()
    {
        var (edition, before) = (Edition, Committed.Value.Assessment.Find(2020)!);
        var (counts, compared) = (edition.Summary.ClassCounts, edition.Units.Select(unit => unit.Comparison).OfType<Compared>().ToList());
        var best = edition.Ranked[0];
        Assert.Empty(
            Check(
                FormattableString.Invariant(
                    $"""
                    # 一、总体情况

                    2021年度全省{edition.Units.Length}个县（市、区）参加监测评价，按《河北省县域科技创新跃升计划（2019—2025年）》确定的17项指标计分，满分100分。其中A类{counts[
                        0
                    ]}个、B类{counts[1]}个、C类{counts[2]}个，A类占{Math.Round(
                        100m * counts[0] / edition.Units.Length,
                        1
                    )}%。全省平均得分{edition.Summary.Mean}分，上年度为{before.Summary.Mean}分。

                    ## 二、跃升情况

                    与上年度相比，{compared.Count(change => change.ScoreChange.Value > 0)}个县（市、区）得分提高，{compared.Count(change =>
                        change.ClassMove == ClassMove.Up
                    )}个县（市、区）实现跃升。共发放奖励{edition.Awards.Total}万元，{edition.Awards.Units}个县（市、区）获得奖励，单个县（市、区）最高500万元。

                    1. 居首位的是{best.Unit.Name}（{best.Class.Letter}类），综合得分{best.Total}分，位居全省第1位。
                    2. 各县域应当在2022年12月31日前落实3项重点任务，提高水平。县级财政、市级财政和开发区管理机构要加大投入，全国市县均可参考；老城区、城市区域不单独评价。咨询电话：0311-85891234。

                    两类以上、十分重要的问题，见附件2和第十条。
                    """
                )
            )
        );
    }

    [Theory]
    [InlineData("2021年度共有31个县实现跃升。", "TXT-01", "31个")]
    [InlineData("全省平均得分99.99分。", "TXT-01", "99.99分")]
    [InlineData("共发放奖励12,345万元。", "TXT-01", "12,345万元")]
    [InlineData("正定县综合得分0.07分。", "TXT-01", "0.07分")]
    [InlineData("全省一百六十八个县（市、区）参加评价。", "TXT-01", "一百六十八个")]
    [InlineData("××县居首位。", "TXT-02", "××")]
    [InlineData("具体情况见{{table}}。", "TXT-02", "{{table}}")]
    [InlineData("正定市、藁城区进步明显。", "TXT-03", "正定市")]
    [InlineData("青龙满族自冶县进步明显。", "TXT-03", "青龙满族自冶县")]
    [InlineData("邢台县进步明显。", "TXT-03", "邢台县")]
    public void A_wrong_text_is_reported(string text, string code, string value)
    {
        var finding = Assert.Single(Check(text));
        Assert.Equal((code, value, "texts/editions/2021.md", 1), (finding.Code.Id, finding.Value, finding.Place.File, finding.Place.Row));
    }

    private static IReadOnlyList<Finding> Check(string foreword)
    {
        var (contents, assessment) = Committed.Value;
        var prose =
            foreword.Length == 0 ? contents.Publication.Prose : contents.Publication.Prose.Add(new Prose("editions/2021", "texts/editions/2021.md", foreword));
        return AssuranceChecks.Check(contents.Audited with { Publication = contents.Publication with { Prose = prose } }, assessment).Findings;
    }
}
