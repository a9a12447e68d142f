using System.Runtime.InteropServices;

namespace ReportGen.Charts.Lettering;

/// <summary>Moves labels along one axis until none covers another.</summary>
public static class Labels
{
    /// <summary>
    /// Where each label starts: as near to its anchor as the others allow, in the order of the anchors (ties in the order given), within
    /// the bounds. Labels that together are longer than the bounds still do not overlap; they run over the end.
    /// </summary>
    /// <param name="anchors">Where the middle of each label should be.</param>
    /// <param name="sizes">Lengths along the axis.</param>
    /// <param name="from">First pixel.</param>
    /// <param name="to">Pixel after the last.</param>
    /// <param name="gap">Smallest distance between two labels.</param>
    /// <param name="starts">Filled with the start of each label.</param>
    public static void Place(ReadOnlySpan<int> anchors, ReadOnlySpan<int> sizes, int from, int to, int gap, Span<int> starts)
    {
        var count = anchors.Length;
        var order = Order(anchors);
        Span<Cluster> clusters = count <= 64 ? stackalloc Cluster[count] : new Cluster[count];
        var used = 0;
        for (var i = 0; i < count; i++)
        {
            var label = order[i];
            var cluster = new Cluster(i, 1, anchors[label] - (sizes[label] / 2), sizes[label]);
            while (used > 0 && clusters[used - 1].Start(from, to) + clusters[used - 1].Length + gap > cluster.Start(from, to))
            {
                cluster = clusters[--used].With(cluster, gap);
            }

            clusters[used++] = cluster;
        }

        foreach (var cluster in clusters[..used])
        {
            var start = cluster.Start(from, to);
            for (var i = cluster.First; i < cluster.First + cluster.Count; i++)
            {
                starts[order[i]] = start;
                start += sizes[order[i]] + gap;
            }
        }
    }

    /// <summary>The labels in the order of their anchors, ties in the order given.</summary>
    /// <param name="anchors">Where the labels would be.</param>
    public static int[] Order(ReadOnlySpan<int> anchors)
    {
        var order = new int[anchors.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var at = i;
            while (at > 0 && anchors[order[at - 1]] > anchors[i])
            {
                order[at] = order[--at];
            }

            order[at] = i;
        }

        return order;
    }

    /// <summary>Labels that touch and move as one; <c>WantedSum</c> is the sum of the starts that its labels would like it to have.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Cluster(int First, int Count, int WantedSum, int Length)
    {
        public int Start(int from, int to) =>
            Math.Max(from, Math.Min((int)Math.Floor((double)WantedSum / Count), to - Length));

        public Cluster With(Cluster next, int gap) =>
            new(First, Count + next.Count, WantedSum + next.WantedSum - (next.Count * (Length + gap)), Length + gap + next.Length);
    }
}
