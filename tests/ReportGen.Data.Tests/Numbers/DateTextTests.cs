using ReportGen.Data.Numbers;

namespace ReportGen.Data.Tests.Numbers;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2019-08-31")]
    [InlineData("2019/8/31")]
    [InlineData("2019/08/31")]
    [InlineData("2019.8.31")]
    [InlineData("20190831")]
    [InlineData("2019年8月31日")]
    [InlineData("2019 年 08 月 31 号")]
    [InlineData("２０１９／８／３１")]
    [InlineData("2019/8/31 0:00")]
    [InlineData("2019-08-31T00:00:00")]
    [InlineData(" 2019-8-31 ")]
    public void However_a_date_is_typed_it_is_one_date(string text)
    {
        Assert.True(DateText.TryParse(text, out var date), text);
        Assert.Equal(new DateOnly(2019, 8, 31), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("31/8/2019")]
    [InlineData("8/31/2019")]
    [InlineData("19-08-31")]
    [InlineData("2019-8/31")]
    [InlineData("2019-02-29")]
    [InlineData("2019-13-01")]
    [InlineData("2019-00-10")]
    [InlineData("2019831")]
    [InlineData("2019年8月")]
    [InlineData("1019-08-31")]
    [InlineData("9999-08-31")]
    [InlineData("43708")]
    [InlineData("2019-08-31 12:30")]
    [InlineData("٢٠١٩-٠٨-٣١")]
    public void What_may_be_another_date_or_none_is_not_read(string text) => Assert.False(DateText.TryParse(text, out _), text);
}
