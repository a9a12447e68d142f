using FsCheck.Fluent;
using ReportGen.Charts.Drawing;


namespace ReportGen.Charts.Tests.Drawing;

public sealed class AxisTicksTests
{
    [Fact]
    public void Ticks_rise_inside_the_range_and_have_their_room() => Properties.Hold(Properties.Amount.Two(), static v =>
    {
        var (from, to) = ((double)Math.Min(v.Item1, v.Item2), (double)Math.Max(v.Item1, v.Item2));
        var ticks = AxisTicks.Between(from, to, 150, 20);
        return ticks.All(tick => tick >= from && tick <= to)
            && ticks.Zip(ticks.Skip(1)).All(pair => pair.First < pair.Second && (pair.Second - pair.First) * 150 / (to - from) >= 20);
    });

    [Fact]
    public void Steps_are_one_two_or_five() => Properties.Hold(Properties.Amount.Two(), static v =>
    {
        var ticks = AxisTicks.Between((double)Math.Min(v.Item1, v.Item2), (double)Math.Max(v.Item1, v.Item2), 300, 20);
        if (ticks.Length < 2) return true;
        var step = (decimal)Math.Round(ticks[1] - ticks[0], 6);
        while (step >= 10) step /= 10;
        while (step < 1) step *= 10;
        return step is 1 or 2 or 5;
    });

    [Theory]
    [InlineData(0, 100, 150, 14, "0 20 40 60 80 100")]
    [InlineData(1, 168, 130, 14, "50 100 150")]
    [InlineData(7, 7, 100, 20, "7")]
    [InlineData(0, 1, 330, 40, "0 0.2 0.4 0.6 0.8 1")]
    public void Some_axes(double from, double to, double length, double room, string expected) =>
        Assert.Equal(expected, string.Join(' ', AxisTicks.Between(from, to, length, room).Select(AxisTicks.Word)));

    [Fact]
    public void Counts_have_whole_ticks() => Assert.Equal([0, 1], AxisTicks.Between(0, 1, 120, 14, wholeOnly: true));
}
