using System.Collections.Immutable;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Derivations;

/// <summary>Value, band and formula of a linear rule.</summary>
internal static class LinearSteps
{
    public static void Add(ImmutableArray<DerivationStep>.Builder steps, Score score, Measured measured, LinearWorking working, Scheme scheme)
    {
        steps.Add(new DerivationStep(StepLabels.Value, ValueOf(score, measured, scheme)));
        AddBand(steps, working, score.Indicator.Unit);
    }

    /// <summary>The band in which the value lies, and the formula where there is one.</summary>
    public static void AddBand(ImmutableArray<DerivationStep>.Builder steps, LinearWorking working, string unit)
    {
        switch (working)
        {
            case { Lower: { } lower, Upper: { } upper }:
                steps.Add(
                    new DerivationStep(
                        StepLabels.Band,
                        $"{DerivationWords.Number(lower.Value)}～{DerivationWords.Number(upper.Value)}{unit}对应{DerivationWords.Number(lower.Points.Value)}～" +
                            $"{DerivationWords.Number(upper.Points.Value)}分"
                    )
                );
                steps.Add(new DerivationStep(StepLabels.Formula, Formula(lower, upper, working)));
                break;
            case { Lower: { } last }:
                steps.Add(new DerivationStep(StepLabels.Band, $"不低于{DerivationWords.Number(last.Value)}{unit}，计{DerivationWords.Points(last.Points)}"));
                break;
            case { Upper: { } first }:
                steps.Add(new DerivationStep(StepLabels.Band, $"不高于{DerivationWords.Number(first.Value)}{unit}，计{DerivationWords.Points(first.Points)}"));
                break;
            default:
                throw new InvalidOperationException("A linear rule has a knot below or above every value.");
        }
    }

    private static string ValueOf(Score score, Measured measured, Scheme scheme)
    {
        var value = DerivationWords.Number(measured.Value.Value) + score.Indicator.Unit;
        if (measured.Components is not { } parts) return score.Indicator.Supply is RatioSupply ? value + "（采用填报的比率）" : value;
        var supply = (RatioSupply)score.Indicator.Supply;
        var per = parts.Per == 1m ? string.Empty : "×" + DerivationWords.Number(parts.Per);
        return $"{Part(scheme, supply.Numerator, parts.Numerator)}÷{Part(scheme, supply.Denominator, parts.Denominator)}{per}＝{value}";
    }

    private static string Part(Scheme scheme, ColumnId id, decimal value)
    {
        var column = DerivationWords.Column(scheme, id);
        return DerivationWords.WithoutUnit(column.Header) + DerivationWords.Number(value) + column.Unit;
    }

    private static string Formula(Knot lower, Knot upper, LinearWorking working)
    {
        var value = DerivationWords.Term(working.Value.Value);
        var reach = lower.Value == 0m ? value : $"({value}－{DerivationWords.Term(lower.Value)})";
        var width = lower.Value == 0m ? DerivationWords.Number(upper.Value) : $"({DerivationWords.Term(upper.Value)}－{DerivationWords.Term(lower.Value)})";
        var gain =
            lower.Points.Value == 0m
                ? DerivationWords.Term(upper.Points.Value)
                : $"({DerivationWords.Term(upper.Points.Value)}－{DerivationWords.Term(lower.Points.Value)})";
        var start = lower.Points.Value == 0m ? string.Empty : DerivationWords.Term(lower.Points.Value) + "＋";
        var exact = DerivationWords.Number(working.Exact.Value);
        var rounded = working.Exact == working.Points ? string.Empty : "≈" + Format.Points(working.Points);
        return $"{start}{reach}÷{width}×{gain}＝{exact}{rounded}分";
    }
}
