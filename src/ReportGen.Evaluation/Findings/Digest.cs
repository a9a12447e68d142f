using System.Collections.Immutable;

namespace ReportGen.Evaluation.Findings;

/// <summary>A finding that is told, and those of its kind behind it that are not.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Omitted">How many further findings that say the same are left out; above 0 only at the last of them that is told.</param>
/// <param name="Rows">The rows of those, ascending, each once.</param>
public sealed record Told(Finding Finding, int Omitted, ImmutableArray<int> Rows);

/// <summary>Cuts short what repeats itself: of one fault in every row of a column a reader needs some examples, how many there are, and where.</summary>
public static class Digest
{
    /// <summary>How many of a column a terminal tells.</summary>
    public const int Usual = 20;

    private const int MostSame = 5;
    private const int Examples = 3;

    /// <summary>
    /// At most <paramref name="most"/> findings for each rule, file, sheet and column, in the order given. Of more than five that say the same of other rows,
    /// units
    /// and values, the first three are told. Nothing gets lost: findings told and findings omitted add up to all.
    /// </summary>
    public static ImmutableArray<Told> Of(IReadOnlyCollection<Finding> findings, int most = Usual)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var sayings = findings.Select(SayingOf).ToList();
        var same = sayings.CountBy(saying => saying).ToDictionary();
        var (columns, said) = (new Dictionary<(string, Place), Group>(), new Dictionary<((string, Place), string), Group>());
        var told = ImmutableArray.CreateBuilder<Told>(findings.Count);
        foreach (var (finding, saying) in findings.Zip(sayings))
        {
            var (column, group) = (GroupOf(columns, saying.Column), GroupOf(said, saying));
            if (column.Told == most || (group.Told == Examples && same[saying] > MostSame))
            {
                // What was not told even once is counted where the column was told last.
                (group.Told > 0 ? group : column).Omitted.Add(finding.Place.Row);
                continue;
            }

            (column.Told, column.Last, group.Told, group.Last) = (column.Told + 1, told.Count, group.Told + 1, told.Count);
            told.Add(new Told(finding, 0, []));
        }

        foreach (var last in said.Values.Concat(columns.Values).Where(group => group.Told > 0).GroupBy(group => group.Last))
        {
            var rows = last.SelectMany(group => group.Omitted).ToList();
            told[last.Key] = told[last.Key] with { Omitted = rows.Count, Rows = [.. rows.OfType<int>().Distinct().Order()] };
        }

        return told.ToImmutable();
    }

    private static ((string Code, Place Column) Column, string Kind) SayingOf(Finding finding) =>
        ((finding.Code.Id, finding.Place with { Row = null }), Saying.Of(finding));

    private static Group GroupOf<TKey>(Dictionary<TKey, Group> groups, TKey key)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var group)) groups[key] = group = new Group();
        return group;
    }

    /// <summary>What became of a group so far.</summary>
    private sealed class Group
    {
        public int Told { get; set; }

        public int Last { get; set; }

        public List<int?> Omitted { get; } = [];
    }
}
