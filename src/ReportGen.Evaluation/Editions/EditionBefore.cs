namespace ReportGen.Evaluation.Editions;

/// <summary>
/// The edition before another; the only place that decides it. It is always that of the data year just before, in any state, so that a year without an edition
/// is never bridged: the edition after the gap has none before it. Results are compared with it only where they were scored by the same scheme; values are held
/// against what was published only where it was. What of it may be shown is not decided here: a public assessment holds of an undisclosed edition only what is
/// public, and so its results are an outline, with which nothing but what it discloses is compared.
/// </summary>
public static class EditionBefore
{
    /// <summary>The edition of the data year just before, whatever its state and scheme; null where there is none.</summary>
    /// <param name="editions">Where it is looked for, in any order.</param>
    /// <param name="year">The data year of the edition that it goes before.</param>
    /// <param name="editionOf">What is known of the edition itself.</param>
    public static T? InTime<T>(IEnumerable<T> editions, int year, Func<T, Edition> editionOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(editions);
        return editions.FirstOrDefault(candidate => editionOf(candidate).Year == year - 1);
    }

    /// <summary>The edition before, where it is published: values that repeat it must be those that were published.</summary>
    public static T? Published<T>(IEnumerable<T> editions, int year, Func<T, Edition> editionOf)
        where T : class =>
        InTime(editions, year, editionOf) is { } before && editionOf(before).State == EditionState.Published ? before : null;

    /// <summary>The edition before, where it was scored by the same scheme: only then are results compared.</summary>
    public static T? Comparable<T>(IEnumerable<T> editions, Edition edition, Func<T, Edition> editionOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(edition);
        return InTime(editions, edition.Year, editionOf) is { } before && editionOf(before).Scheme == edition.Scheme ? before : null;
    }
}
