using System.Collections.Immutable;

namespace ReportGen.Core.Findings;

/// <summary>A finding that is told, and how many of its kind behind it are not.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Omitted">Further findings of its kind that are left out; above 0 only at the last of its kind that is told.</param>
public sealed record Told(Finding Finding, int Omitted);

/// <summary>Cuts short what repeats itself: of one fault in every row of a column a reader needs some, and how many there are.</summary>
public static class Digest
{
    /// <summary>How many of a kind a terminal tells.</summary>
    public const int Usual = 20;

    /// <summary>
    /// At most <paramref name="most"/> findings of each kind, in the order given; a kind is what shares code, file, sheet and column.
    /// Nothing gets lost: findings told and findings omitted add up to all.
    /// </summary>
    public static ImmutableArray<Told> Of(IReadOnlyCollection<Finding> findings, int most = Usual)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var counts = new Dictionary<(string, string, string?, string?), int>();
        var lasts = new Dictionary<(string, string, string?, string?), int>();
        var told = ImmutableArray.CreateBuilder<Told>(findings.Count);
        foreach (var finding in findings)
        {
            var kind = (finding.Code.Id, finding.Place.File, finding.Place.Sheet, finding.Place.Column);
            var count = counts[kind] = counts.GetValueOrDefault(kind) + 1;
            if (count > most) continue;
            if (count == most) lasts[kind] = told.Count;
            told.Add(new Told(finding, 0));
        }

        foreach (var (kind, last) in lasts) told[last] = told[last] with { Omitted = counts[kind] - most };
        return told.ToImmutable();
    }
}
