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
        for (Count = 1; Count < anchors.Length && !Fits(order, widths, to - from, gap); Count++)
        {
        }

        for (var lane = 0; lane < Count; lane++)
        {
            PlaceLane(lane, order, anchors, widths, (from, to, gap));
        }
    }

    public int Count { get; }

    public int Start(int label) => _starts[label];

    public int Lane(int label) => _lanes[label];

    private bool Fits(int[] order, ReadOnlySpan<int> widths, int room, int gap)
    {
        for (var lane = 0; lane < Count; lane++)
        {
            var length = -gap;
            for (var i = lane; i < order.Length; i += Count)
            {
                length += widths[order[i]] + gap;
            }

            if (length > room)
            {
                return false;
            }
        }

        return true;
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
