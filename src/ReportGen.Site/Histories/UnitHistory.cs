using System.Collections.Immutable;
using ReportGen.Core.Assessments;
using ReportGen.Core.Classes;
using ReportGen.Core.Disclosures;
using ReportGen.Core.Leaps;
using ReportGen.Core.Regions;
using ReportGen.Core.Schemes;
using ReportGen.Core.Scoring;
using ReportGen.Site.Changes;

namespace ReportGen.Site.Histories;

/// <summary>One edition in the history of a unit.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Result">The unit's result; null where it was not evaluated.</param>
/// <param name="BreakBefore">True where the result cannot be compared with the one before.</param>
/// <param name="Note">Why not, or what the unit was renamed to; empty where there is nothing to tell.</param>
public sealed record HistoryYear(EditionResult Edition, UnitResult? Result, bool BreakBefore, string Note)
{
    public int Number => Edition.Edition.Year;

    /// <summary>What is public of the result, where the edition does not make everything public.</summary>
    public PublicUnit? Outline => Result is null ? null : Edition.Outline?.Find(Result.Unit.Id);

    /// <summary>True where the unit was evaluated and its result, or a part of it, is public.</summary>
    public bool IsTold => Result is not null && (Edition.Outline is null || Outline is { Class: not null });

    public Points? Total => Edition.Outline is null ? Result?.Total : Outline?.Total;

    public int? Rank => Edition.Outline is null ? Result?.Rank : Outline?.Rank;

    public UnitClass? Class => Edition.Outline is null ? Result?.Class : Outline?.Class;

    public Points? ScoreChange => Edition.Outline is null ? (Result?.Comparison as Compared)?.ScoreChange : Outline?.ScoreChange;

    public int? RankChange => Edition.Outline is null ? (Result?.Comparison as Compared)?.RankChange : Outline?.RankChange;

    /// <summary>Points of a dimension; null where the scheme has none such or they are not public.</summary>
    public Points? PointsOf(DimensionId dimension) => Edition.Outline is null
        ? Result?.Dimensions.FirstOrDefault(score => score.Dimension.Id == dimension)?.Points
        : Outline?.Dimensions.FirstOrDefault(score => score.Dimension.Id == dimension)?.Points;
}

/// <summary>A unit through the editions, from the first in which it was evaluated.</summary>
/// <param name="Chain">The unit with those of which it is the single continuation.</param>
/// <param name="Years">The editions, the earliest first.</param>
public sealed record UnitHistory(ImmutableArray<Unit> Chain, ImmutableArray<HistoryYear> Years)
{
    /// <summary>The history up to an edition, as that edition's report knows it.</summary>
    public static UnitHistory Of(Assessment assessment, Unit unit, int until)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var chain = Lineage.Of(assessment.Register, unit);
        var results = Lineage.ResultsOf(assessment, chain);
        var years = ImmutableArray.CreateBuilder<HistoryYear>(results.Length);
        UnitResult? last = null;
        for (var i = 0; i < results.Length && assessment.Editions[i].Edition.Year <= until; i++)
        {
            var result = results[i];
            if (result is null && years.Count == 0) continue;
            var whyNot = result is null ? null : WhyNot(assessment.Editions[i], result);
            var isBroken = last is not null && whyNot is not null;
            years.Add(new HistoryYear(assessment.Editions[i], result, isBroken, NoteOf(result, last, whyNot)));
            last = result ?? last;
        }

        return new UnitHistory(chain, years.ToImmutable());
    }

    /// <summary>Why a result cannot be compared with the one before; that the one before is not public breaks nothing.</summary>
    private static NotCompared? WhyNot(EditionResult edition, UnitResult result)
    {
        var whyNot = edition.Outline is { } outline ? outline.Find(result.Unit.Id)!.WhyNot : result.Comparison as NotCompared;
        return whyNot is { Reason: NoComparison.NotPublic } ? null : whyNot;
    }

    private static string NoteOf(UnitResult? result, UnitResult? last, NotCompared? whyNot)
    {
        if (result is null) return string.Empty;
        if (last is null) return whyNot is { Reason: NoComparison.MadeFromSeveral } ? ChangeWords.WhyNot(whyNot) : string.Empty;
        if (whyNot is not null) return ChangeWords.WhyNot(whyNot);
        return last.Unit.Id != result.Unit.Id && last.Unit.Name != result.Unit.Name ? $"{last.Unit.Name}改设为{result.Unit.Name}，范围未变，结果可比" : string.Empty;
    }
}
