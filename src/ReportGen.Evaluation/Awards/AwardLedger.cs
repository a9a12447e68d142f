using System.Collections.Immutable;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Evaluation.Awards;

/// <summary>All awards of an edition.</summary>
public sealed class AwardLedger
{
    private readonly IReadOnlyDictionary<UnitId, ImmutableArray<Award>> byUnit;
    private readonly IReadOnlyDictionary<UnitId, ImmutableArray<ExcludedAward>> excludedByUnit;

    internal AwardLedger(ImmutableArray<Award> entries, ImmutableArray<ExcludedAward> excluded)
    {
        Entries = entries;
        Excluded = excluded;
        byUnit = entries.GroupBy(entry => entry.Unit.Id).ToDictionary(group => group.Key, group => group.ToImmutableArray());
        excludedByUnit = excluded.GroupBy(entry => entry.Unit.Unit.Id).ToDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>Nothing is awarded.</summary>
    public static AwardLedger None { get; } = new([], []);

    /// <summary>Entries by code, within a unit in the order of the rules.</summary>
    public ImmutableArray<Award> Entries { get; }

    /// <summary>Rises that are not paid, by code.</summary>
    public ImmutableArray<ExcludedAward> Excluded { get; }

    /// <summary>True where the edition does not make its awards public; then there is no entry, which does not mean that there is no award.</summary>
    public bool IsUndisclosed { get; init; }

    /// <summary>Sum of what is paid, 10 000 yuan.</summary>
    public decimal Total => Entries.Sum(entry => entry.Paid);

    /// <summary>Number of units that get anything.</summary>
    public int Units => byUnit.Count;

    /// <summary>The entries of a unit.</summary>
    public ImmutableArray<Award> Of(UnitId unit) => byUnit.TryGetValue(unit, out var entries) ? entries : [];

    /// <summary>The rises of a unit that are not paid.</summary>
    public ImmutableArray<ExcludedAward> ExcludedOf(UnitId unit) => excludedByUnit.TryGetValue(unit, out var entries) ? entries : [];

    /// <summary>What a unit is paid in all, 10 000 yuan; 0 where it gets nothing.</summary>
    public decimal PaidTo(UnitId unit) => Of(unit).Sum(entry => entry.Paid);

    /// <summary>What is paid, summed by something that an entry has, ordered by that.</summary>
    public ImmutableArray<AwardSum> SumBy(Func<Award, string> key) =>
    [
        .. Entries.GroupBy(key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => AwardSum.Of(group.Key, [.. group])),
    ];
}

/// <summary>A sum of the ledger.</summary>
/// <param name="Key">What was summed by.</param>
/// <param name="Units">Number of units.</param>
/// <param name="Entries">Number of awards.</param>
/// <param name="Amount">Sum before the cap, 10 000 yuan.</param>
/// <param name="Paid">Sum paid, 10 000 yuan.</param>
public sealed record AwardSum(string Key, int Units, int Entries, decimal Amount, decimal Paid)
{
    /// <summary>The sum of some awards; a unit with several is counted once.</summary>
    public static AwardSum Of(string key, ImmutableArray<Award> awards) => new(
        key,
        awards.Select(award => award.Unit.Id).Distinct().Count(),
        awards.Length,
        awards.Sum(award => award.Amount),
        awards.Sum(award => award.Paid));
}
