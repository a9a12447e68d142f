using ReportGen.Data.Findings;

namespace ReportGen.Data.Tests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("正定线", "正定县")]
    [InlineData("研发投入(万)", "研发投入")]
    [InlineData("unitkind", "unit_kind")]
    [InlineData("全不相干", null)]
    public void The_candidate_with_the_fewest_edits_is_meant(string text, string? expected) =>
        Assert.Equal(expected, Nearest.To(text, ["正定县", "新乐市", "研发投入", "unit_kind"]));

    [Theory]
    [InlineData("正定线", "正定县")]
    [InlineData("赵线", null)]
    [InlineData("全不相干", null)]
    public void Where_two_are_as_near_nobody_knows_which_is_meant(string text, string? expected) =>
        Assert.Equal(expected, Nearest.Only(text, ["正定县", "赵县", "赵市", "新乐市"]));

    [Fact]
    public void Among_equals_the_first_by_ordinal_order_is_meant() => Assert.Equal("ab", Nearest.To("ax", ["ac", "ab"]));
}
