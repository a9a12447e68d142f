using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportGen.Analysis.Profiles;

namespace ReportGen.Analysis.Robustness;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// Runs the draws of an edition: whole numbers in flat arrays, ranks by counting. What runs in every draw is compiled in full at once, since the draws of a
/// small edition are over before it would be compiled a second time.
/// </summary>
internal sealed class WeightSimulation
{
    private const int Chunks = 8;

    private readonly PointsTable table;
    private readonly WeightDraws draws;
    private readonly int[] lines;
    private readonly int most;
    private readonly byte[] classOf;
    private readonly ushort[] ranks;

    public WeightSimulation(PointsTable table)
    {
        if (table.Count > ushort.MaxValue) throw new ArgumentException("An edition has at most 65,535 units.", nameof(table));
        this.table = table;
        draws = new WeightDraws(table);
        lines = LinesOf(table);
        most = table.Weights.Sum() + 1;
        classOf = ClassesByTotal();
        ranks = new ushort[table.Count * draws.Factors.Length];
    }

    public WeightRobustness[] Run()
    {
        var counts = new int[Chunks][];
        Parallel.For(0, Chunks, chunk => counts[chunk] = Draw(draws.Factors.Length * chunk / Chunks, draws.Factors.Length * (chunk + 1) / Chunks));
        var classes = counts[0];
        foreach (var more in counts.AsSpan(1))
        {
            for (var i = 0; i < classes.Length; i++) classes[i] += more[i];
        }

        return new RankQuantiles(table.Count, ranks, classes, lines.Length).Of();
    }

    /// <summary>Ranks of some draws; the result counts for each unit, then class, how many of them lie in that class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Draw(int from, int to)
    {
        var totals = new int[table.Padded];
        var counts = new int[most + 1];
        var classes = new int[table.Count * lines.Length];
        for (var draw = from; draw < to; draw++)
        {
            Totals(draws.Factors[draw], totals);
            var own = ranks.AsSpan(draw * table.Count, table.Count);
            Rank(totals.AsSpan(0, table.Count), counts, own);
            for (var u = 0; u < own.Length; u++) classes[(u * lines.Length) + classOf[totals[u]]]++;
        }

        return classes;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Totals(int[] factors, int[] totals)
    {
        var sums = MemoryMarshal.Cast<int, Vector<int>>(totals.AsSpan());
        sums.Fill(new Vector<int>(1 << (draws.Shift - 1)));
        for (var i = 0; i < factors.Length; i++)
        {
            var factor = new Vector<int>(factors[i]);
            var column = MemoryMarshal.Cast<int, Vector<int>>(table.Columns[i].AsSpan());
            for (var block = 0; block < sums.Length; block++) sums[block] += column[block] * factor;
        }

        for (var block = 0; block < sums.Length; block++) sums[block] = Vector.ShiftRightArithmetic(sums[block], draws.Shift);
    }

    /// <summary>Competition ranks: how many units have each total, then from the greatest total down how many are better.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rank(ReadOnlySpan<int> totals, int[] counts, Span<ushort> ranks)
    {
        var (least, greatest) = (int.MaxValue, 0);
        foreach (var total in totals)
        {
            counts[total]++;
            if (total < least) least = total;
            if (total > greatest) greatest = total;
        }

        var rank = 1;
        for (var total = greatest; total >= least; total--) (counts[total], rank) = (rank, rank + counts[total]);
        for (var u = 0; u < totals.Length; u++) ranks[u] = (ushort)counts[totals[u]];
        counts.AsSpan(least, greatest - least + 1).Clear();
    }

    private static int[] LinesOf(PointsTable table)
    {
        var classes = table.Edition.Scheme.Classes.Classes;
        var made = new int[classes.Length];
        for (var c = 0; c < made.Length; c++) made[c] = table.Scaled(classes[c].From);
        return made;
    }

    private byte[] ClassesByTotal()
    {
        var classes = new byte[most + 1];
        for (var total = 0; total < classes.Length; total++)
        {
            byte best = 0;
            while (total < lines[best]) best++;
            classes[total] = best;
        }

        return classes;
    }
}
