using FsCheck.Fluent;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Primitives;

namespace ReportGen.Charts.Tests.Primitives;

public sealed class ScaleTests
{
    [Fact]
    public void A_larger_value_never_stands_before_a_smaller_one() => Properties.Hold(
        Properties.Amount.Four(),
        static v =>
        {
            var (from, to) = (Math.Min(v.Item1, v.Item2), Math.Max(v.Item1, v.Item2));
            var (small, large) = (Math.Min(v.Item3, v.Item4), Math.Max(v.Item3, v.Item4));
            var right = new Scale(from, to, 10, 350);
            var up = new Scale(from, to, 160, 10);
            return right.At(small) <= right.At(large) && up.At(small) >= up.At(large);
        });

    [Fact]
    public void Nothing_stands_outside() => Properties.Hold(
        Properties.Amount.Three(), static v => new Scale(v.Item1, v.Item2, 10, 350).At(v.Item3) is >= 10 and <= 350);

    [Fact]
    public void The_ends_are_the_ends() => Properties.Hold(
        Properties.Amount.Two(),
        static v => v.Item1 == v.Item2
            || (new Scale(v.Item1, v.Item2, 7, 99).At(v.Item1) == 7 && new Scale(v.Item1, v.Item2, 7, 99).At(v.Item2) == 99));

    [Fact]
    public void A_domain_of_one_value_stands_in_the_middle() => Assert.Equal(50, new Scale(3, 3, 0, 100).At(3));

    [Fact]
    public void A_pixel_leads_back_to_itself() => Properties.Hold(
        Gen.Choose(10, 350), static pixel => new Scale(0, 100, 10, 350) is var scale && scale.At(scale.ValueAt(pixel)) == pixel);
}
