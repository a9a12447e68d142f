using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Pathways;

/// <summary>Where a figure of a unit goes: its level, and what the level is worth to the indicators that rest on it.</summary>
/// <param name="Value">The level as it is.</param>
/// <param name="Target">The level after a step; null where it is not known.</param>
/// <param name="Low">The level after a step back; null where it is not known.</param>
/// <param name="Typical">The changes from which it follows.</param>
internal sealed record FigureMove(decimal Value, decimal? Target, decimal? Low, TypicalStep Typical)
{
    /// <summary>What the target is worth: itself, but of items their points.</summary>
    public decimal? TargetWorth { get; init; } = Target;

    /// <summary>What the level after a step back is worth.</summary>
    public decimal? LowWorth { get; init; } = Low;
}

/// <summary>Makes the moves of one figure, for all units of an edition.</summary>
internal sealed class StepMaker
{
    private readonly EditionResult edition;
    private readonly Lazy<LikeUnits> like;
    private readonly NumberContent? content;
    private readonly bool isDenominator;

    public StepMaker(EditionResult edition, SuppliedFigure figure)
    {
        this.edition = edition;
        Figure = figure;
        like = new Lazy<LikeUnits>(() => LikeUnits.Of(edition, figure));
        isDenominator = figure.Parts.Any(part => part.Role == FigureRole.Denominator);
        content = figure.Column?.Content as NumberContent;
        PointsEach = figure.Kind == SuppliedKind.Items ? MedianOf(edition, figure.Parts[0].Indicator) : null;
    }

    public SuppliedFigure Figure { get; }

    /// <summary>What one more item is worth; null where it is no item, or where the edition has none.</summary>
    public decimal? PointsEach { get; }

    /// <summary>The move of a unit; null where its figure is missing.</summary>
    public FigureMove? Of(UnitResult unit)
    {
        if (FigureLevels.LevelOf(unit.Scores, Figure) is not { } level) return null;
        if (Figure.Kind == SuppliedKind.Choice) return ChoiceOf(level);
        var typical = like.Value.At(level, unit.Class.Letter);
        if (typical is not { Step: { } step, StepBack: { } back }) return new FigureMove(level, null, null, typical);
        var (up, down) = (Math.Max(step, 0m), Math.Min(back, 0m));
        return Figure.Kind switch
        {
            SuppliedKind.Items => ItemsOf(unit, (Counted)unit.Scores[Figure.Parts[0].Indicator].Observation, typical, (up, down)),
            SuppliedKind.Points => new FigureMove(level, Moved(unit, level, Math.Min(up, LackingOf(unit))), Moved(unit, level, down), typical),
            _ => new FigureMove(level, Moved(unit, level, Figure.Direction * up), Moved(unit, level, Figure.Direction * down), typical),
        };
    }

    private FigureMove ChoiceOf(decimal level)
    {
        var next = Figure.Question!.Answers.Select(answer => answer.Points.Value).Where(points => points > level).DefaultIfEmpty(level).Min();
        return new FigureMove(level, next, level, new TypicalStep(StepBasis.NextChoice, 0, null, null));
    }

    /// <summary>More items are worth the median each, and no more are added than fill the points; fewer leave out those that are worth least.</summary>
    private FigureMove ItemsOf(UnitResult unit, Counted counted, TypicalStep typical, (decimal Up, decimal Down) steps)
    {
        var worth = counted.Items.Select(item => item.Level.Points.Value).Order().ToList();
        var (count, sum) = (worth.Count, worth.Sum());
        var more = PointsEach is { } each && each > 0m ? (int)Math.Min(steps.Up, Math.Ceiling(LackingOf(unit) / each)) : 0;
        var fewer = (int)Math.Min(-steps.Down, count);
        return new FigureMove(count, count + more, count - fewer, typical)
        {
            TargetWorth = sum + (more * PointsEach.GetValueOrDefault()),
            LowWorth = worth.Skip(fewer).Sum(),
        };
    }

    /// <summary>Points before the cap that are lacking; none where the cap is reached.</summary>
    private decimal LackingOf(UnitResult unit)
    {
        var score = unit.Scores[Figure.Parts[0].Indicator];
        return Math.Max(0m, score.Indicator.Weight.Value - ScoreValue.Of(score)!.Value);
    }

    /// <summary>
    /// A level moved by a step; it does not leave the bounds by the step, nor is a level outside drawn in. What is a denominator too stays where it is rather
    /// than come to nothing.
    /// </summary>
    private decimal Moved(UnitResult unit, decimal level, decimal step)
    {
        var moved = level + step;
        if (step > 0m && GreatestOf(unit) is { } greatest && moved > greatest) return Math.Max(level, greatest);
        if (step < 0m && (content is null ? 0m : content.Minimum) is { } least && moved < least) moved = Math.Min(level, least);
        return moved <= 0m && isDenominator ? level : moved;
    }

    /// <summary>The column's own bound, and for a numerator the greatest that the stated ratio's column takes with the denominator as it is.</summary>
    private decimal? GreatestOf(UnitResult unit)
    {
        var greatest = content?.Maximum;
        foreach (var part in Figure.Parts)
        {
            if (part.Role != FigureRole.Numerator || unit.Scores[part.Indicator].Observation is not Measured { Components: { } components }) continue;
            if (unit.Scores[part.Indicator].Indicator.Supply is not RatioSupply { Stated: { } stated }) continue;
            if (ScoreValue.ContentOf(edition.Scheme, stated)?.Maximum is not { } most) continue;
            var bound = Floor(most * components.Denominator / components.Per);
            if (greatest is null || bound < greatest) greatest = bound;
        }

        return greatest;
    }

    private decimal Floor(decimal value) => Math.Round(value, Figure.Decimals, MidpointRounding.ToNegativeInfinity);

    private static decimal? MedianOf(EditionResult edition, int indicator)
    {
        var worth = new List<decimal>();
        foreach (var unit in edition.Units)
        {
            if (unit.Scores[indicator].Observation is not Counted counted) continue;
            foreach (var item in counted.Items) worth.Add(item.Level.Points.Value);
        }

        worth.Sort();
        return worth.Count == 0 ? null : worth[(worth.Count - 1) / 2];
    }
}
