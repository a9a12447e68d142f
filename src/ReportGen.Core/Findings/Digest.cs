using System.Collections.Immutable;

namespace ReportGen.Core.Findings;

/// <summary>A finding that is told, and those of its kind behind it that are not.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Omitted">How many further findings of its kind are left out; above 0 only at the last of its kind that is told.</param>
/// <param name="Rows">The rows of those, ascending, each once.</param>
public sealed record Told(Finding Finding, int Omitted, ImmutableArray<int> Rows);

/// <summary>Cuts short what repeats itself: of one fault in every row of a column a reader needs some, how many there are, and where.</summary>
public static class Digest
{
    /// <summary>How many of a kind a terminal tells.</summary>
    public const int Usual = 20;

    private const int MostSame = 5;

    /// <summary>
    /// At most <paramref name="most"/> findings of each kind, in the order given; a kind is what shares code, file, sheet and column. Of more than five that say
    /// the same, one is told. Nothing gets lost: findings told and findings omitted add up to all.
    /// </summary>
    public static ImmutableArray<Told> Of(IReadOnlyCollection<Finding> findings, int most = Usual)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var same = findings.GroupBy(SayingOf).ToDictionary(group => group.Key, group => group.Count());
        var kinds = new Dictionary<(string, Place), Kind>();
        var said = new HashSet<((string, Place), string)>();
        var told = ImmutableArray.CreateBuilder<Told>(findings.Count);
        foreach (var finding in findings)
        {
            var saying = SayingOf(finding);
            if (!kinds.TryGetValue(saying.Kind, out var kind)) kinds[saying.Kind] = kind = new Kind();
            if (kind.Told == most || (!said.Add(saying) && same[saying] > MostSame))
            {
                kind.Omitted.Add(finding.Place.Row);
                continue;
            }

            kind.Told++;
            kind.Last = told.Count;
            told.Add(new Told(finding, 0, []));
        }

        foreach (var kind in kinds.Values) told[kind.Last] = told[kind.Last] with { Omitted = kind.Omitted.Count, Rows = [.. kind.Omitted.OfType<int>().Distinct().Order()] };
        return told.ToImmutable();
    }

    private static ((string Code, Place Column) Kind, string Message) SayingOf(Finding finding) => ((finding.Code.Id, finding.Place with { Row = null }), finding.Message);

    /// <summary>What became of a kind so far.</summary>
    private sealed class Kind
    {
        public int Told { get; set; }

        public int Last { get; set; }

        public List<int?> Omitted { get; } = [];
    }
}
