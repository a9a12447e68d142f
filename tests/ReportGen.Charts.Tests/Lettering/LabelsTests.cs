using FsCheck;
using FsCheck.Fluent;
using ReportGen.Charts.Lettering;

namespace ReportGen.Charts.Tests.Lettering;

public sealed class LabelsTests
{
    private const int From = 10;
    private const int To = 350;
    private const int Gap = 4;

    private static readonly Gen<(int Anchor, int Size)[]> Sets =
        from count in Gen.Choose(0, 12)
        from labels in (from anchor in Gen.Choose(-50, 400) from size in Gen.Choose(1, 60) select (anchor, size)).ArrayOf(count)
        select labels;

    [Fact]
    public void Labels_never_overlap_and_keep_their_order() => Properties.Hold(Sets, static labels =>
    {
        var starts = Place(labels);
        var order = Enumerable.Range(0, labels.Length).OrderBy(i => labels[i].Anchor).ThenBy(static i => i).ToArray();
        return order.Zip(order.Skip(1)).All(p => starts[p.First] + labels[p.First].Size + Gap <= starts[p.Second]);
    });

    [Fact]
    public void Labels_that_fit_stay_within_the_bounds() => Properties.Hold(Sets, static labels =>
    {
        var starts = Place(labels);
        var fit = labels.Sum(static l => l.Size + Gap) - Gap <= To - From;
        return !fit || labels.Select((l, i) => starts[i] >= From && starts[i] + l.Size <= To).All(static inside => inside);
    });

    [Fact]
    public void A_label_alone_stands_at_its_anchor() => Assert.Equal([90], Place([(100, 20)]));

    [Fact]
    public void Two_labels_at_one_place_share_the_way() => Assert.Equal([78, 102], Place([(100, 20), (100, 20)]));

    [Fact]
    public void More_lanes_are_used_only_when_one_is_too_short()
    {
        Assert.Equal(1, new LabelLanes([10, 10, 10], [100, 100, 100], 0, 320, 10).Count);
        Assert.Equal(2, new LabelLanes([10, 10, 10], [100, 100, 101], 0, 320, 10).Count);
    }

    private static int[] Place((int Anchor, int Size)[] labels)
    {
        var starts = new int[labels.Length];
        Labels.Place([.. labels.Select(static l => l.Anchor)], [.. labels.Select(static l => l.Size)], From, To, Gap, starts);
        return starts;
    }
}
