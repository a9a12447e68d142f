using System.Text;
using ReportGen.Data.Tests.Samples;

namespace ReportGen.Data.Tests;

public sealed class ItemsOfTwoListsTests
{
    [Fact]
    public void An_item_in_two_lists_that_count_for_one_indicator_is_reported_in_the_second()
    {
        using var sample = new SampleRun(6, 1, 7);
        var folder = Path.Combine(sample.Path, "editions", "2017");
        var item = File.ReadAllLines(Path.Combine(folder, "科技厅-平台清单.csv"))[1].Split(',');
        (item[4], item[5], item[6]) = ("企业技术中心", "省级", " " + item[6]);
        File.AppendAllText(Path.Combine(folder, "发展改革委-平台清单.csv"), string.Join(',', item) + "\r\n", new UTF8Encoding(false));
        var finding = Assert.Single(DataFolder.Read(sample.Path).Findings, finding => finding.Code.Id == "ITM-02");
        Assert.Equal("editions/2017/发展改革委-平台清单.csv", finding.Place.File);
        Assert.Contains("editions/2017/科技厅-平台清单.csv 第 2 行已经列出", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_park_and_a_project_of_one_name_are_two_things()
    {
        using var sample = new SampleRun(6, 1, 7);
        var folder = Path.Combine(sample.Path, "editions", "2017");
        var item = File.ReadAllLines(Path.Combine(folder, "科技厅-平台清单.csv"))[1].Split(',');
        (item[4], item[5]) = ("科技项目", "省级");
        File.AppendAllText(Path.Combine(folder, "县级-支持奖励清单.csv"), string.Join(',', item) + "\r\n", new UTF8Encoding(false));
        Assert.DoesNotContain(DataFolder.Read(sample.Path).Findings, finding => finding.Code.Id is "ITM-01" or "ITM-02");
    }
}
