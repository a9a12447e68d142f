using System.Globalization;
using ReportGen.Data.Tables;

namespace ReportGen.Data.Tests.Tables;

public sealed class HeaderUnitTests
{
    [Theory]
    [InlineData("亿元", "万元", "10000")]
    [InlineData("元", "万元", "0.0001")]
    [InlineData("人", "万人", "0.0001")]
    [InlineData("‰", "%", "0.1")]
    [InlineData("千元", "百万元", "0.001")]
    [InlineData("家", "个", "1")]
    [InlineData("万户", "家", "10000")]
    [InlineData("平方米", "个", null)]
    [InlineData("万元", "万人", null)]
    [InlineData("%", "万元", null)]
    public void Numbers_are_converted_only_between_units_of_one_thing(string from, string to, string? factor) =>
        Assert.Equal(factor is null ? null : decimal.Parse(factor, CultureInfo.InvariantCulture), HeaderUnit.Factor(from, to));

    [Theory]
    [InlineData("科技支出（亿元）", "科技支出（万元）", true)]
    [InlineData("科技 支出(元)", "科技支出（万元）", true)]
    [InlineData("科技支出", "科技支出（万元）", true)]
    [InlineData("科技支出（万元）", "科技支出(万元)", false)]
    [InlineData("科技投入（亿元）", "科技支出（万元）", false)]
    [InlineData("科技支出（亿元）", "科技支出", false)]
    public void Headers_may_differ_only_in_their_unit(string header, string known, bool expected) =>
        Assert.Equal(expected, HeaderUnit.IsSameBut(header, known));
}
