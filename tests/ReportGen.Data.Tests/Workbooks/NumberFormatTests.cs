using System.Globalization;
using ReportGen.Data.Workbooks;

namespace ReportGen.Data.Tests.Workbooks;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("0", "5433.5", "5434")]
    [InlineData("0.00", "5433.5", "5433.50")]
    [InlineData("#,##0", "1234567", "1,234,567")]
    [InlineData("#,##0", "0", "0")]
    [InlineData("#,###", "0", "")]
    [InlineData("#,##0,", "1234567", "1,235")]
    [InlineData("0.0,,", "1234567", "1.2")]
    [InlineData("0!.0,", "123456", "12.3")]
    [InlineData("0\\.0,", "123456", "12.3")]
    [InlineData(";;;", "5", "")]
    [InlineData("0\"亿元\"", "5", "5亿元")]
    [InlineData("0;(0)", "-5", "(5)")]
    [InlineData("0;0", "-5", "5")]
    [InlineData("0", "-5", "-5")]
    [InlineData("0;-0;\"无\"", "0", "无")]
    [InlineData("[Red]0.0;[Blue]-0.0", "-5", "-5.0")]
    [InlineData("[>=10000]0!.0,\"万\";0", "23456", "2.3万")]
    [InlineData("[>=10000]0!.0,\"万\";0", "999", "999")]
    [InlineData("000000", "130102", "130102")]
    [InlineData("000000", "42", "000042")]
    [InlineData("000-0000", "1234567", "123-4567")]
    [InlineData("0.##", "5.5", "5.5")]
    [InlineData("General\"家\"", "5.25", "5.25家")]
    [InlineData("G/通用格式\"家\"", "5.25", "5.25家")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-1234.5", " -1,234.50 ")]
    [InlineData("0%", "0.5", "50%")]
    public void A_number_is_shown_as_a_spreadsheet_shows_it(string format, string number, string shown) =>
        Assert.Equal(shown.Trim(), NumberFormat.Parse(format)!.Show(decimal.Parse(number, CultureInfo.InvariantCulture)).Trim());

    [Theory]
    [InlineData("0;-0;0;@\"吨\"", "五", "五吨")]
    [InlineData("\"约\"@", "五", "约五")]
    [InlineData(";;;", "五", "")]
    [InlineData("0.00", "五", "五")]
    public void A_text_is_shown_as_the_last_section_says(string format, string text, string shown) =>
        Assert.Equal(shown, NumberFormat.Parse(format)!.Show(text));

    [Theory]
    [InlineData("")]
    [InlineData("General")]
    [InlineData("@")]
    [InlineData("0.00E+00")]
    [InlineData("# ?/?")]
    public void Some_formats_show_what_is_there(string format) => Assert.Null(NumberFormat.Parse(format));

    [Theory]
    [InlineData("5433", "5433", "科技支出（万元）", 0)]
    [InlineData("5433", "5,433.00 ", "科技支出（万元）", 0)]
    [InlineData("5433", "5433万元", "科技支出（万元）", 0)]
    [InlineData("5433", "5433万", "科技支出（万元）", 0)]
    [InlineData("5433", "5433元", "科技支出（万元）", 2)]
    [InlineData("5433", "5433亿元", "科技支出（万元）", 2)]
    [InlineData("5", "5家", "千家企业中高新技术企业数（家/千家）", 0)]
    [InlineData("2019", "2019年", "年度", 0)]
    [InlineData("-5", "(5)", "增减（万元）", 0)]
    [InlineData("-5", "5", "增减（万元）", 2)]
    [InlineData("5433.25", "5433", "科技支出（万元）", 1)]
    [InlineData("5433.25", "5433.3", "科技支出（万元）", 1)]
    [InlineData("5433", "5", "科技支出（万元）", 2)]
    [InlineData("0", "-", "科技支出（万元）", 2)]
    [InlineData("5433", "", "科技支出（万元）", 2)]
    public void What_is_seen_is_compared_with_what_is_stored(string stored, string shown, string header, int fault) =>
        Assert.Equal((ShownFault)fault, ShownText.Compare(decimal.Parse(stored, CultureInfo.InvariantCulture), shown, header));

    [Theory]
    [InlineData("#,##0.0")]
    [InlineData("0.0\"万元\"")]
    [InlineData("[Red]#,##0.00;[Blue]-#,##0.00")]
    [InlineData("#,##0.0_);(#,##0.0)")]
    public void A_format_that_only_arranges_the_digits_is_nothing(string format)
    {
        using var data = new TempData();
        File.Delete(Path.Combine(data.Path, "editions/2019/统计局.csv"));
        File.WriteAllBytes(
            Path.Combine(data.Path, "editions/2019/统计局.xlsx"),
            CaseBooks.Formats(GoodTable.With(("E2", "<c s=\"1\"><v>5200.5</v></c>")), format).Bytes());
        Assert.Empty(data.Read().Findings);
    }
}
