using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Pathways;

/// <summary>
/// Makes the pathways of an edition's units. What each figure changed by within the year is read once. Only for editions that make everything public; in the
/// first
/// edition, after a change of the scheme and after an edition that is not public no step of others is known, and the steps say so.
/// </summary>
public sealed class PathwayMaker
{
    private readonly EditionResult edition;
    private readonly FigureBook book;
    private readonly ImmutableArray<StepMaker> makers;

    private PathwayMaker(EditionResult edition)
    {
        this.edition = edition;
        book = FigureBook.Of(edition.Scheme);
        makers = [.. book.Figures.Select(figure => new StepMaker(edition, figure))];
    }

    /// <summary>Prepares the pathways of an edition.</summary>
    public static PathwayMaker Of(EditionResult edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new PathwayMaker(edition);
    }

    /// <summary>The pathway of a unit of the edition.</summary>
    public Pathway Of(UnitResult unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var scale = edition.Scheme.Classes;
        var moves = makers.Select(maker => maker.Of(unit)).ToImmutableArray();
        var (up, down) = (new MovedScores(unit, book, moves, isUp: true), new MovedScores(unit, book, moves, isUp: false));
        var steps = new PathStep?[moves.Length];
        for (var f = 0; f < steps.Length; f++) steps[f] = StepOf(unit, f, moves[f], (up, down));
        var known = steps.Where(step => step?.Yield > Points.Zero).ToList();
        var most = known.Count == 0 ? null : known.MaxBy(step => step!.Yield!.Value);
        for (var f = 0; f < steps.Length; f++) steps[f] = ReferenceEquals(steps[f], most) && most is not null ? most with { Steepest = true } : steps[f];
        var (next, margin) = (scale.Above(unit.Class), scale.IndexOf(unit.Class) == scale.Classes.Length - 1 ? (Points?)null : unit.Total - unit.Class.From);
        var (gains, losses) = (up.Best(), down.Best());
        var missing = next is null ? (Points?)null : next.From - unit.Total;
        var greatest = gains.Max(found => found.Points);
        return new Pathway
        {
            Unit = unit,
            Next = next,
            Margin = margin,
            Steps = [.. steps.Where(step => step is not null)!],
            Way = SetOf(steps, gains, found => found >= missing, step => step.Yield!.Value),
            Best = SetOf(steps, gains, found => found == greatest, step => step.Yield!.Value),
            Fall = SetOf(steps, losses, found => found > margin, step => step.Loss!.Value),
        };
    }

    /// <summary>The first set, by size, that is enough.</summary>
    private static StepSet SetOf(
        PathStep?[] steps,
        ImmutableArray<(ImmutableArray<int> Set, Points Points)> bySize,
        Func<Points, bool> isEnough,
        Func<PathStep, Points> points
    )
    {
        foreach (var (set, sum) in bySize)
        {
            if (isEnough(sum)) return new StepSet([.. set.Select(figure => steps[figure]!).OrderByDescending(points)], sum);
        }

        return StepSet.None;
    }

    private PathStep? StepOf(UnitResult unit, int figure, FigureMove? move, (MovedScores Up, MovedScores Down) scores)
    {
        var step = book.Figures[figure];
        // A stated ratio whose components are supplied is no figure of this unit, nor is a column whose stated ratio has come instead.
        if (move is null && !IsMissing(unit, step)) return null;
        return new PathStep
        {
            Figure = step,
            Basis = move?.Typical.Basis ?? StepBasis.OwnValueMissing,
            Gains = move?.Typical.Gains ?? 0,
            Value = move?.Value,
            Target = move?.Target,
            Low = move?.Low,
            PointsEach = makers[figure].PointsEach,
            Effects = move?.Target is null ? [] : scores.Up.EffectsOf(figure),
            Yield = move?.Target is null ? null : scores.Up.PointsOf([figure]),
            Loss = move?.Low is null ? null : scores.Down.PointsOf([figure]),
            Lacking = step.Parts.Where(part => part.Role != FigureRole.Denominator).Select(part => part.Indicator).Distinct()
                .Select(indicator => unit.Scores[indicator].Lacking).Sum(),
        };
    }

    /// <summary>True where an indicator is missing that rests on the figure first; of a ratio it is the numerator that is missing.</summary>
    private static bool IsMissing(UnitResult unit, SuppliedFigure figure) =>
        figure.Parts[0].Role != FigureRole.StatedRatio && unit.Scores[figure.Parts[0].Indicator].Observation is Evaluation.Observations.Missing;
}
