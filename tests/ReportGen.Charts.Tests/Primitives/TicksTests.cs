using FsCheck;
using FsCheck.Fluent;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Primitives;

namespace ReportGen.Charts.Tests.Primitives;

public sealed class TicksTests
{
    private static readonly Gen<(decimal From, decimal To, int AtMost)> Domains =
        from pair in Properties.Amount.Two()
        from atMost in Gen.Choose(2, 12)
        select (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2), atMost);

    [Fact]
    public void Ticks_rise_inside_the_domain_and_are_no_more_than_asked_for() => Properties.Hold(Domains, static d =>
    {
        var ticks = Ticks.Between(d.From, d.To, d.AtMost);
        return ticks.Length >= 1 && ticks.Length <= d.AtMost && ticks[0] >= d.From && ticks[^1] <= d.To
            && ticks.Zip(ticks.Skip(1)).All(static p => p.First < p.Second);
    });

    [Fact]
    public void Steps_are_one_two_or_five_and_leave_less_than_a_step_at_the_ends() => Properties.Hold(Domains, static d =>
    {
        var ticks = Ticks.Between(d.From, d.To, d.AtMost);
        if (ticks.Length < 2)
        {
            return true;
        }

        var step = ticks[1] - ticks[0];
        var lead = step;
        while (lead >= 10)
        {
            lead /= 10;
        }

        while (lead < 1)
        {
            lead *= 10;
        }

        return lead is 1 or 2 or 5 && ticks[0] - d.From < step && d.To - ticks[^1] < step
            && ticks.Zip(ticks.Skip(1)).All(p => p.Second - p.First == step) && ticks.All(t => t % step == 0);
    });

    [Theory]
    [InlineData(0, 100, 6, "0 20 40 60 80 100")]
    [InlineData(1, 168, 5, "50 100 150")]
    [InlineData(7, 7, 5, "7")]
    public void Some_axes(int from, int to, int atMost, string expected) =>
        Assert.Equal(expected, string.Join(' ', Ticks.Between(from, to, atMost).Select(Ticks.Word)));

    [Fact]
    public void Counts_have_whole_ticks() => Assert.Equal([0m, 1m], Ticks.Between(0, 1, 5, smallestStep: 1));
}
