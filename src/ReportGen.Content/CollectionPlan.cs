using System.Collections.Immutable;

namespace ReportGen.Content;

/// <summary>By whom the files of a table are sent that comes in parts.</summary>
public enum PartsBy
{
    /// <summary>One file for each city, with its counties.</summary>
    City,

    /// <summary>One file for each county.</summary>
    County,
}

/// <summary>What a city is shown of the whole when it reviews its own results; never a number of another unit.</summary>
public enum ReviewScope
{
    /// <summary>Nothing: everything is computed and compared within the city.</summary>
    None,

    /// <summary>The ranks of its units among all, and the means of all.</summary>
    Ranks,
}

/// <summary>How the returns of a year are collected: the key <c>collection</c> of <c>site.yaml</c>.</summary>
public sealed record CollectionPlan
{
    /// <summary>Nothing is said of it.</summary>
    public static CollectionPlan None { get; } = new();

    /// <summary>Whom senders ask, with telephone; empty where nothing is said.</summary>
    public string Contact { get; init; } = string.Empty;

    /// <summary>Until when returns are to be sent, one for each edition of which it is known.</summary>
    public ImmutableArray<CollectionDeadline> Deadlines { get; init; } = [];

    /// <summary>The tables and lists that come in parts; the others are one file each.</summary>
    public ImmutableArray<PartedTable> Parts { get; init; } = [];

    /// <summary>What a city is shown of the whole when it reviews its own results.</summary>
    public ReviewScope Review { get; init; }

    /// <summary>The last day for the answers of cities on an edition; null where it is not known.</summary>
    public DateOnly? ReviewOf(int edition) => Deadlines.FirstOrDefault(deadline => deadline.Edition == edition)?.Review;

    /// <summary>By whom the files of a table are sent; null where the table is one file.</summary>
    public PartsBy? PartsOf(string table) => Parts.FirstOrDefault(part => part.File == table)?.By;

    /// <summary>The last day for the returns of an edition; null where it is not known.</summary>
    public DateOnly? ReturnsOf(int edition) => Deadlines.FirstOrDefault(deadline => deadline.Edition == edition)?.Returns;
}

/// <summary>A deadline.</summary>
/// <param name="Edition">The edition, by its data year.</param>
/// <param name="Returns">The last day for returns.</param>
/// <param name="Review">The last day for the answers of cities; null where it is not known yet.</param>
public sealed record CollectionDeadline(int Edition, DateOnly Returns, DateOnly? Review = null);

/// <summary>A table or list that comes in parts.</summary>
/// <param name="File">Its name in the scheme.</param>
/// <param name="By">Who sends a part.</param>
public sealed record PartedTable(string File, PartsBy By);
