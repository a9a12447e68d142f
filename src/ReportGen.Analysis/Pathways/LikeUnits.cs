using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Ranking;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Pathways;

/// <summary>What a figure changed by within a year, for the better, where it stood at a like level before.</summary>
/// <param name="Basis">Whose changes these are, or why they are not known.</param>
/// <param name="Gains">Number of known changes.</param>
/// <param name="Step">Upper quartile, rounded to the figure's decimals; null where it is not known.</param>
/// <param name="StepBack">Lower quartile, rounded likewise.</param>
internal sealed record TypicalStep(StepBasis Basis, int Gains, decimal? Step, decimal? StepBack);

/// <summary>
/// What one figure changed by from the edition before. The units of like size are those whose figure stood nearest, in the edition before, to where the unit's
/// own
/// stands now: a fifth of those that can be compared and at least <see cref="PathwayRules.LeastLike"/>, and all that are as near as the last of them. Where
/// fewer
/// than that can be compared, the units that were of the unit's class in the edition before.
/// </summary>
internal sealed class LikeUnits
{
    private readonly SuppliedFigure figure;
    private readonly StepBasis nothing;
    private readonly decimal[] levels;
    private readonly (decimal Gain, string Class)[] gains;

    private LikeUnits(SuppliedFigure figure, StepBasis nothing, decimal[] levels, (decimal Gain, string Class)[] gains)
    {
        this.figure = figure;
        this.nothing = nothing;
        this.levels = levels;
        this.gains = gains;
        Array.Sort(this.levels, this.gains);
    }

    public static LikeUnits Of(EditionResult edition, SuppliedFigure figure)
    {
        var none = StepBasis.NoComparison;
        var before = new List<decimal>(edition.Units.Length);
        var changes = new List<(decimal, string)>(edition.Units.Length);
        foreach (var unit in edition.Units)
        {
            if (unit.Comparison is not Compared { Previous: var previous }) continue;
            none = StepBasis.TooFewGains;
            if (FigureLevels.MeasureOf(previous.Scores, figure) is not { } then || FigureLevels.MeasureOf(unit.Scores, figure) is not { } now) continue;
            before.Add(then);
            changes.Add((figure.Direction * (now - then), previous.Class.Letter));
        }

        return new LikeUnits(figure, none, [.. before], [.. changes]);
    }

    /// <summary>The typical step of a unit whose figure stands at a level.</summary>
    public TypicalStep At(decimal level, string unitClass)
    {
        if (levels.Length >= PathwayRules.LeastLike) return Of(StepBasis.LikeSize, Nearest(level));
        var members = gains.Where(gain => string.Equals(gain.Class, unitClass, StringComparison.Ordinal)).Select(gain => gain.Gain).ToArray();
        return members.Length < PathwayRules.LeastGains ? new TypicalStep(nothing, members.Length, null, null) : Of(StepBasis.OfClass, members);
    }

    /// <summary>The nearer side is taken again and again, then whatever is as near as the last.</summary>
    private List<decimal> Nearest(decimal level)
    {
        var count = Math.Max(PathwayRules.LeastLike, levels.Length / PathwayRules.PartOfLike);
        var above = Array.BinarySearch(levels, level) is var found && found >= 0 ? found : ~found;
        var below = above - 1;
        var (taken, last) = (new List<decimal>(count), 0m);
        while (true)
        {
            var down = below >= 0 ? Math.Abs(level - levels[below]) : decimal.MaxValue;
            var up = above < levels.Length ? Math.Abs(levels[above] - level) : decimal.MaxValue;
            var nearest = Math.Min(down, up);
            if (nearest == decimal.MaxValue || (taken.Count >= count && nearest > last)) return taken;
            last = nearest;
            taken.Add(down < up ? gains[below--].Gain : gains[above++].Gain);
        }
    }

    private TypicalStep Of(StepBasis basis, IEnumerable<decimal> changes)
    {
        var quartiles = Quartiles.Of(changes)!;
        return new TypicalStep(basis, quartiles.Count, Rounded(quartiles.Upper), Rounded(quartiles.Lower));
    }

    private decimal Rounded(decimal step) => Math.Round(step, figure.Decimals, MidpointRounding.AwayFromZero);
}
