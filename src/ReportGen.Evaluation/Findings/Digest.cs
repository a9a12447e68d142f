using System.Collections.Immutable;

namespace ReportGen.Evaluation.Findings;

/// <summary>A finding that is shown, and those of its kind behind it that are not.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Omitted">How many further findings that say the same are left out; above 0 only at the last of them that is shown.</param>
/// <param name="Rows">The rows of those, ascending, each once.</param>
public sealed record DigestEntry(Finding Finding, int Omitted, ImmutableArray<int> Rows);

/// <summary>Cuts short what repeats itself: of one fault in every row of a column a reader needs some examples, how many there are, and where.</summary>
public static class Digest
{
    /// <summary>How many of a column a terminal shows.</summary>
    public const int Usual = 20;

    private const int MostSame = 5;
    private const int Examples = 3;

    /// <summary>
    /// At most <paramref name="most"/> findings for each rule, file, sheet and column, in the order given. Of more than five that say the same of other rows,
    /// units and values, the first three are shown. Nothing gets lost: findings shown and findings omitted add up to all.
    /// </summary>
    public static ImmutableArray<DigestEntry> Of(IReadOnlyCollection<Finding> findings, int most = Usual)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var patterns = findings.Select(PatternOf).ToList();
        var same = patterns.CountBy(pattern => pattern).ToDictionary();
        var (columns, byPattern) = (new Dictionary<(string, Place), Group>(), new Dictionary<((string, Place), string), Group>());
        var entries = ImmutableArray.CreateBuilder<DigestEntry>(findings.Count);
        foreach (var (finding, pattern) in findings.Zip(patterns))
        {
            var (column, group) = (GroupOf(columns, pattern.Column), GroupOf(byPattern, pattern));
            if (column.DigestEntry == most || (group.DigestEntry == Examples && same[pattern] > MostSame))
            {
                // What was not shown even once is counted where the column was shown last.
                (group.DigestEntry > 0 ? group : column).Omitted.Add(finding.Place.Row);
                continue;
            }

            (column.DigestEntry, column.Last, group.DigestEntry, group.Last) = (column.DigestEntry + 1, entries.Count, group.DigestEntry + 1, entries.Count);
            entries.Add(new DigestEntry(finding, 0, []));
        }

        foreach (var last in byPattern.Values.Concat(columns.Values).Where(group => group.DigestEntry > 0).GroupBy(group => group.Last))
        {
            var rows = last.SelectMany(group => group.Omitted).ToList();
            entries[last.Key] = entries[last.Key] with { Omitted = rows.Count, Rows = [.. rows.OfType<int>().Distinct().Order()] };
        }

        return entries.ToImmutable();
    }

    private static ((string Code, Place Column) Column, string Kind) PatternOf(Finding finding) =>
        ((finding.Code.Id, finding.Place with { Row = null }), FindingPattern.Of(finding));

    private static Group GroupOf<TKey>(Dictionary<TKey, Group> groups, TKey key)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var group)) groups[key] = group = new Group();
        return group;
    }

    /// <summary>What became of a group so far.</summary>
    private sealed class Group
    {
        public int DigestEntry { get; set; }

        public int Last { get; set; }

        public List<int?> Omitted { get; } = [];
    }
}
