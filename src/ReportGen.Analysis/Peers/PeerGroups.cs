using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportGen.Analysis.Profiles;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Peers;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// The peers of every unit of an edition: the units with the most similar profile, the nearest first. Two profiles are compared by the mean absolute
/// difference of the shares of full points over all indicators, each indicator weighing the same; a unit of another type is put back by a surcharge. The
/// unrounded distance decides; ties are ordered by code. Only for editions that make everything public.
/// </summary>
public sealed class PeerGroups
{
    /// <summary>Parts of a percentage point in which shares are kept.</summary>
    private const int Parts = 100;

    /// <summary>Decimals of a percentage point that they are.</summary>
    private const byte Decimals = 2;

    private readonly PointsTable table;
    private readonly int size;
    private readonly int[] members;
    private readonly int[] sums;

    internal PeerGroups(PointsTable table)
    {
        this.table = table;
        size = Math.Min(PeerRules.Count, table.Count - 1);
        (members, sums) = (new int[table.Count * size], new int[table.Count * size]);
        var shares = SharesOf(table);
        var types = new int[table.Count];
        for (var u = 0; u < types.Length; u++) types[u] = (int)table.Edition.Units[u].Unit.Type;
        Parallel.For(
            0,
            table.Count,
            () => new int[table.Padded],
            (u, _, differences) =>
            {
                Differences(shares, u, differences);
                Nearest(u, differences, types);
                return differences;
            },
            static _ => { });
    }

    /// <summary>The peers of all units.</summary>
    public static PeerGroups Of(EditionResult edition) => new(new PointsTable(edition));

    /// <summary>The peers of a unit, the nearest first; as many as there are where the edition is small.</summary>
    /// <exception cref="ArgumentException">The unit is not in the edition's register.</exception>
    public ImmutableArray<Peer> Of(UnitId unit)
    {
        var u = table.IndexOf(unit);
        var type = table.Edition.Units[u].Unit.Type;
        var peers = ImmutableArray.CreateBuilder<Peer>(size);
        for (var place = u * size; place < (u + 1) * size; place++)
        {
            var peer = table.Edition.Units[members[place]];
            peers.Add(new Peer(peer, MeanOf(sums[place]), peer.Unit.Type == type));
        }

        return peers.MoveToImmutable();
    }

    /// <summary>
    /// The peer whose total rose most against the edition before, and on which indicator; ties go to the nearer peer. Null where no peer that can be compared
    /// rose.
    /// </summary>
    public static PeerLeap? MostImproved(ImmutableArray<Peer> peers)
    {
        Peer? best = null;
        var most = Points.Zero;
        foreach (var peer in peers)
        {
            if (peer.Unit.Comparison is not Compared compared || compared.ScoreChange <= most) continue;
            (best, most) = (peer, compared.ScoreChange);
        }

        if (best is not { Unit: { Comparison: Compared change } unit }) return null;
        var (greatest, gain) = (0, GainOf(unit, change, 0));
        for (var i = 1; i < unit.Scores.Length; i++)
        {
            if (GainOf(unit, change, i) is var other && other > gain) (greatest, gain) = (i, other);
        }

        return new PeerLeap(best, most, unit.Scores[greatest].Indicator, gain);
    }

    /// <summary>The indexes of a unit's peers in the edition's units.</summary>
    internal ReadOnlySpan<int> IndexesOf(int unit) => members.AsSpan(unit * size, size);

    /// <summary>A sum over the indicators as their mean in percentage points, rounded to their parts.</summary>
    private decimal MeanOf(int sum)
    {
        var indicators = table.Columns.Length;
        return new decimal(((2 * sum) + indicators) / (2 * indicators), 0, 0, isNegative: false, Decimals);
    }

    private static Points GainOf(UnitResult unit, Compared change, int indicator) => unit.Scores[indicator].Points - change.Previous.Scores[indicator].Points;

    private static int[][] SharesOf(PointsTable table)
    {
        var shares = new int[table.Columns.Length][];
        for (var i = 0; i < shares.Length; i++)
        {
            var column = new int[table.Padded];
            long weight = table.Weights[i];
            for (var u = 0; u < column.Length; u++) column[u] = (int)(((2L * table.Columns[i][u] * 100 * Parts) + weight) / (2 * weight));
            shares[i] = column;
        }

        return shares;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Differences(int[][] shares, int u, int[] differences)
    {
        var totals = MemoryMarshal.Cast<int, Vector<int>>(differences.AsSpan());
        totals.Clear();
        foreach (var column in shares)
        {
            var own = new Vector<int>(column[u]);
            var others = MemoryMarshal.Cast<int, Vector<int>>(column.AsSpan());
            for (var block = 0; block < totals.Length; block++) totals[block] += Vector.Abs(others[block] - own);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Nearest(int u, int[] differences, int[] types)
    {
        var surcharge = (int)(PeerRules.OtherTypeSurcharge * Parts) * table.Columns.Length;
        Span<int> keys = stackalloc int[size];
        keys.Fill(int.MaxValue);
        var found = members.AsSpan(u * size, size);
        for (var v = 0; v < types.Length; v++)
        {
            var key = differences[v] + (types[v] == types[u] ? 0 : surcharge);
            if (v == u || size == 0 || key >= keys[^1]) continue;
            var place = size - 1;
            for (; place > 0 && keys[place - 1] > key; place--) (keys[place], found[place]) = (keys[place - 1], found[place - 1]);
            (keys[place], found[place]) = (key, v);
        }

        for (var place = 0; place < size; place++) sums[(u * size) + place] = differences[found[place]];
    }
}
