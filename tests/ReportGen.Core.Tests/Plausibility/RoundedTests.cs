using System.Globalization;
using ReportGen.Audit.Plausibility;

namespace ReportGen.Core.Tests.Plausibility;

public sealed class RoundedTests
{
    [Theory]
    [InlineData("99.98594848", "99.99")]
    [InlineData("100", "100")]
    [InlineData("99.96", "99.96")]
    [InlineData("99.94", "99.9")]
    [InlineData("200.0011", "200.001")]
    [InlineData("199.99999", "199.99999")]
    [InlineData("444.44", "444.4")]
    public void A_share_never_looks_like_a_bound_that_it_does_not_equal(string share, string expected) =>
        Assert.Equal(expected, Rounded.Text(decimal.Parse(share, CultureInfo.InvariantCulture), 1, 100m, 200m));

    [Fact]
    public void A_fraction_beyond_all_decimals_is_still_reported() => Assert.Equal("1000000000000000000000", Rounded.Text(1e21, 2, 100m));
}
