using ReportGen.Audit.Assurance;

namespace ReportGen.Core.Tests.Assurance;

public sealed class CitedNumberTests
{
    [Theory]
    [InlineData("2019年度共有168个县（市、区）参加评价", "168个")]
    [InlineData("平均61.07分，比上年度提高4.81分", "61.07分 4.81分")]
    [InlineData("奖励共2,300万元，即0.23亿元", "2,300万元 0.23亿元")]
    [InlineData("三十一个县进入B类，十分不易", "三十一个")]
    [InlineData("依据第3条、附件2和冀科〔2019〕12号，2020年9月15日发布，电话0311-85891234", "")]
    [InlineData("位居第3位，前10名", "3位 10名")]
    [InlineData("规划（2019—2025年）提出的3项重点任务", "")]
    [InlineData("R2指标、GB/T 15835", "")]
    [InlineData("占比18.5%，提高2个百分点", "18.5% 2个百分点")]
    [InlineData("A类３２个", "32个")]
    public void Numbers_are_cited_and_names_are_not(string sentence, string expected)
    {
        var line = Assert.Single(ProseLine.Of(new ReportGen.Content.Prose("editions/2019", "texts/editions/2019.md", sentence)));
        var cited = line.Sentences.SelectMany(CitedNumber.In).ToList();
        if (expected.Length == 0) Assert.Empty(cited);
        else Assert.Equal(expected, string.Join(' ', cited.Select(number => number.Words)));
    }
}
