using System.Globalization;
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
    public void A_stated_ratio_follows_the_component_that_was_amended()
    {
        data.Send();
        data.Add("130102", "高新技术企业数（家）", ReviewState.Disputed, "60");
        data.Accept("130102", "高新技术企业数（家）");
        Assert.DoesNotContain(data.Found(), finding => finding.Stops);
        Assert.Equal([("高新技术企业数（家）", "50", "60"), ("高新技术企业占比（%）", "4", "4.8")],
            data.Input.Amendments.Select(amendment => (amendment.Column.Header, amendment.Supplied.Written, Plain(amendment.Amended.Written))));
        Assert.Equal(
            ["高新技术企业数（家）", "高新技术企业占比（%）"],
            ReviewRound.Of(data.Input, data.CityNamed(ReviewedData.City)).Items
                .Where(item => !item.Why.EndsWith("未答复", StringComparison.Ordinal)).Select(item => item.Value.Item));
    }

    [Fact]
    public void A_value_that_is_as_it_was_supplied_again_is_not_amended_any_more()
    {
        data.Send();
        data.Add("130102", Item, ReviewState.Disputed, "9");
        data.Accept("130102", Item);
        Assert.Single(data.Input.Amendments);
        data.Send();
        data.Add("130102", Item, ReviewState.Disputed, "8.5");
        data.Accept("130102", Item);
        Assert.Empty(data.Input.Amendments);
        Assert.Equal(2, data.Input.Review.Events.Count(line => line.State == ReviewState.Accepted));
    }

    [Theory]
    [InlineData("高新技术企业占比（%）", "5", "由“高新技术企业数（家）”和“企业数（家）”计算")]
    [InlineData("实验室数（个）", "3", "只与清单“实验室清单”核对")]
    public void What_follows_from_other_values_is_not_disputed_by_itself(string item, string proposed, string instead)
    {
        var answer = data.Save(data.Send().Agreeing().Disputing("长安区", item, proposed, "年报").Bytes());
        var found = Assert.Single(AnswerReader.Read(data.Input, [answer]).Findings);
        Assert.Equal(Catalogue.AnswerIncomplete, found.Code);
        Assert.Contains(instead, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("年\u200B报\u2028第3页\t附件", "年报 第3页 附件")]
    [InlineData("=cmd|' /c calc'!A1", "=cmd|' /c calc'!A1")]
    [InlineData("他说：“对，\"不对\"”", "他说：“对，\"不对\"”")]
    public void What_people_paste_along_does_not_spoil_the_register(string evidence, string kept)
    {
        var answer = data.Save(data.Send().Agreeing().Disputing("长安区", Item, "9", evidence).Bytes());
        var read = AnswerReader.Read(data.Input, [answer]);
        Assert.Empty(read.Findings);
        var dispute = Assert.Single(read.Value[0].Items, item => !item.IsAgreed);
        Assert.Equal(kept, dispute.Evidence);
        data.Add("130102", Item, ReviewState.Disputed, "9", dispute.Evidence);
        Assert.Equal(kept, data.Input.Review.Latest.Single(line => line.State == ReviewState.Disputed).Reason);
        Assert.DoesNotContain("\n=", File.ReadAllText(Path.Combine(data.Folder, ReviewRegister.FileName)).Replace(',', '\n'), StringComparison.Ordinal);
        Assert.DoesNotContain(data.Found(), finding => finding.Stops);
    }

    [Theory]
    [InlineData("年报\uFFFD")]
    [InlineData("\u200B")]
    public void What_cannot_be_kept_is_a_finding(string evidence)
    {
        var answer = data.Save(data.Send().Agreeing().Disputing("长安区", Item, "9", evidence).Bytes());
        Assert.Equal(Catalogue.AnswerIncomplete, Assert.Single(AnswerReader.Read(data.Input, [answer]).Findings).Code);
    }

    [Fact]
    public void A_text_of_the_length_at_which_spreadsheets_cut_is_read_again()
    {
        data.Send();
        data.Add("130102", Item, ReviewState.Disputed, "9");
        data.Add("130102", Item, ReviewState.Accepted, "9", new string('因', 255));
        Assert.DoesNotContain(data.Found(), finding => finding.Stops);
        Assert.Equal(255, data.Input.Review.Latest.Single(line => line.State == ReviewState.Accepted).Reason.Length);
    }

    [Fact]
    public void An_accepted_dispute_of_a_list_is_not_asked_about_before_the_list_was_sent_again()
    {
        data.Send();
        data.Add("130102", "实验室清单", ReviewState.Disputed, "增加一项");
        data.Add("130102", "实验室清单", ReviewState.Accepted);
        Assert.False(ReviewRound.Of(data.Input, data.CityNamed(ReviewedData.City)).IsNew);
        var file = Path.Combine(data.Folder, "实验室清单.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("丙实验室", "丙重点实验室", StringComparison.Ordinal));
        var again = ReviewRound.Of(data.Input, data.CityNamed(ReviewedData.City));
        Assert.Contains("异议已采纳", again.Items.Single(item => item.Value.Key.ToString() == "130102/实验室清单").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_by_comparing_units_is_kept_from_the_city()
    {
        var form = data.FormOf(ReviewRound.Of(data.Input, data.CityNamed(ReviewedData.City)), Catalogue.Outlier, Catalogue.NumberOutOfRange);
        Assert.Equal(["该项与其他市的数据有关，请与省里核对。", "中位数为 3"], form.Questions.Select(question => question.Message));
        var row = form.Sheets[0].Rows.Single(row => row.Item == Item);
        Assert.Equal($"{Catalogue.Outlier.Title}：该项与其他市的数据有关，请与省里核对。\n中位数为 3", row.Findings);
    }

    private static string Plain(string number) =>
        decimal.Parse(number, CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture);

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
    [InlineData("1,130102,管理创新评定分（分）,已送审,8.5,,,,2021-06-01,", "经手人")]
    [InlineData("零,130102,管理创新评定分（分）,已送审,8.5,,,省里,2021-06-01,", "轮次")]
    [InlineData("1,139999,管理创新评定分（分）,已送审,8.5,,,省里,2021-06-01,", "行政区划代码")]
    [InlineData("1,130102,管理创新评定分（分）,送了,8.5,,,省里,2021-06-01,", "状态")]
    [InlineData("1,130102,管理创新评定分（分）,同意,8.5,,,省里,2021-06-01,", "状态")]
    [InlineData("1,130102,管理创新评定分（分）,已送审,8.5,,,省里,2020-06-01,", "日期")]
    [InlineData("1,130102,县级项,已送审,8.5,,,省里,2021-06-01,", "数据项")]
    [InlineData("1,130102,,已送审,8.5,,,省里,2021-06-01,", "数据项")]
    public void A_line_that_cannot_be_is_a_finding(string line, string column)
    {
        File.WriteAllText(Path.Combine(data.Folder, ReviewRegister.FileName), string.Join(',', Data.Editions.ReviewReader.Headers) + "\r\n" + line + "\r\n");
        var found = Assert.Single(data.Found(), finding => finding.Code == Catalogue.ReviewRecordWrong);
        Assert.Equal((2, column), (found.Place.Row, found.Place.Column));
        Assert.Empty(data.Input.Review.Events);
    }
}
