using System.Text;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Tests;

public sealed class ExplanationTests
{
    private const string Row = "LOG-05,统计局,科技支出（万元）,130181,4900,新增省级专项,财政决算表,省统计局 王某,2021-05-10";

    [Fact]
    public void An_answered_finding_stays_in_the_list_as_a_remark_with_its_answer()
    {
        using var data = Leaping();
        Explain(data, Row);
        var finding = Assert.Single(data.Check().Findings);
        Assert.Equal(("LOG-05", Severity.Info, false), (finding.Code.Id, finding.Severity, finding.Stops));
        Assert.Equal("新增省级专项（省统计局 王某，2021-05-10）", finding.Explanation!.Answer);
    }

    [Theory]
    [InlineData("LOG-05,统计局.csv,科技支出（万元）,130181,\"4,900\",新增省级专项,财政决算表,省统计局 王某,2021-05-10")]
    [InlineData("LOG-05, 统计局 ,科技支出（万元）,130181, 4900 ,新增省级专项,财政决算表,省统计局 王某,2021-05-10")]
    public void Extension_and_grouping_of_digits_do_not_matter(string row)
    {
        using var data = Leaping();
        Explain(data, row);
        Assert.NotNull(Assert.Single(data.Check().Findings).Explanation);
    }

    [Theory]
    [InlineData("LOG-06,统计局,科技支出（万元）,130181,4900")]
    [InlineData("LOG-05,县级,科技支出（万元）,130181,4900")]
    [InlineData("LOG-05,统计局,企业数（家）,130181,4900")]
    [InlineData("LOG-05,统计局,科技支出（万元）,130123,4900")]
    [InlineData("LOG-05,统计局,科技支出（万元）,130181,4900.0")]
    public void An_explanation_of_anything_else_answers_nothing_and_is_reported(string what)
    {
        using var data = Leaping();
        Explain(data, what + ",新增省级专项,财政决算表,省统计局 王某,2021-05-10");
        var findings = data.Check().Findings;
        Assert.Equal(["EXP-01", "LOG-05"], findings.Select(finding => finding.Code.Id));
        Assert.All(findings, finding => Assert.Null(finding.Explanation));
    }

    [Fact]
    public void An_explanation_lapses_when_the_value_changes()
    {
        using var data = Leaping("5900");
        Explain(data, Row);
        var lapsed = Assert.Single(data.Check().Findings, finding => finding.Code.Id == "EXP-01");
        Assert.Equal("说明已失效：现值已由“4900”变为“5900”。", lapsed.Message);
        Assert.Equal(("editions/2020/explanations.csv", 2, "现值"), (lapsed.Place.File, lapsed.Place.Row, lapsed.Place.Column));
    }

    [Fact]
    public void A_lapsed_explanation_stops_what_is_published()
    {
        using var data = Leaping();
        data.Change(
            "edition.yaml",
            file =>
                Encoding.UTF8.GetBytes(
                    Encoding
                        .UTF8.GetString(file)
                        .Replace("state: draft\npublished_on: null", "state: published\npublished_on: 2021-06-30", StringComparison.Ordinal)
                )
        );
        Explain(data, Row.Replace("4900", "4800", StringComparison.Ordinal));
        Assert.False(data.Check().Succeeded);
    }

    [Fact]
    public void What_needs_a_signature_no_longer_stops_once_it_is_signed()
    {
        var finding = new Finding(Catalogue.OutcomeSensitive, new Place("editions/2020/edition.yaml", Column: "等级"), "消息。", "请签字。", "130181 辛集市", "A");
        var signature = new Explanation
        {
            Place = new Place("editions/2020/explanations.csv", Row: 2),
            Code = Catalogue.OutcomeSensitive,
            File = "editions/2020/edition.yaml",
            Column = "等级",
            Region = "130181",
            Value = "A",
            Reason = "已复核",
            Evidence = "复核单",
            Author = "王某",
            Date = new DateOnly(2021, 5, 10),
        };
        var open = Checked.Of("value", [finding]);
        Assert.False(open.Succeeded);
        Assert.Equal("value", Explanations.Apply(open, [signature], [], _ => true).Value);
    }

    private static TempData Leaping(string spending = "4900")
    {
        var data = new TempData();
        var file = Path.Combine(data.Path, "editions", "2020", "统计局.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("辛集市,900,", $"辛集市,{spending},", StringComparison.Ordinal), Encoding.UTF8);
        return data;
    }

    private static void Explain(TempData data, string row) =>
        File.WriteAllText(Path.Combine(data.Path, "editions", "2020", "explanations.csv"), $"规则,文件,列,行政区划代码,现值,原因,依据,说明人,日期\r\n{row}\r\n", Encoding.UTF8);
}
