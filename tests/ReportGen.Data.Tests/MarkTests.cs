using System.Text;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Data.Tests;

public sealed class MarkTests
{
    [Fact]
    public void Zero_and_the_three_marks_stay_different_to_the_score()
    {
        using var data = new TempData();
        data.Change("统计局.csv", file => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file)
            .Replace(",1250,50,4,", ",1250,0,0,", StringComparison.Ordinal)
            .Replace(",—,—,3.0075,", ",2000,—,—,", StringComparison.Ordinal)
            .Replace(",800,8,1,", ",800,…,…,", StringComparison.Ordinal)
            .Replace(",300,—,…,", ",300,x,x,", StringComparison.Ordinal)));
        var checkedData = data.Check();
        Assert.Empty(checkedData.Findings);
        var observations = checkedData.Value.Editions[0].Units.Select(unit => unit.Scores[1].Observation).ToList();
        Assert.Equal(0m, Assert.IsType<Measured>(observations[0]).Value.Value);
        Assert.Equal(
            [MissingReason.NotReported, MissingReason.BelowUnit, MissingReason.NotApplicable],
            observations.Skip(1).Select(observation => Assert.IsType<Missing>(observation).Reason)
        );
        Assert.Equal([0m, null, null, null], checkedData.Value.Editions[0].Units.Select(unit => unit.Scores[1].Value));
    }

    [Fact]
    public void In_a_draft_other_marks_are_read_as_what_they_mean()
    {
        using var data = new TempData();
        data.Change(
            "统计局.csv",
            file =>
                Encoding.UTF8.GetBytes(
                    Encoding.UTF8.GetString(file).StartsWith("\uFEFF年度", StringComparison.Ordinal)
                    && Encoding.UTF8.GetString(file).Contains("2020,", StringComparison.Ordinal)
                        ? Encoding.UTF8.GetString(file).Replace(",—,—,3.0075,", ",不适用,无,3.0075,", StringComparison.Ordinal)
                        : Encoding.UTF8.GetString(file)
                )
        );
        var read = data.Read();
        Assert.Equal(["NUM-08", "NUM-08"], read.Findings.Select(finding => finding.Code.Id));
        Assert.Equal(
            [MissingReason.NotApplicable, MissingReason.NotReported],
            read.Value.Dataset.Editions[1].Tables[0].Rows[1].Cells.Skip(1).Take(2).Select(cell => cell.Missing!.Value)
        );
    }

    [Theory]
    [InlineData("上年科技支出（万元）")]
    [InlineData("上年度科技支出(万元)")]
    [InlineData("上年（科技支出（万元））")]
    [InlineData("上年科技支出")]
    [InlineData("上年 财政科技支出（万元）")]
    [InlineData("（上年）科技支出（万元）")]
    [InlineData("科技支出（万元）（上年）")]
    public void A_column_may_repeat_what_was_published(string header)
    {
        using var data = new TempData();
        data.Change("统计局.csv", file => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file)
            .Replace("实验室数（个）", "实验室数（个）," + header, StringComparison.Ordinal)
            .Replace(",4,2", ",4,2,5200.50", StringComparison.Ordinal)
            .Replace(",3.0075,1", ",3.0075,1,2557", StringComparison.Ordinal)
            .Replace(",8,1,0", ",8,1,0,", StringComparison.Ordinal)
            .Replace(",…,0", ",…,0,0", StringComparison.Ordinal)));
        Assert.Empty(data.Check().Findings);
        var table = data.Read().Value.Dataset.Editions[1].Tables[0];
        Assert.Equal(new PreviousColumn(0, header), Assert.Single(table.Previous));
        Assert.Equal([5200.50m, 2557m, null, 0m], table.Rows.Select(row => row.Previous[0]?.Number));
    }
}
