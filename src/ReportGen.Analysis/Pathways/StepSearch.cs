using System.Collections.Immutable;
using System.Numerics;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Analysis.Pathways;

/// <summary>
/// The best sets of steps by their size. Exact: within a group of figures that are tied together every set is tried; groups share no indicator, so that their
/// points add up, and the best set of n steps over all groups follows from the best of each size in each. A group of m figures costs 2^m trials (Hebei's scheme
/// has
/// m = 2 at most), all groups together no more than the square of the number of figures. Of the sets of a size the one with the most points, of those the one
/// whose
/// first figure that another has not comes first in the scheme.
/// </summary>
internal static class StepSearch
{
    /// <summary>The best set of each size, from none to all figures that can move.</summary>
    /// <param name="groups">Figures that can move, by group.</param>
    /// <param name="figures">Number of figures of the scheme.</param>
    /// <param name="pointsOf">Points that figures of one group bring together.</param>
    public static ImmutableArray<(ImmutableArray<int> Set, Points Points)> Of(
        IEnumerable<IReadOnlyList<int>> groups,
        int figures,
        Func<IReadOnlyList<int>, Points> pointsOf
    )
    {
        StepChoice[] best = [new(Points.Zero, BigInteger.Zero)];
        foreach (var group in groups) best = Joined(best, BestOf(group, figures, pointsOf));
        return [.. best.Select(found => (SetOf(found.Figures, figures), found.Points))];
    }

    private static StepChoice[] BestOf(IReadOnlyList<int> group, int figures, Func<IReadOnlyList<int>, Points> pointsOf)
    {
        var best = new StepChoice?[group.Count + 1];
        best[0] = new StepChoice(Points.Zero, BigInteger.Zero);
        var set = new List<int>(group.Count);
        for (var mask = BigInteger.One; mask < BigInteger.One << group.Count; mask++)
        {
            set.Clear();
            for (var i = 0; i < group.Count; i++)
            {
                if (!((mask >> i) & BigInteger.One).IsZero) set.Add(group[i]);
            }

            var members = BigInteger.Zero;
            foreach (var figure in set) members |= BigInteger.One << (figures - 1 - figure);
            var found = new StepChoice(pointsOf(set), members);
            if (best[set.Count] is not { } known || found.IsBetterThan(known)) best[set.Count] = found;
        }

        return Array.ConvertAll(best, found => found!.Value);
    }

    private static StepChoice[] Joined(StepChoice[] left, StepChoice[] right)
    {
        var best = new StepChoice?[left.Length + right.Length - 1];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                var found = new StepChoice(left[i].Points + right[j].Points, left[i].Figures | right[j].Figures);
                if (best[i + j] is not { } known || found.IsBetterThan(known)) best[i + j] = found;
            }
        }

        return Array.ConvertAll(best, found => found!.Value);
    }

    private static ImmutableArray<int> SetOf(BigInteger members, int figures) =>
        [.. Enumerable.Range(0, figures).Where(figure => !((members >> (figures - 1 - figure)) & BigInteger.One).IsZero)];

    /// <summary>A set of figures, the first of the scheme in the highest place: of two sets of a size the greater number holds the earlier figure.</summary>
    private readonly record struct StepChoice(Points Points, BigInteger Figures)
    {
        public bool IsBetterThan(StepChoice other) => Points > other.Points || (Points == other.Points && Figures > other.Figures);
    }
}
