using System.Collections.Immutable;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Pathways;

/// <summary>
/// What a unit's indicators come to when some of its figures make their step, or their step back: every indicator that rests on them is scored again.
/// </summary>
/// <param name="unit">The unit.</param>
/// <param name="book">The figures.</param>
/// <param name="moves">Where each goes; null where it is missing.</param>
/// <param name="isUp">True for steps, false for steps back, whose points are those lost.</param>
internal sealed class MovedScores(UnitResult unit, FigureBook book, ImmutableArray<FigureMove?> moves, bool isUp)
{
    private readonly ImmutableArray<StepEffect>[] effects = new ImmutableArray<StepEffect>[moves.Length];

    /// <summary>Points that these figures bring, or cost, together.</summary>
    public Points PointsOf(IReadOnlyList<int> figures)
    {
        var sum = Points.Zero;
        if (figures is [var only])
        {
            foreach (var effect in EffectsOf(only)) sum += effect.Points;
        }
        else
        {
            foreach (var indicator in figures.SelectMany(figure => book.Indicators[figure]).Distinct()) sum += ChangeOf(indicator, figures);
        }

        return isUp ? sum : Points.Zero - sum;
    }

    /// <summary>What one figure brings to each indicator that rests on it, none where it does not move.</summary>
    public ImmutableArray<StepEffect> EffectsOf(int figure)
    {
        if (effects[figure].IsDefault)
        {
            effects[figure] = !Moves(figure) ? [] :
                [.. book.Indicators[figure].Select(indicator => new StepEffect(unit.Scores[indicator].Indicator, ChangeOf(indicator, [figure])))];
        }

        return effects[figure];
    }

    /// <summary>The best set of each size, of figures that move at all.</summary>
    public ImmutableArray<(ImmutableArray<int> Set, Points Points)> Best() => StepSearch.Of(
        book.Groups.Select(group => group.Where(Moves).ToList()).Where(group => group.Count > 0),
        book.Figures.Length,
        PointsOf);

    private bool Moves(int figure) => moves[figure] is { } move && (isUp ? move.Target : move.Low) is { } to && to != move.Value;

    private decimal? WorthOf(int figure) => moves[figure] is { } move ? (isUp ? move.TargetWorth : move.LowWorth) : null;

    private Points ChangeOf(int indicator, IReadOnlyList<int> figures)
    {
        var moved = new List<(FigurePart, decimal, decimal)>(figures.Count);
        foreach (var figure in figures)
        {
            if (!Moves(figure)) continue;
            foreach (var part in book.Figures[figure].Parts)
            {
                if (part.Indicator == indicator) moved.Add((part, moves[figure]!.Value, WorthOf(figure)!.Value));
            }
        }

        var score = unit.Scores[indicator];
        return FigureLevels.PointsAt(score, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(moved)) - score.Points;
    }
}
