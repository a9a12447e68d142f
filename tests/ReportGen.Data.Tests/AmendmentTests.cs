using ReportGen.Evaluation.Observations;
using ReportGen.Testing;

namespace ReportGen.Data.Tests;

/// <summary>What was decided after review counts, and what was supplied stays beside it.</summary>
public sealed class AmendmentTests : IDisposable
{
    private const string Header = "文件,列,行政区划代码,报送数,审定数,原因,依据,决定人,日期\r\n";
    private const string Decided = ",市级复核,评定表,评审组,2021-06-01\r\n";

    private readonly TempData data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void A_changed_value_counts_and_its_score_knows_both()
    {
        var before = data.Check().Value.Editions[1].Units[0];
        Amend("县级,管理创新评定分（分）,130102,8.5,9.25" + Decided);
        var checkedData = data.Check();
        Assert.Empty(checkedData.Findings);
        var after = checkedData.Value.Editions[1].Units[0];
        Assert.Equal(before.Total.Value + 0.75m, after.Total.Value);
        var amendment = Assert.Single(after.Scores.SelectMany(score => score.Amendments));
        Assert.Equal((Reported.Of(8.5m), Reported.Of(9.25m)), (amendment.Supplied, amendment.Amended));
        Assert.Equal("management", after.Scores.Single(score => !score.Amendments.IsEmpty).Indicator.Id.Text);
        Assert.All(checkedData.Value.Editions[1].Units[1].Scores, score => Assert.Empty(score.Amendments));
    }

    [Theory]
    [InlineData("县级,科技管理部门设置,130102,独立设置,未设置", "administration")]
    [InlineData("统计局,高新技术企业数（家）,130102,50,40", "hightech-share")]
    [InlineData("统计局.csv,科技支出（万元）,130181,900,1000.5", "spending")]
    [InlineData("统计局,财政科技支出（万元）,130181,900.00,1000.5", "spending")]
    public void It_stands_at_the_indicator_that_uses_its_column(string row, string indicator)
    {
        Amend(row + Decided);
        var scores = data.Check().ValueOrDefault!.Editions[1].Units.SelectMany(unit => unit.Scores).Where(score => !score.Amendments.IsEmpty);
        Assert.Equal(indicator, Assert.Single(scores).Indicator.Id.Text);
    }

    [Fact]
    public void The_suppliers_file_stays_as_it_came_and_the_cell_still_says_where_it_stands()
    {
        var file = Path.Combine(data.Path, "editions", "2020", "县级.csv");
        var bytes = File.ReadAllBytes(file);
        Amend("县级,管理创新评定分（分）,130102,8.5,9.25" + Decided);
        var score = data.Check().Value.Editions[1].Units[0].Scores.Single(score => score.Indicator.Id.Text == "management");
        Assert.Equal(("editions/2020/县级.csv", 2), (score.Observation.Source.Table.File, score.Observation.Source.Row));
        Assert.Equal(bytes, File.ReadAllBytes(file));
    }

    [Fact]
    public void An_amendment_lapses_where_the_supplier_sends_another_value()
    {
        Amend("县级,管理创新评定分（分）,130102,8.5,9.25" + Decided);
        data.Change("县级.csv", bytes => System.Text.Encoding.UTF8.GetBytes(
            System.Text.Encoding.UTF8.GetString(bytes).Replace("独立设置,8.5", "独立设置,8.6", StringComparison.Ordinal)));
        var finding = Assert.Single(data.Check().Findings, finding => finding.Code.Id == "AMD-01");
        Assert.True(finding.Stops);
        Assert.Contains("的“8.6”不同", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_reaches_a_table_in_parts()
    {
        var edition = Path.Combine(data.Path, "editions", "2020");
        var lines = File.ReadAllLines(Path.Combine(edition, "县级.csv"));
        Directory.CreateDirectory(Path.Combine(edition, "县级"));
        foreach (var city in lines.Skip(1).GroupBy(line => line.Split(',')[1], StringComparer.Ordinal))
            File.WriteAllLines(Path.Combine(edition, "县级", city.Key + ".csv"), city.Prepend(lines[0]), System.Text.Encoding.UTF8);
        File.Delete(Path.Combine(edition, "县级.csv"));
        Amend("县级/石家庄市,管理创新评定分（分）,130123,7,7.5" + Decided);
        var score = data.Check().ValueOrDefault!.Editions[1].Units[1].Scores.Single(score => !score.Amendments.IsEmpty);
        Assert.Equal(7.5m, score.Points.Value);
        Assert.Equal("editions/2020/县级/石家庄市.csv", score.Observation.Source.Table.File);
    }

    private void Amend(params string[] rows) =>
        File.WriteAllText(Path.Combine(data.Path, "editions", "2020", "amendments.csv"), Header + string.Concat(rows));
}
