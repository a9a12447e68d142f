using System.Collections.Immutable;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Evaluation.Revisions;

/// <summary>Why results of a unit moved; several may hold at once.</summary>
[Flags]
public enum RevisionReasons
{
    /// <summary>Nothing that was compared explains it.</summary>
    None = 0,

    /// <summary>Inputs of the unit itself changed.</summary>
    OwnInputs = 1,

    /// <summary>The scheme, the settings or the register of the edition changed.</summary>
    Rules = 2,

    /// <summary>Inputs of other units changed, and with them ranks, classes or what is compared.</summary>
    OtherUnits = 4,

    /// <summary>An earlier edition changed, with which this one is compared.</summary>
    EarlierEdition = 8,
}

/// <summary>A unit whose results are other than they were.</summary>
/// <param name="Unit">The unit, as it is now, or as it was where it is no more.</param>
/// <param name="Results">What moved, by key.</param>
/// <param name="Reasons">Why.</param>
/// <param name="OwnInputs">Its own inputs that changed, by key.</param>
public sealed record UnitRevision(Unit Unit, ImmutableArray<ChangedFact> Results, RevisionReasons Reasons, ImmutableArray<ChangedFact> OwnInputs)
{
    /// <summary>What moved of one result; null where it did not.</summary>
    /// <param name="item">One of <see cref="ResultItems"/>.</param>
    public ChangedFact? Of(string item) => Results.FirstOrDefault(fact => string.Equals(fact.Key.Item, item, StringComparison.Ordinal));
}

/// <summary>How an edition came to be compared.</summary>
public enum RevisionKind
{
    /// <summary>It is in both.</summary>
    Both,

    /// <summary>It is new.</summary>
    New,

    /// <summary>It is no more.</summary>
    Gone,
}

/// <summary>What is other in an edition than it was; of one that is new or gone, that it is.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Kind">Whether it is in both.</param>
/// <param name="Inputs">Changed inputs, settings, texts and schemes, by key.</param>
/// <param name="Units">Units whose results moved: classes, ranks and awards first, then the most moved, then by code.</param>
public sealed record EditionRevision(int Edition, RevisionKind Kind, ImmutableArray<ChangedFact> Inputs, ImmutableArray<UnitRevision> Units)
{
    /// <summary>The state that it has now, where it had another; null where it is the same.</summary>
    public EditionState? State { get; init; }

    /// <summary>Names of all units that it has or had, by code: those of now where there are both.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>True where nothing changed.</summary>
    public bool IsSame => Kind == RevisionKind.Both && State is null && Inputs.IsEmpty && Units.IsEmpty;
}
