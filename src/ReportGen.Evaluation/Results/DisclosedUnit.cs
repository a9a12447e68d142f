using System.Collections.Immutable;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Results;

/// <summary>What an edition discloses of a unit; what is not public is not in here.</summary>
public sealed record DisclosedUnit
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Its class; null where the members of its class are not named, and then nothing else is known either.</summary>
    public required UnitClass? Class { get; init; }

    /// <summary>Total.</summary>
    public required Points? Total { get; init; }

    /// <summary>Rank in the province.</summary>
    public required int? Rank { get; init; }

    /// <summary>Rank in its city-level group.</summary>
    public required int? CityRank { get; init; }

    /// <summary>Scores in the order of the scheme's indicators; empty where they are not public.</summary>
    public required ImmutableArray<DisclosedScore> Scores { get; init; }

    /// <summary>Scores of the dimensions; empty where they are not public.</summary>
    public required ImmutableArray<DisclosedDimension> Dimensions { get; init; }

    /// <summary>What is public of the unit, or its single predecessor, in the edition before; null where it is not compared.</summary>
    public DisclosedUnit? Before { get; init; }

    /// <summary>Why it is not compared; null where it is.</summary>
    public NotCompared? WhyNot { get; init; }

    /// <summary>Change of the total, where both are public.</summary>
    public Points? ScoreChange => Total - Before?.Total;

    /// <summary>Places gained, where both ranks are public.</summary>
    public int? RankChange => Before?.Rank - Rank;

    /// <summary>Movement between classes, where both are public.</summary>
    public ClassMove? ClassMove => (Before?.Class, Class) switch
    {
        ({ } before, { } now) => now.From > before.From ? Results.ClassMove.Up : now.From < before.From ? Results.ClassMove.Down : Results.ClassMove.None,
        _ => null,
    };

    /// <summary>What an edition that discloses this much shows of a result; the comparison is added by disclosure control.</summary>
    public static DisclosedUnit Of(Disclosure disclosure, UnitResult result)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        ArgumentNullException.ThrowIfNull(result);
        var named = disclosure.Names(result.Class);
        var (scores, ranks) = (named && disclosure.Scores, named && disclosure.Ranks);
        return new DisclosedUnit
        {
            Unit = result.Unit,
            Class = named ? result.Class : null,
            Total = scores ? result.Total : null,
            Rank = ranks ? result.Rank : null,
            CityRank = ranks ? result.CityRank : null,
            Scores = scores ? [.. result.Scores.Select(score => new DisclosedScore(score with { Rank = 0 }, ranks ? score.Rank : null))] : [],
            Dimensions = scores ? [.. result.Dimensions.Select(score => new DisclosedDimension(score.Dimension, score.Points, ranks ? score.Rank : null))] : [],
        };
    }
}

/// <summary>A public score.</summary>
/// <param name="Score">The score; its own rank is blank.</param>
/// <param name="Rank">Its rank; null where ranks are not public.</param>
public sealed record DisclosedScore(Score Score, int? Rank);

/// <summary>A public score of a dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Points">Sum of its rounded scores.</param>
/// <param name="Rank">Its rank; null where ranks are not public.</param>
public sealed record DisclosedDimension(Dimension Dimension, Points Points, int? Rank);
