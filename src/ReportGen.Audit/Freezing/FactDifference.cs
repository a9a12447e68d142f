using System.Collections.Immutable;
using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Freezing;

/// <summary>A fact of a frozen edition that is not as it was published or as the last correction has it.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Expected">As published or corrected; null where it was not there.</param>
/// <param name="Actual">As it is; null where it is no longer there.</param>
/// <param name="Place">Where it stands, or the record of the edition where it no longer does.</param>
public sealed record FactDifference(FactKey Key, string? Expected, string? Actual, Place Place)
{
    /// <summary>The differences of a frozen edition, by key; its results are compared only where they are known.</summary>
    public static ImmutableArray<FactDifference> Of(
        EditionInput input,
        EditionResult? results,
        ImmutableArray<Correction> corrections,
        ImmutableArray<Prose> texts)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Frozen is not { } frozen) return [];
        var now = FactCollector.Of(input, results, texts);
        var expected = Expect(input.Edition.Year, frozen, corrections);
        var record = new Place(input.Folder + "/" + FrozenFiles.Facts);
        return [.. Between(expected, now, record).Where(difference => results is not null || FrozenEdition.PartOf(difference.Key) != FrozenPart.Results)];
    }

    /// <summary>The differences of what is from what was, by key.</summary>
    /// <param name="expected">What was.</param>
    /// <param name="now">What is.</param>
    /// <param name="record">The place of what is no longer there.</param>
    internal static IEnumerable<FactDifference> Between(
        IReadOnlyDictionary<FactKey, string> expected,
        IReadOnlyDictionary<FactKey, FactNow> now,
        Place record) =>
        from key in expected.Keys.Union(now.Keys).Order()
        let was = expected.GetValueOrDefault(key)
        let fact = now.GetValueOrDefault(key)
        where !string.Equals(was, fact?.Fact.Value, StringComparison.Ordinal)
        select new FactDifference(key, was, fact?.Fact.Value, fact?.Place ?? record);

    /// <summary>The same as a change of a fact of an edition.</summary>
    public ChangedFact In(int edition) => new(edition, Key, Expected, Actual);

    /// <summary>What is expected of an edition: as it was frozen, with all corrections in their order.</summary>
    private static Dictionary<FactKey, string> Expect(int year, FrozenEdition frozen, ImmutableArray<Correction> corrections)
    {
        var expected = frozen.Facts.ToDictionary(fact => fact.Key, fact => fact.Value);
        foreach (var change in corrections.SelectMany(correction => correction.Changes).Where(change => change.Edition == year))
        {
            if (change.New is { } value) expected[change.Key] = value;
            else expected.Remove(change.Key);
        }

        return expected;
    }
}
