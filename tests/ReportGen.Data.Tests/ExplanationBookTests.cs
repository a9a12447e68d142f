using System.Text;
using ReportGen.Testing;

namespace ReportGen.Data.Tests;

/// <summary>Explanations may come as a workbook, with dates as a spreadsheet program stores them.</summary>
public sealed class ExplanationBookTests : IDisposable
{
    private static readonly string[] Header = ["规则", "文件", "列", "行政区划代码", "现值", "原因", "依据", "说明人", "日期"];

    private readonly TempData data = new();

    public ExplanationBookTests() =>
        data.Change("县级.csv", bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("独立设置,8.5", "独立设置,8.543", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<c s=\"2\"><v>44074</v></c>")]
    [InlineData("<c s=\"3\"><v>44074</v></c>")]
    [InlineData("<c t=\"inlineStr\"><is><t>2020年8月31日</t></is></c>")]
    [InlineData("20200831")]
    public void A_date_is_one_date_however_the_cell_stores_it(string cell)
    {
        Lay(cell);
        var read = data.Read();
        Assert.DoesNotContain(read.Findings, finding => finding.Place.File.Contains("explanations", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2020, 8, 31), Assert.Single(read.Value.Dataset.Explanations).Date);
        Assert.Contains(data.Check().Findings, finding => finding.Code.Id == "NUM-11" && finding.Explanation is not null);
    }

    [Fact]
    public void Two_files_of_explanations_are_one_too_many()
    {
        Lay("20200831");
        File.WriteAllText(Path.Combine(data.Path, "editions", "2019", "explanations.csv"), string.Join(',', Header) + "\n");
        Assert.Contains(data.Read().Findings, finding => finding.Code.Id == "FILE-10" && finding.Value == "explanations.xlsx");
    }

    public void Dispose() => data.Dispose();

    private void Lay(string date)
    {
        string[] row = ["NUM-11", "县级", "管理创新评定分（分）", "130102", "8.543", "评定办法保留三位小数", "评定办法", "张三", date];
        File.WriteAllBytes(Path.Combine(data.Path, "editions", "2019", "explanations.xlsx"), new Xlsx().Sheet("说明", [Header, row]).Bytes());
    }
}
