using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ReportGen.Analysis.Robustness;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>Turns the ranks of all draws into ranges of each unit.</summary>
/// <param name="count">Number of units.</param>
/// <param name="ranks">Ranks by draw, then unit.</param>
/// <param name="classes">Number of draws by unit, then class.</param>
/// <param name="scale">Number of classes.</param>
internal sealed class RankQuantiles(int count, ushort[] ranks, int[] classes, int scale)
{
    /// <summary>Units whose ranks are read together, so that memory is read line by line.</summary>
    private const int Block = 32;

    private readonly int draws = ranks.Length / count;

    public WeightRobustness[] Of()
    {
        var made = new WeightRobustness[count];
        Parallel.For(
            0,
            (count + Block - 1) / Block,
            () => (Block: new ushort[Block * draws], Counts: new int[count + 2]),
            (block, _, work) =>
            {
                var (from, to) = (block * Block, Math.Min(count, (block + 1) * Block));
                Gather(from, to, work.Block);
                for (var u = from; u < to; u++) made[u] = Of(u, work.Block.AsSpan((u - from) * draws, draws), work.Counts);
                return work;
            },
            static _ => { });
        return made;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Gather(int from, int to, ushort[] block)
    {
        for (var draw = 0; draw < draws; draw++)
        {
            for (var u = from; u < to; u++) block[((u - from) * draws) + draw] = ranks[(draw * count) + u];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private WeightRobustness Of(int unit, ReadOnlySpan<ushort> own, int[] counts)
    {
        var (best, worst) = (int.MaxValue, 0);
        foreach (var rank in own)
        {
            counts[rank]++;
            if (rank < best) best = rank;
            if (rank > worst) worst = rank;
        }

        var range = new WeightRobustness(
            best,
            At(counts, best, 5),
            At(counts, best, 50),
            At(counts, best, 95),
            worst,
            [.. classes.AsSpan(unit * scale, scale)]
        );
        counts.AsSpan(best, worst - best + 1).Clear();
        return range;
    }

    /// <summary>The least rank that a share of the draws does not exceed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int At(int[] counts, int best, int percent)
    {
        var rank = best;
        for (var seen = counts[rank]; seen * 100 < draws * percent; seen += counts[rank]) rank++;
        return rank;
    }
}
