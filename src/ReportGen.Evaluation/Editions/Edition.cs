using System.Collections.Immutable;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Reviews;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Editions;

/// <summary>How far an edition has come.</summary>
public enum EditionState
{
    /// <summary>Being put together; built only on request, marked on every page.</summary>
    Draft,

    /// <summary>征求意见: before the counties and cities for comment; treated like a draft by the public site.</summary>
    Review,

    /// <summary>Published; never changes silently.</summary>
    Published,
}

/// <summary>One yearly evaluation, named by its data year (年度): edition 2019 evaluates 2019 data and is published in 2020.</summary>
public sealed record Edition
{
    /// <summary>The data year.</summary>
    public required int Year { get; init; }

    /// <summary>How far it has come.</summary>
    public required EditionState State { get; init; }

    /// <summary>Day of publication; null while it is none.</summary>
    public required DateOnly? PublishedOn { get; init; }

    /// <summary>The scheme by which it is scored.</summary>
    public required SchemeId Scheme { get; init; }

    /// <summary>
    /// SHA-256 of the scheme as it was when the edition was published, or begun by a scheme that was published before; null where it is not recorded.
    /// </summary>
    public string? SchemeSha256 { get; init; }

    /// <summary>What it makes public.</summary>
    public required Disclosure Disclosure { get; init; }

    /// <summary>True where the data are synthetic; every page and download says so.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>Notices to readers, shown on the edition's pages.</summary>
    public required ImmutableArray<string> Notices { get; init; }

    /// <summary>The corrections that change something of it since it was published, whichever edition's data they correct, in their order.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>True where it was taken out of the whole for one city-level group, whose ranks and means are then those of all.</summary>
    public bool IsOfOneCity { get; init; }

    /// <summary>What is public of its review by the cities; null where there was none.</summary>
    public ReviewTally? Review { get; init; }

    /// <summary>True where a correction changed something of a unit.</summary>
    /// <param name="unit">Code of the unit.</param>
    /// <param name="item">The result, or the column.</param>
    public bool IsRevised(string unit, string item) => Corrections.SelectMany(correction => correction.Changes).Any(change =>
        change.Edition == Year
        && string.Equals(change.Key.Unit, unit, StringComparison.Ordinal)
        && string.Equals(change.Key.Item, item, StringComparison.Ordinal));

    /// <summary>The lines on which the notices stand in the edition's file, for findings; empty where they were not read from one.</summary>
    public ImmutableArray<int> NoticeLines { get; init; } = [];
}

/// <summary>What an edition makes public.</summary>
/// <param name="Scores">Scores, by indicator, dimension and in all.</param>
/// <param name="Ranks">Ranks.</param>
/// <param name="Awards">Awards.</param>
/// <param name="Classes">Letters of the classes whose members are named; empty: all.</param>
public sealed record Disclosure(bool Scores, bool Ranks, bool Awards, ImmutableArray<string> Classes)
{
    /// <summary>Everything is public.</summary>
    public static Disclosure Full { get; } = new(true, true, true, []);

    /// <summary>True where the members of a class are named.</summary>
    public bool Names(UnitClass unitClass)
    {
        ArgumentNullException.ThrowIfNull(unitClass);
        return Classes.IsEmpty || Classes.Contains(unitClass.Letter, StringComparer.Ordinal);
    }

    /// <summary>True where every score, rank and class of every unit is public; awards stand on their own.</summary>
    public bool IsOpen(ClassScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return Scores && Ranks && scale.Classes.All(Names);
    }
}
