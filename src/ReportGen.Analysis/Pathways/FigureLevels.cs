using System.Collections.Immutable;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;

namespace ReportGen.Analysis.Pathways;

/// <summary>The supplied figures of a unit, read from its scores.</summary>
internal static class FigureLevels
{
    /// <summary>
    /// How much a unit has of a figure: the number, the points as given, the number of items, the points of the answer; null where it is missing, and of a
    /// stated ratio whose numerator is supplied, here or for another indicator.
    /// </summary>
    public static decimal? LevelOf(ImmutableArray<Score> scores, SuppliedFigure figure) =>
        figure.Numerator is { } numerator && IsSupplied(scores, numerator) ? null : Level(scores, figure);

    /// <summary>How much others have of it, for comparison: of a ratio its value, stated or not.</summary>
    public static decimal? MeasureOf(ImmutableArray<Score> scores, SuppliedFigure figure) =>
        figure.Numerator is null ? Level(scores, figure) : (scores[figure.Parts[0].Indicator].Observation as Measured)?.Value.Value;

    private static bool IsSupplied(ImmutableArray<Score> scores, ColumnId column)
    {
        foreach (var score in scores)
        {
            if (score.Observation is not Measured measured) continue;
            if (score.Indicator.Supply is ColumnSupply supply && supply.Column == column && measured.Value.Numerator > 0m) return true;
            if (score.Indicator.Supply is RatioSupply ratio && ratio.Numerator == column && measured.Components is not null) return true;
        }

        return false;
    }

    private static decimal? Level(ImmutableArray<Score> scores, SuppliedFigure figure)
    {
        foreach (var part in figure.Parts)
        {
            if (part.Role != FigureRole.Denominator && Read(scores[part.Indicator], part) is { } level)
                return part.Role == FigureRole.Items ? ((Counted)scores[part.Indicator].Observation).Items.Length : level;
        }

        return null;
    }

    /// <summary>
    /// The points of an indicator when figures have moved, by the rule and its rounding; exact fractions are kept, as in the evaluation. A stated ratio whose
    /// components are not supplied for it grows with its numerator, the denominator as it is. An indicator of which nothing has moved keeps its points, and so
    /// does one that is missing.
    /// </summary>
    /// <param name="score">The score as it is.</param>
    /// <param name="moved">What its parts were and have become; items in points. Others stand as supplied.</param>
    public static Points PointsAt(Score score, ReadOnlySpan<(FigurePart Part, decimal From, decimal Worth)> moved)
    {
        if (moved.IsEmpty || score.Observation is Missing) return score.Points;
        if (score.Observation is Measured { Components: { } components })
        {
            var (numerator, denominator) = (components.Numerator, components.Denominator);
            foreach (var (part, _, worth) in moved)
            {
                if (part.Role == FigureRole.Numerator) numerator = worth;
                if (part.Role == FigureRole.Denominator) denominator = worth;
            }

            return Scorer.PointsAt(score.Indicator, Quantity.Ratio(numerator, denominator, components.Per), score.Decimals);
        }

        if (score.Observation is Measured { Value: var stated } && moved is [(var first, > 0m and var from, var to), ..] && first.Role == FigureRole.Numerator)
            return Scorer.PointsAt(score.Indicator, new Quantity(stated.Numerator * to, stated.Denominator * from), score.Decimals);
        // Everything else is a sum of its parts, of which a single column is the shortest.
        var value = ScoreValue.Of(score)!.Value;
        foreach (var (part, _, worth) in moved) value += Read(score, part) is { } own ? worth - own : 0m;
        return Scorer.PointsAt(score.Indicator, Quantity.Of(value), score.Decimals);
    }

    /// <summary>What a part is worth in its indicator; null where it is missing or not used.</summary>
    public static decimal? Read(Score score, FigurePart part) => (part.Role, score.Observation) switch
    {
        (FigureRole.Numerator, Measured { Components: { } components }) => components.Numerator,
        (FigureRole.Denominator, Measured { Components: { } components }) => components.Denominator,
        (FigureRole.StatedRatio, Measured { Components: null } measured) => measured.Value.Value,
        (FigureRole.Value, Measured measured) => measured.Value.Value,
        (FigureRole.Items, Counted counted) => Worth(counted.Items),
        (FigureRole.Assessed, Counted counted) => counted.Assessed?.Value,
        (FigureRole.Assessed, Assessed assessed) => assessed.Points.Value,
        (FigureRole.Answer, Answered answered) => AnswerOf(score, answered, part).Points.Value,
        _ => null,
    };

    private static Answer AnswerOf(Score score, Answered answered, FigurePart part) =>
        ((ChecklistRule)score.Indicator.Rule).Questions[part.Question].Answers
            .First(answer => string.Equals(answer.Word, answered.Words[part.Question], StringComparison.Ordinal));

    private static decimal Worth(ImmutableArray<ListedItem> items)
    {
        var sum = 0m;
        foreach (var item in items) sum += item.Level.Points.Value;
        return sum;
    }
}
