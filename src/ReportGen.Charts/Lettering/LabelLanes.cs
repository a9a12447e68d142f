namespace ReportGen.Charts.Lettering;

/// <summary>Labels beside a horizontal scale, in as few lanes as they need.</summary>
internal sealed class LabelLanes
{
    private readonly int[] _starts;
    private readonly int[] _lanes;

    public LabelLanes(ReadOnlySpan<int> anchors, ReadOnlySpan<int> widths, int from, int to, int gap)
    {
        _starts = new int[anchors.Length];
        _lanes = new int[anchors.Length];
        var order = Labels.Order(anchors);
        Count = Needed(InOrder(order, widths), to - from, gap);
        for (var lane = 0; lane < Count; lane++)
        {
            PlaceLane(lane, order, anchors, widths, (from, to, gap));
        }
    }

    public int Count { get; }

    public int Start(int label) => _starts[label];

    public int Lane(int label) => _lanes[label];

    /// <summary>How many lanes labels need that come in the order of their anchors; one where there are none.</summary>
    public static int Needed(ReadOnlySpan<int> widths, int room, int gap)
    {
        var count = 1;
        while (count < widths.Length && !Fits(count, widths, room, gap)) count++;
        return count;
    }

    private static bool Fits(int count, ReadOnlySpan<int> widths, int room, int gap)
    {
        for (var lane = 0; lane < count; lane++)
        {
            var length = -gap;
            for (var i = lane; i < widths.Length; i += count) length += widths[i] + gap;
            if (length > room) return false;
        }

        return true;
    }

    private static int[] InOrder(int[] order, ReadOnlySpan<int> widths)
    {
        var ordered = new int[order.Length];
        for (var i = 0; i < ordered.Length; i++) ordered[i] = widths[order[i]];
        return ordered;
    }

    private void PlaceLane(int lane, int[] order, ReadOnlySpan<int> anchors, ReadOnlySpan<int> widths, (int From, int To, int Gap) bounds)
    {
        var size = (order.Length - lane + Count - 1) / Count;
        var a = new int[size];
        var w = new int[size];
        var s = new int[size];
        for (var i = 0; i < size; i++)
        {
            a[i] = anchors[order[lane + (i * Count)]];
            w[i] = widths[order[lane + (i * Count)]];
        }

        Labels.Place(a, w, bounds.From, bounds.To, bounds.Gap, s);
        for (var i = 0; i < size; i++)
        {
            _starts[order[lane + (i * Count)]] = s[i];
            _lanes[order[lane + (i * Count)]] = lane;
        }
    }
}
