using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Classes;
using ReportGen.Evaluation.Ranking;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Pathways;

/// <summary>What the units of a class changed by on one indicator within a year, for the better.</summary>
/// <param name="Basis">Whether it is known.</param>
/// <param name="Gains">Number of known changes.</param>
/// <param name="Step">Upper quartile, rounded to the indicator's decimals; null where it is not known.</param>
/// <param name="StepBack">Lower quartile, rounded likewise.</param>
internal sealed record TypicalStep(StepBasis Basis, int Gains, decimal? Step, decimal? StepBack);

/// <summary>The typical steps of an edition, by the class of the edition before and indicator.</summary>
internal static class TypicalSteps
{
    public static TypicalStep[][] Of(EditionResult edition)
    {
        var nothing = StepBasis.NoComparison;
        foreach (var unit in edition.Units)
        {
            if (unit.Comparison is Compared) nothing = StepBasis.TooFewGains;
        }

        var classes = edition.Scheme.Classes.Classes;
        var steps = new TypicalStep[classes.Length][];
        for (var c = 0; c < steps.Length; c++) steps[c] = Of(edition, MembersOf(edition, classes[c]), nothing);
        return steps;
    }

    /// <summary>1 where a greater value is better, −1 where a lower one is.</summary>
    public static int DirectionOf(Indicator indicator) => indicator.Rule is LinearRule { Knots: var knots } && knots[^1].Points < knots[0].Points ? -1 : 1;

    /// <summary>The units that were of a class in the edition before.</summary>
    private static List<UnitResult> MembersOf(EditionResult edition, UnitClass unitClass)
    {
        var members = new List<UnitResult>();
        foreach (var unit in edition.Units)
        {
            if (unit.Comparison is Compared compared && string.Equals(compared.Previous.Class.Letter, unitClass.Letter, StringComparison.Ordinal))
                members.Add(unit);
        }

        return members;
    }

    private static TypicalStep[] Of(EditionResult edition, List<UnitResult> members, StepBasis nothing)
    {
        var steps = new TypicalStep[edition.Scheme.Indicators.Length];
        var gains = new List<decimal>(members.Count);
        for (var i = 0; i < steps.Length; i++)
        {
            var direction = DirectionOf(edition.Scheme.Indicators[i]);
            gains.Clear();
            foreach (var unit in members)
            {
                if (ChangeOf(unit, i) is { } change) gains.Add(direction * change);
            }

            steps[i] = Of(edition.Scheme.Indicators[i], gains, nothing);
        }

        return steps;
    }

    private static TypicalStep Of(Indicator indicator, List<decimal> gains, StepBasis nothing)
    {
        if (gains.Count < PathwayRules.LeastGains) return new TypicalStep(nothing, gains.Count, null, null);
        var quartiles = Quartiles.Of(gains)!;
        return new TypicalStep(StepBasis.Known, gains.Count, Rounded(indicator, quartiles.Upper), Rounded(indicator, quartiles.Lower));
    }

    private static decimal Rounded(Indicator indicator, decimal step) => Math.Round(step, indicator.Decimals, MidpointRounding.AwayFromZero);

    private static decimal? ChangeOf(UnitResult unit, int indicator)
    {
        var before = ((Compared)unit.Comparison).Previous.Scores[indicator];
        return ScoreValue.Of(unit.Scores[indicator]) - ScoreValue.Of(before);
    }
}
