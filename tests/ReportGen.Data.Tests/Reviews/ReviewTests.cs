using ReportGen.Data.Reviews;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Reviews;
using ReportGen.Forms.Reviews;
using ReportGen.Testing;

namespace ReportGen.Data.Tests.Reviews;

/// <summary>What a city is asked, and what becomes of its answers.</summary>
public sealed class ReviewTests : IDisposable
{
    private const string Item = "管理创新评定分（分）";

    private readonly ReviewedData data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void The_first_round_asks_about_everything_that_was_supplied_of_the_city()
    {
        var book = data.Send();
        Assert.Equal(["基本情况", "长安区", "正定县", "核实问题"], book.Sheets);
        Assert.Equal(1 + 5 + 2 + 1, book.Count("长安区"));
        Assert.Equal("8.5", book.Get("长安区", book.RowOf("长安区", Item), "C"));
        var list = book.Get("长安区", book.RowOf("长安区", "实验室清单"), "C");
        Assert.StartsWith("2项：", list, StringComparison.Ordinal);
        Assert.Equal(2 * 8, data.Input.Review.Events.Length);
        Assert.DoesNotContain(data.Found(), finding => finding.Code == Catalogue.ReviewRecordWrong);
    }

    [Fact]
    public void Agreement_and_dispute_are_read_back_as_they_were_written()
    {
        var book = data.Send().Agreeing().Disputing("长安区", Item, "9.25", "评定表第3页");
        var read = AnswerReader.Read(data.Input, [data.Save(book.Bytes())]);
        Assert.Empty(read.Findings);
        var answer = Assert.Single(read.Value);
        Assert.Equal((ReviewedData.City, 1, "王芳（审核：李强，0316-1234567）"), (answer.City.Name, answer.Round, answer.Who));
        Assert.Equal(16, answer.Items.Length);
        var dispute = Assert.Single(answer.Items, item => !item.IsAgreed);
        Assert.Equal(("130102/" + Item, "9.25", "评定表第3页"), (dispute.Value.Key.ToString(), dispute.Proposed, dispute.Evidence));
    }

    [Fact]
    public void Nothing_changed_is_the_same_round_again_to_the_byte()
    {
        var first = data.Send().Bytes();
        var again = ReviewRound.Of(data.Input, data.CityNamed(ReviewedData.City));
        Assert.Equal((1, false, 16), (again.Number, again.IsNew, again.Items.Length));
        Assert.Equal(first, new FilledBook(ReviewWorkbook.Of(data.FormOf(again))).Bytes());
    }

    [Fact]
    public void A_second_round_has_only_what_changed_or_was_decided_and_says_why()
    {
        data.Send();
        foreach (var line in data.Input.Review.Latest.ToList())
            data.Add(line.Code, line.Item, line.Item == Item ? ReviewState.Disputed : ReviewState.Agreed, "9");
        var waiting = ReviewRound.Of(data.Input, data.CityNamed(ReviewedData.City));
        Assert.Equal(2, waiting.Undecided.Length);
        Assert.False(waiting.IsNew);
        data.Add("130102", Item, ReviewState.Rejected, "9", "评定表为8.5");
        data.Add("130123", Item, ReviewState.Withdrawn, "9");
        var file = Path.Combine(data.Folder, "统计局.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("2557", "2600", StringComparison.Ordinal));
        var second = ReviewRound.Of(data.Input, data.CityNamed(ReviewedData.City));
        Assert.Equal((2, true), (second.Number, second.IsNew));
        Assert.Equal(
            [("130102/" + Item, "异议未采纳：评定表为8.5"), ("130123/科技支出（万元）", "报送单位重新报送，由“2557”改为“2600”")],
            second.Items.Select(item => (item.Value.Key.ToString(), item.Why)));
        Assert.Equal(["基本情况", "长安区", "正定县", "核实问题"], data.Send().Sheets);
        Assert.Equal(2, data.Input.Review.RoundOf(["130102"]));
    }

    [Fact]
    public void What_names_a_unit_of_another_city_is_kept_from_the_city()
    {
        var file = Path.Combine(data.Folder, "explanations.csv");
        var form = data.FormOf(ReviewRound.Of(data.Input, data.CityNamed(ReviewedData.City)));
        Assert.DoesNotContain("任泽", string.Concat(form.Sheets.SelectMany(sheet => sheet.Rows).Select(row => row.ToString())), StringComparison.Ordinal);
        Assert.DoesNotContain("任泽", string.Concat(form.Questions.Select(question => question.ToString())), StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Theory]
    [InlineData("1,130102,县级项,已送审,8.5,,,,2021-06-01,", "经手人")]
    [InlineData("零,130102,县级项,已送审,8.5,,,省里,2021-06-01,", "轮次")]
    [InlineData("1,139999,县级项,已送审,8.5,,,省里,2021-06-01,", "行政区划代码")]
    [InlineData("1,130102,县级项,送了,8.5,,,省里,2021-06-01,", "状态")]
    [InlineData("1,130102,县级项,同意,8.5,,,省里,2021-06-01,", "状态")]
    [InlineData("1,130102,县级项,已送审,8.5,,,省里,2020-06-01,", "日期")]
    [InlineData("1,130102,,已送审,8.5,,,省里,2021-06-01,", "数据项")]
    public void A_line_that_cannot_be_is_a_finding(string line, string column)
    {
        File.WriteAllText(Path.Combine(data.Folder, ReviewRegister.FileName), string.Join(',', Data.Editions.ReviewReader.Headers) + "\r\n" + line + "\r\n");
        var found = Assert.Single(data.Found(), finding => finding.Code == Catalogue.ReviewRecordWrong);
        Assert.Equal((2, column), (found.Place.Row, found.Place.Column));
        Assert.Empty(data.Input.Review.Events);
    }
}
