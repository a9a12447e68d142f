using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Changes;

namespace ReportGen.Site.Histories;

/// <summary>One edition in the history of a unit.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Unit">The unit as it was evaluated; null where it was not.</param>
/// <param name="BreakBefore">True where the result cannot be compared with the one before.</param>
/// <param name="Note">Why not, or what the unit was renamed to; empty where there is nothing to say.</param>
public sealed record HistoryYear(AssessedEdition Edition, Unit? Unit, bool BreakBefore, string Note)
{
    private UnitResult? Result => Unit is null ? null : (Edition as EditionResult)?.Find(Unit.Id);

    public int Number => Edition.Edition.Year;

    /// <summary>What is public of the result, where the edition does not make everything public.</summary>
    private DisclosedUnit? Outline => Unit is null ? null : (Edition as OutlinedEdition)?.Find(Unit.Id);

    /// <summary>True where the unit was evaluated and its result, or a part of it, is public.</summary>
    public bool IsDisclosed => Class is not null;

    public Points? Total => Result?.Total ?? Outline?.Total;

    public int? Rank => Result?.Rank ?? Outline?.Rank;

    public UnitClass? Class => Result?.Class ?? Outline?.Class;

    public Points? ScoreChange => (Result?.Comparison as Compared)?.ScoreChange ?? Outline?.ScoreChange;

    public int? RankChange => (Result?.Comparison as Compared)?.RankChange ?? Outline?.RankChange;

    /// <summary>Points of a dimension; null where the scheme has none such or they are not public.</summary>
    public Points? PointsOf(DimensionId dimension) =>
        Result?.Dimensions.FirstOrDefault(score => score.Dimension.Id == dimension)?.Points
        ?? Outline?.Dimensions.FirstOrDefault(score => score.Dimension.Id == dimension)?.Points;
}

/// <summary>A unit through the editions, from the first in which it was evaluated.</summary>
/// <param name="Chain">The unit with those of which it is the single continuation.</param>
/// <param name="Years">The editions, the earliest first.</param>
public sealed record UnitHistory(ImmutableArray<Unit> Chain, ImmutableArray<HistoryYear> Years)
{
    /// <summary>The history up to an edition, as that edition's report knows it.</summary>
    public static UnitHistory Of(DisclosedAssessment assessment, Unit unit, int until)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var chain = Lineage.Of(assessment.Register, unit);
        var years = ImmutableArray.CreateBuilder<HistoryYear>(assessment.Editions.Length);
        Unit? last = null;
        foreach (var edition in assessment.Editions.TakeWhile(edition => edition.Edition.Year <= until))
        {
            var evaluated = edition.FirstOf(chain);
            if (evaluated is null && years.Count == 0) continue;
            var whyNot = evaluated is null ? null : WhyNot(edition, evaluated);
            var isBroken = last is not null && whyNot is not null;
            years.Add(new HistoryYear(edition, evaluated, isBroken, NoteOf(evaluated, last, whyNot)));
            last = evaluated ?? last;
        }

        return new UnitHistory(chain, years.ToImmutable());
    }

    /// <summary>Why a result cannot be compared with the one before; that the one before is not public breaks nothing.</summary>
    private static NotCompared? WhyNot(AssessedEdition edition, Unit unit)
    {
        var whyNot = edition switch
        {
            EditionResult result => result.Find(unit.Id)!.Comparison as NotCompared,
            OutlinedEdition outline => outline.Find(unit.Id)!.WhyNot,
            _ => throw new ArgumentOutOfRangeException(nameof(edition)),
        };
        return whyNot is { Reason: NoComparison.NotDisclosed } ? null : whyNot;
    }

    private static string NoteOf(Unit? unit, Unit? last, NotCompared? whyNot)
    {
        if (unit is null) return string.Empty;
        if (last is null) return whyNot is { Reason: NoComparison.MadeFromSeveral } ? ChangeWords.WhyNot(whyNot) : string.Empty;
        if (whyNot is not null) return ChangeWords.WhyNot(whyNot);
        return last.Id != unit.Id && last.Name != unit.Name ? $"{last.Name}改设为{unit.Name}，范围未变，结果可比" : string.Empty;
    }
}
