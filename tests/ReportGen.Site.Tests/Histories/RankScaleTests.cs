using System.Globalization;
using ReportGen.Site.Histories;
using ReportGen.Site.Listings;

namespace ReportGen.Site.Tests.Histories;

public sealed class RankScaleTests
{
    [Theory]
    [InlineData("30 50 41", 168, 25, 55)]
    [InlineData("40 41 40", 168, 25, 55)]
    [InlineData("1 2 3", 168, 1, 25)]
    [InlineData("7 30", 168, 5, 35)]
    [InlineData("168 160", 168, 145, 168)]
    [InlineData("1 168", 168, 1, 168)]
    [InlineData("3 1", 5, 1, 5)]
    [InlineData("1400 1500", 2843, 1250, 1650)]
    public void A_rank_trend_has_round_ends_around_its_own_ranks(string ranks, int units, int best, int last)
    {
        var own = ranks.Split(' ').Select(static rank => int.Parse(rank, CultureInfo.InvariantCulture));
        Assert.Equal(new RankScale(best, last), RankScale.Of([.. own], units));
    }

    [Fact]
    public void Every_rank_is_on_its_axis_which_is_never_short_and_never_beyond_the_units()
    {
        foreach (var units in (ReadOnlySpan<int>)[1, 9, 20, 21, 168, 2843])
        {
            for (var best = 1; best <= units; best += 1 + (units / 60))
            {
                for (var last = best; last <= units; last += 1 + (units / 60))
                {
                    var scale = RankScale.Of([last, best], units);
                    Assert.True(scale.Best >= 1 && scale.Best <= best && scale.Last >= last && scale.Last <= units);
                    Assert.True(scale.Last - scale.Best >= Math.Min(units - 1, Math.Max(20, units / 10)));
                }
            }
        }
    }
}
